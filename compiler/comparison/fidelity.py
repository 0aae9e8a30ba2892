"""How near the tensors of a quantized model are to the values of the float model, one by one and along its depth."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np

    from tflc.runtime import TensorInfo

JUMP = 10.0
"""The error jumps where an op gives so many dB less than the worst of what it reads ..."""

POOR = 20.0
"""... and fewer dB than this: noise of a hundredth of the signal's power."""

WORST = 10
"""So many tensors are shown."""

LEAST = -1000.0
"""What stands for the decibels of no signal at all."""


@dataclass(frozen=True)
class Fidelity:
    """One tensor against its float value, over all runs.

    ``sqnr`` is the signal's power over that of the error, in dB (None where there is no error); ``cosine`` that of both as vectors; ``max_error``
    the largest error; ``covered`` the share of the float value's range that the quantized type holds, and ``clipped`` the share of its elements
    that lie outside (None for a tensor of floats). ``drop`` is how many dB the op that makes it loses against the worst of what it reads
    (None where nothing of that is known). ``depth`` counts operators from the first.
    """

    name: str
    op: str
    depth: int
    sqnr: float | None
    cosine: float
    max_error: float
    covered: float | None = None
    clipped: float | None = None
    drop: float | None = None

    @property
    def decibels(self) -> float:
        """The SQNR as a number: infinite where there is no error."""
        return math.inf if self.sqnr is None else self.sqnr

    def line(self, width: int) -> str:
        """A row for a terminal."""
        sqnr = "  exact" if self.sqnr is None else f"{self.sqnr:7.2f}"
        covered = "" if self.covered is None else f"  covered {self.covered:6.1%}  clipped {self.clipped:6.2%}"
        return f"{self.name:{width}}  {sqnr} dB  cosine {self.cosine:.5f}  max {self.max_error:.3e}{covered}  {self.op}"


def first_jump(tensors: Sequence[Fidelity]) -> Fidelity | None:
    """The first op, by depth, whose result is poor although what it reads is much better."""
    found = (each for each in tensors if each.decibels < POOR and each.drop is not None and each.drop >= JUMP)
    return min(found, key=lambda each: each.depth, default=None)


def lines(tensors: Sequence[Fidelity]) -> list[str]:
    """The worst tensors and the first jump, for a terminal."""
    worst = sorted(tensors, key=lambda each: each.decibels)[:WORST]
    width = max((len(each.name) for each in worst), default=0)
    jump = first_jump(tensors)
    told = (
        "the error jumps nowhere"
        if jump is None
        else f"the error first jumps in {jump.op}, which makes '{jump.name}': {jump.sqnr:.2f} dB, {jump.drop:.2f} less than what it reads"
    )
    heading = f"{len(tensors)} tensors with a float value, the worst {len(worst)} by signal to quantization noise:"
    return [heading, *(each.line(width) for each in worst), told]


@dataclass
class Meter:
    """Measures tensors as runs stream by; ``producers`` are the operators by the tensors they make: name, depth, and what they read."""

    producers: Mapping[int, tuple[str, int, Sequence[int]]]
    _sums: dict[int, _Sums] = field(default_factory=dict)

    def add(self, info: TensorInfo, name: str, expected: np.ndarray, found: np.ndarray) -> None:
        """Take in a tensor of one run, as it is stored, with the float value of its shape."""
        held = self._sums.setdefault(info.index, _Sums(name))
        held.add(expected, real(info, found), _limits(info))

    def all(self) -> list[Fidelity]:
        """Every tensor that was measured, by depth."""
        decibels: dict[int, float | None] = {index: held.decibels for index, held in self._sums.items()}
        found = []
        for index, held in self._sums.items():
            op, depth, read = self.producers.get(index, ("", -1, ()))
            known = [each for i in read if (each := self._decibels(i, decibels)) is not None]
            found.append(held.fidelity(op, depth, min(known) if known else None))
        return sorted(found, key=lambda each: each.depth)

    def _decibels(self, index: int, known: dict[int, float | None]) -> float | None:
        """Those of a tensor, or the worst of what it is made of where it has no float value itself; None for constants."""
        if index not in known:
            known[index] = None
            _, _, read = self.producers.get(index, ("", -1, ()))
            known[index] = min((each for i in read if (each := self._decibels(i, known)) is not None), default=None)
        return known[index]


