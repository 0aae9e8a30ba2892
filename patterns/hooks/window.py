"""Sliding windows: what ONNX asks of one, and which of TFLite's two paddings gives exactly that.

Per spatial axis, in order: ``sizes`` of the data, ``results`` of the result, ``kernel``, ``strides``, ``dilations``; ``pads`` lists all begins, then
all ends, as in ONNX. A size is a number, or the name of a dim (or None) where only a run tells. Source of TFLite's side:
ComputePaddingHeightWidth in the kernels' padding.h. SAME gives ceil(size / stride) results and puts half of the missing elements, rounded down,
before the data; VALID starts at the data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    from tflc.dialects.types import Dim


def reach(kernel: int, dilation: int) -> int:
    """How many elements one window spans."""
    return (kernel - 1) * dilation + 1


def lacking(size: int, result: int, kernel: int, stride: int, dilation: int) -> int:
    """How many elements the windows span beyond the data; negative where they leave some unread."""
    return (result - 1) * stride + reach(kernel, dilation) - size


# Size, result, kernel, stride, dilation and pad before, of the windows along one axis.
Places = tuple[int, int, int, int, int, int]


def is_valid(size: int, result: int, kernel: int, stride: int, dilation: int, before: int) -> bool:
    """Whether VALID gives so many results, ``before`` elements being asked for in front of the data."""
    return before == 0 and size >= reach(kernel, dilation) and (size - reach(kernel, dilation)) // stride + 1 == result


def _is_same(size: int, result: int, kernel: int, stride: int, dilation: int, before: int) -> bool:
    return -(-size // stride) == result and max(0, lacking(size, result, kernel, stride, dilation)) // 2 == before


@dataclass(frozen=True, slots=True)
class Placement:
    """How TFLite places windows: its ``padding``, and what is first put around the data, (before, after) for each channels-last axis."""

    padding: str
    around: tuple[tuple[int, int], ...] | None = None


@dataclass(frozen=True, slots=True)
class Axis:
    """The windows along one axis of the data, and whether ceil_mode rounds their number up.

    The pads ``before`` and ``after`` are None where they are automatic, as SAME_UPPER puts them, and only a run tells them.
    """

    size: Dim
    result: Dim
    kernel: int
    stride: int
    dilation: int
    before: int | None
    after: int | None
    ceil: bool

    @property
    def places(self) -> Places | None:
        """What of them is numbers; None where one is not known."""
        if not isinstance(self.size, int) or not isinstance(self.result, int) or self.before is None:
            return None
        return self.size, self.result, self.kernel, self.stride, self.dilation, self.before

    @property
    def is_valid(self) -> bool:
        """Whether VALID places the windows; of a size that is not known, whether it does so for every size."""
        if (places := self.places) is not None:
            return is_valid(*places)
        return self.before == self.after == 0 and not (self.ceil and self.stride > 1)

    @property
    def is_same(self) -> bool:
        """Whether SAME places the windows; of a size that is not known, whether it does so for every size."""
        if (places := self.places) is not None:
            return _is_same(*places)
        if self.before is None or self.after is None:
            return self.stride <= reach(self.kernel, self.dilation)
        missing = reach(self.kernel, self.dilation) - 1
        return self.stride == 1 and self.before + self.after == missing and self.before == missing // 2

    @property
    def leaves_unread(self) -> bool:
        """Whether elements behind the last window are read by none."""
        return (places := self.places) is not None and lacking(*places[:-1]) < 0

    @property
    def around(self) -> tuple[int, int] | None:
        """What to put around the data so that VALID places the windows; None where that differs from size to size."""
        if self.before is None or self.after is None:
            return None
        if (places := self.places) is not None:
            return self.before, max(0, lacking(*places[:-1]) - self.before)
        if not self.ceil or self.stride == 1:
            return self.before, self.after
        # A window that would start behind the data and its first pad is none of ONNX's.
        if self.stride > reach(self.kernel, self.dilation) - self.after:
            return None
        return self.before, self.after + self.stride - 1


@dataclass(frozen=True, slots=True)
class Windows:
    """The windows over spatial axes of some data."""

    axes: tuple[Axis, ...]


def windows_of(
    sizes: Sequence[Dim],
    results: Sequence[Dim],
    kernel: Sequence[int],
    strides: Sequence[int],
    dilations: Sequence[int],
    pads: Sequence[int] | None,
    ceil_mode: int = 0,
    auto_pad: str = "NOTSET",
) -> Windows | NoMatch:
    """The windows that an operator asks for; without pads, those of ``auto_pad``."""
    if pads is None and auto_pad != "SAME_UPPER":
        return NoMatch("its automatic pads differ from size to size")
    around = pads if pads is not None else [None] * (2 * len(sizes))
    axes = zip(sizes, results, kernel, strides, dilations, around, around[len(sizes) :])
    return Windows(
        tuple(
            Axis(size, result, k, stride, dilation, before, after, bool(ceil_mode))
            for size, result, k, stride, dilation, before, after in axes
        )
    )


def placement(windows: Windows) -> Placement | NoMatch:
    """The padding that places every window where it is asked for, what lies outside the data counting as padding.

    Where neither does, VALID, on data that is padded with as much as the windows read. Refuses where that is not the same for every size.
    """
    if all(axis.is_valid for axis in windows.axes):
        return Placement("VALID")
    # XNNPACK, which runs convolutions in tflite-runtime 2.14, gives zeros for SAME where a window shorter than its stride leaves elements unread.
    if all(axis.is_same and not axis.leaves_unread for axis in windows.axes):
        return Placement("SAME")
    return padded(windows)


def padded(windows: Windows) -> Placement | NoMatch:
    """VALID, on data that is padded with as much as the windows read; refuses where that is not the same for every size."""
    rows = [row for axis in windows.axes if (row := axis.around) is not None]
    if len(rows) < len(windows.axes):
        return NoMatch("how many windows there are differs from size to size")
    return Placement("VALID", ((0, 0), *rows, (0, 0)) if any(map(any, rows)) else None)


def is_spatial_pad(rows: Sequence[Sequence[int]]) -> bool:
    """Whether a pad (before, after for each channels-last axis) leaves batch and channels alone."""
    return not any(rows[0]) and not any(rows[-1])


def spatial(shape: Sequence[Dim]) -> list[Dim]:
    """The spatial axes of a channels-last shape."""
    return list(shape[1:-1])
