"""By how much values differ from their references, over all runs, and whether that is within tolerance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True)
class ErrorOfValue:
    """The error ``converted - reference`` of one value over all runs.

    ``range`` is the reference's largest magnitude, ``within`` the share of elements within tolerance. ``step`` is what lies between neighbors
    among a quantized value's elements, 0 for other values.
    """

    name: str
    max: float
    min: float
    mean: float
    std: float
    range: float
    agrees: bool
    note: str = ""
    step: float = 0.0
    within: float = 1.0

    def line(self, width: int) -> str:
        if self.note:
            return f"{self.name:{width}}  {self.note}"
        verdict = "ok" if self.agrees else "DIFFERS"
        if self.step:
            verdict += f" ({self.within:.2%} within a step of {self.step:.3g})"
        return (
            f"{self.name:{width}}  max {self.max:+.3e}  min {self.min:+.3e}  mean {self.mean:+.3e}  std {self.std:.3e}"
            f"  range {self.range:.3e}  {verdict}"
        )


class Errors:
    """Collects differences by value, over all runs."""

    def __init__(self, rtol: float, atol: float) -> None:
        self._rtol, self._atol = rtol, atol
        self._found: dict[str, list[tuple[np.ndarray, float, float]]] = {}
        self._notes: dict[str, str] = {}
        self._steps: dict[str, float] = {}

    @property
    def names(self) -> list[str]:
        return list(self._found)

    def add(self, name: str, expected: np.ndarray, converted: np.ndarray, step: float = 0.0) -> None:
        """One run's value. A quantized one may be off by one ``step``, which two ways of rounding are apart."""
        import numpy as np

        if expected.shape != converted.shape:
            self._notes[name] = f"shape {list(converted.shape)} instead of {list(expected.shape)}"
            self._found.setdefault(name, [])
            return
        a, b = expected.astype(np.float64), converted.astype(np.float64)
        same = (a == b) | (np.isnan(a) & np.isnan(b))
        # Where exactly one side is not finite, the difference stays infinite or NaN and is out of any tolerance.
        with np.errstate(invalid="ignore"):
            difference = np.where(same, 0.0, b - a)
        finite = np.abs(a[np.isfinite(a)])
        scale = float(finite.max()) if finite.size else 0.0
        exact = expected.dtype.kind not in "fc"
        allowed = 0.0 if exact else self._atol + self._rtol * scale
        if step:
            self._steps[name] = step
            # Both sides are multiples of the step, but as near as f32 has them.
            allowed = max(allowed, step + 2 * float(np.finfo(np.float32).eps) * scale)
        self._found.setdefault(name, []).append((difference.reshape(-1), allowed, scale))

    def of(self, name: str) -> ErrorOfValue:
        import numpy as np

        found = self._found[name]
        if note := self._notes.get(name):
            return ErrorOfValue(name, *[float("nan")] * 5, agrees=False, note=note)
        joined = np.concatenate([difference for difference, _, _ in found])
        if not joined.size:
            return ErrorOfValue(name, 0.0, 0.0, 0.0, 0.0, 0.0, agrees=True)
        scale = max(scale for _, _, scale in found)
        within = sum(int((np.abs(difference) <= allowed).sum()) for difference, allowed, _ in found) / joined.size
        figures = (joined.max(), joined.min(), joined.mean(), joined.std())
        step = self._steps.get(name, 0.0)
        return ErrorOfValue(name, *map(float, figures), range=scale, agrees=within == 1, step=step, within=within)