def decibels(expected: np.ndarray, found: np.ndarray) -> float:
    """The power of the signal over that of the error, in dB; infinite where there is no error."""
    import numpy as np

    signal = expected.astype(np.float64)
    return ratio(float((signal**2).sum()), float(((found - signal) ** 2).sum()))


def ratio(signal: float, noise: float) -> float:
    """One power over another, in dB."""
    if not noise:
        return math.inf
    return 10 * math.log10(signal / noise) if signal else -math.inf


def stated(decibels: float) -> float | None:
    """Decibels as JSON and a terminal have them: None where there is no error, never infinite."""
    return None if decibels == math.inf else max(decibels, LEAST)


def real(info: TensorInfo, stored: np.ndarray) -> np.ndarray:
    """What a tensor's stored elements stand for; floats as they are. One scale, or one along an axis."""
    import numpy as np

    if not info.scales or stored.dtype.kind == "f":
        return stored
    shape = [-1 if axis == info.axis and len(info.scales) > 1 else 1 for axis in range(stored.ndim)]
    scales, zeros = (
        np.reshape(each, shape if len(info.scales) > 1 else ()) for each in (info.scales, info.zero_points)
    )
    return (stored.astype(np.float64) - zeros) * scales


def stored(info: TensorInfo, array: np.ndarray) -> np.ndarray:
    """An input as a tensor of one scale takes it: floats quantized where it is and they are not."""
    import numpy as np

    dtype = np.dtype(info.dtype)
    if not info.scales or array.dtype.kind != "f" or dtype.kind == "f":
        return array
    limits = np.iinfo(dtype)
    return np.clip(np.rint(array / info.scales[0]) + info.zero_points[0], limits.min, limits.max).astype(dtype)


class _Limits(NamedTuple):
    """The least and the greatest number that a tensor holds, and what lies between two."""

    low: float
    high: float
    step: float

    def outside(self, values: np.ndarray) -> int:
        """How many values are clipped: what rounds to the last step is not."""
        half = self.step / 2
        return int(((values < self.low - half) | (values > self.high + half)).sum())


def _limits(info: TensorInfo) -> _Limits | None:
    """What a tensor of one scale holds; None for floats."""
    import numpy as np

    dtype = np.dtype(info.dtype)
    if len(info.scales) != 1 or dtype.kind not in "iu":
        return None
    step, zero, stored = float(info.scales[0]), info.zero_points[0], np.iinfo(dtype)
    return _Limits((stored.min - zero) * step, (stored.max - zero) * step, step)


@dataclass
class _Sums:
    """What figures are made of, over all runs."""

    name: str
    signal: float = 0.0
    noise: float = 0.0
    dot: float = 0.0
    held: float = 0.0
    largest: float = 0.0
    low: float = 0.0
    high: float = 0.0
    outside: int = 0
    count: int = 0
    limits: _Limits | None = None

    def add(self, expected: np.ndarray, found: np.ndarray, limits: _Limits | None) -> None:
        import numpy as np

        a, b = expected.astype(np.float64).reshape(-1), found.astype(np.float64).reshape(-1)
        finite = np.isfinite(a)
        a, b = a[finite], b[finite]
        if not a.size:
            return
        self.signal += float(a @ a)
        self.noise += float((b - a) @ (b - a))
        self.dot += float(a @ b)
        self.held += float(b @ b)
        self.largest = max(self.largest, float(np.abs(b - a).max()))
        self.low, self.high = min(self.low, float(a.min())), max(self.high, float(a.max()))
        self.count += a.size
        self.limits = limits
        if limits is not None:
            self.outside += limits.outside(a)

    @property
    def decibels(self) -> float:
        return ratio(self.signal, self.noise)

    def fidelity(self, op: str, depth: int, before: float | None) -> Fidelity:
        decibels = self.decibels
        norm = math.sqrt(self.signal * self.held)
        covered = clipped = None
        if self.limits is not None and self.count:
            clipped = self.outside / self.count
            inside = min(self.high, self.limits.high) - max(self.low, self.limits.low)
            covered = inside / (self.high - self.low) if self.high > self.low else 1.0
        return Fidelity(
            self.name,
            op,
            depth,
            stated(decibels),
            self.dot / norm if norm else float(self.signal == self.held),
            self.largest,
            covered,
            clipped,
            None if before is None or math.isinf(before) or math.isinf(decibels) else before - decibels,
        )
