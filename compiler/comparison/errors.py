"""By how much values differ from their references, over all runs, and whether that is within tolerance."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tflc.comparison.fidelity import ratio, stated

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True)
class ErrorOfValue:
    """The error ``converted - reference`` of one value over all runs.

    ``range`` is the reference's largest magnitude, ``within`` the share of elements within tolerance. ``step`` is what lies between neighbors
    among a quantized value's elements, 0 for other values. Of floats of a quantized model, ``sqnr`` is the signal's power over that of the
    error in dB (None where there is no error, or it was not measured), and ``same_greatest`` the share of runs in which a list of numbers has
    its greatest at the same place (None where a value is no list).
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
    sqnr: float | None = None
    same_greatest: float | None = None

    def line(self, width: int) -> str:
        if self.note:
            return f"{self.name:{width}}  {self.note}"
        verdict = "ok" if self.agrees else "DIFFERS"
        if self.step:
            verdict += f" ({self.within:.2%} within a step of {self.step:.3g})"
        sqnr = "" if self.sqnr is None else f"  SQNR {self.sqnr:.2f} dB"
        greatest = "" if self.same_greatest is None else f"  greatest at the same place in {self.same_greatest:.1%}"
        return (
            f"{self.name:{width}}  max {self.max:+.3e}  min {self.min:+.3e}  mean {self.mean:+.3e}  std {self.std:.3e}"
            f"  range {self.range:.3e}{sqnr}{greatest}  {verdict}"
        )


@dataclass
class _Sums:
    """What the figures of one value are made of, so far: ``spread`` is the sum of squares about the mean, ``lists`` and ``same`` count runs."""

    most: float = -math.inf
    least: float = math.inf
    mean: float = 0.0
    spread: float = 0.0
    count: int = 0
    within: int = 0
    scale: float = 0.0
    step: float = 0.0
    signal: float = 0.0
    noise: float = 0.0
    lists: int = 0
    same: int = 0
    note: str = ""

    def add(self, difference: np.ndarray, allowed: float) -> None:
        """Take in the errors of one run. Means and spreads of two sets make those of both (Chan et al., 1979)."""
        import numpy as np

        if not difference.size:
            return
        self.most = float(np.maximum(self.most, difference.max()))
        self.least = float(np.minimum(self.least, difference.min()))
        self.within += int((np.abs(difference) <= allowed).sum())
        count = self.count + difference.size
        # An error that is not finite makes the figures so.
        with np.errstate(invalid="ignore"):
            mean = difference.mean()
            apart = mean - self.mean
            self.spread += float(((difference - mean) ** 2).sum() + apart**2 * self.count * difference.size / count)
            self.mean += float(apart * difference.size / count)
        self.count = count

    def add_signal(self, expected: np.ndarray, difference: np.ndarray) -> None:
        """Take in the powers of signal and error of one run, and whether a list's greatest stands where it did."""
        import numpy as np

        finite = np.isfinite(expected) & np.isfinite(difference)
        self.signal += float((expected[finite] ** 2).sum())
        self.noise += float((difference[finite] ** 2).sum())
        if max(expected.shape, default=0) == expected.size > 1:
            self.lists += 1
            self.same += int(expected.argmax() == (expected + difference).argmax())


def _precision(dtype: np.dtype[Any]) -> float:
    """What two ways of rounding to a type of floats are apart, relative to their value."""
    import numpy as np

    return float(np.finfo(dtype).eps)


class Errors:
    """Collects differences by value, over all runs; what it holds does not grow with them.

    ``quantized`` values are also measured by signal over noise; with ``reach`` so many dB are what decides of floats.
    """

    def __init__(self, rtol: float, atol: float, *, quantized: bool = False, reach: float | None = None) -> None:
        self._rtol, self._atol, self._quantized, self._reach = rtol, atol, quantized, reach
        self._found: dict[str, _Sums] = {}

    @property
    def names(self) -> list[str]:
        return list(self._found)

    def add(self, name: str, expected: np.ndarray, converted: np.ndarray, step: float = 0.0) -> None:
        """One run's value. A quantized one may be off by one ``step``, which two ways of rounding are apart."""
        import numpy as np

        sums = self._found.setdefault(name, _Sums())
        if expected.shape != converted.shape:
            sums.note = f"shape {list(converted.shape)} instead of {list(expected.shape)}"
            return
        a, b = expected.astype(np.float64), converted.astype(np.float64)
        same = (a == b) | (np.isnan(a) & np.isnan(b))
        # Where exactly one side is not finite, the difference stays infinite or NaN and is out of any tolerance.
        with np.errstate(invalid="ignore"):
            difference = np.where(same, 0.0, b - a)
        finite = np.abs(a[np.isfinite(a)])
        scale = float(finite.max()) if finite.size else 0.0
        exact = expected.dtype.kind not in "fc"
        allowed = 0.0 if exact else self._atol + max(self._rtol, _precision(expected.dtype)) * scale
        if step:
            # Both sides are multiples of the step, but as near as f32 has them.
            allowed = max(allowed, step + 2 * float(np.finfo(np.float32).eps) * scale)
        sums.step, sums.scale = step or sums.step, max(sums.scale, scale)
        sums.add(difference, allowed)
        if self._measured and expected.dtype.kind == "f":
            sums.add_signal(a, difference)

    @property
    def _measured(self) -> bool:
        return self._quantized or self._reach is not None

    def of(self, name: str) -> ErrorOfValue:
        sums = self._found[name]
        if sums.note:
            return ErrorOfValue(name, *[float("nan")] * 5, agrees=False, note=sums.note)
        if not sums.count:
            return ErrorOfValue(name, 0.0, 0.0, 0.0, 0.0, 0.0, agrees=True)
        agrees, sqnr = sums.within == sums.count, None
        if sums.signal:
            decibels = ratio(sums.signal, sums.noise)
            sqnr = stated(decibels)
            # What is not finite on one side alone has no power, and no dB outweigh it.
            agrees = agrees if self._reach is None else decibels >= self._reach and math.isfinite(sums.mean)
        return ErrorOfValue(
            name, sums.most, sums.least, sums.mean, math.sqrt(sums.spread / sums.count),
            range=sums.scale, agrees=agrees, step=sums.step, within=sums.within / sums.count,
            sqnr=sqnr, same_greatest=sums.same / sums.lists if sums.lists else None,
        )  # fmt: skip
