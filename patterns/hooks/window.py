"""Sliding windows: what ONNX asks of one, and which of TFLite's two paddings gives exactly that.

Per spatial axis, in order: ``sizes`` of the data, ``results`` of the result, ``kernel``, ``strides``, ``dilations``; ``pads`` lists all begins, then
all ends, as in ONNX. A size is a number, or the name of a dim (or None) where only a run tells. Source of TFLite's side:
ComputePaddingHeightWidth in the kernels' padding.h. SAME gives ceil(size / stride) results and puts half of the missing elements, rounded down,
before the data; VALID starts at the data.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tflc.rewrite.nomatch import NoMatch

if TYPE_CHECKING:
    import numpy as np

    from tflc.dialects.types import Dim


def reach(kernel: int, dilation: int) -> int:
    """How many elements one window spans."""
    return (kernel - 1) * dilation + 1


def lacking(size: int, result: int, kernel: int, stride: int, dilation: int) -> int:
    """How many elements the windows span beyond the data; negative where they leave some unread."""
    return (result - 1) * stride + reach(kernel, dilation) - size


def _is_valid(size: int, result: int, kernel: int, stride: int, dilation: int, before: int) -> bool:
    return before == 0 and size >= reach(kernel, dilation) and (size - reach(kernel, dilation)) // stride + 1 == result


def _is_same(size: int, result: int, kernel: int, stride: int, dilation: int, before: int) -> bool:
    return -(-size // stride) == result and max(0, lacking(size, result, kernel, stride, dilation)) // 2 == before


@dataclass(frozen=True, slots=True)
class Placement:
    """How TFLite places windows: its ``padding``, and what is first put around the data, (before, after) for each channels-last axis."""

    padding: str
    around: tuple[tuple[int, int], ...] | None = None


@dataclass(frozen=True, slots=True)
class _Axis:
    """The windows along one axis of the data."""

    size: Dim
    result: Dim
    kernel: int
    stride: int
    dilation: int
    before: int
    after: int
    ceil: bool

    @property
    def places(self) -> tuple[int, ...] | None:
        """Size, result, kernel, stride, dilation and pad before; None where a size is not known."""
        if not isinstance(self.size, int) or not isinstance(self.result, int):
            return None
        return self.size, self.result, self.kernel, self.stride, self.dilation, self.before

    @property
    def is_valid(self) -> bool:
        """Whether VALID places the windows; of a size that is not known, whether it does so for every size."""
        if (places := self.places) is not None:
            return _is_valid(*places)
        return self.before == self.after == 0 and not (self.ceil and self.stride > 1)

    @property
    def is_same(self) -> bool:
        if (places := self.places) is not None:
            return _is_same(*places)
        missing = reach(self.kernel, self.dilation) - 1
        return self.stride == 1 and self.before + self.after == missing and self.before == missing // 2

    @property
    def leaves_unread(self) -> bool:
        """Whether elements behind the last window are read by none."""
        return (places := self.places) is not None and lacking(*places[:-1]) < 0

    @property
    def around(self) -> tuple[int, int] | None:
        """What to put around the data so that VALID places the windows; None where that differs from size to size."""
        if (places := self.places) is not None:
            return self.before, max(0, lacking(*places[:-1]) - self.before)
        if not self.ceil or self.stride == 1:
            return self.before, self.after
        # A window that would start behind the data and its first pad is none of ONNX's.
        if self.stride > reach(self.kernel, self.dilation) - self.after:
            return None
        return self.before, self.after + self.stride - 1


def _axes(
    sizes: Sequence[Dim],
    results: Sequence[Dim],
    kernel: Sequence[int],
    strides: Sequence[int],
    dilations: Sequence[int],
    pads: Sequence[int],
    ceil_mode: int,
) -> list[_Axis]:
    afters = pads[len(sizes) :]
    return [
        _Axis(size, result, k, stride, dilation, before, after, bool(ceil_mode))
        for size, result, k, stride, dilation, before, after in zip(
            sizes, results, kernel, strides, dilations, pads, afters
        )
    ]


def placement(
    sizes: Sequence[Dim],
    results: Sequence[Dim],
    kernel: Sequence[int],
    strides: Sequence[int],
    dilations: Sequence[int],
    pads: Sequence[int] | None,
    ceil_mode: int = 0,
    auto_pad: str = "NOTSET",
) -> Placement | NoMatch:
    """The padding that places every window where ``pads`` do, what lies outside the data counting as padding. Without pads, where ``auto_pad`` does.

    Where neither does, VALID, on data that is padded with as much as the windows read. Refuses where that is not the same for every size.
    """
    if pads is None:
        gaps = any(stride > reach(k, dilation) for k, stride, dilation in zip(kernel, strides, dilations))
        automatic = auto_pad == "SAME_UPPER" and not gaps
        return Placement("SAME") if automatic else NoMatch("its automatic pads differ from size to size")
    axes = _axes(sizes, results, kernel, strides, dilations, pads, ceil_mode)
    if all(axis.is_valid for axis in axes):
        return Placement("VALID")
    # XNNPACK, which runs convolutions in tflite-runtime 2.14, gives zeros for SAME where a window shorter than its stride leaves elements unread.
    if all(axis.is_same and not axis.leaves_unread for axis in axes):
        return Placement("SAME")
    return _around(axes)


def _around(axes: Sequence[_Axis]) -> Placement | NoMatch:
    rows = [row for axis in axes if (row := axis.around) is not None]
    if len(rows) < len(axes):
        return NoMatch("how many windows there are differs from size to size")
    return Placement("VALID", ((0, 0), *rows, (0, 0)))


def padded(
    sizes: Sequence[Dim],
    results: Sequence[Dim],
    kernel: Sequence[int],
    strides: Sequence[int],
    dilations: Sequence[int],
    pads: Sequence[int],
    ceil_mode: int = 0,
) -> Placement | NoMatch:
    """VALID, on data that is padded with as much as the windows read."""
    found = _around(_axes(sizes, results, kernel, strides, dilations, pads, ceil_mode))
    if isinstance(found, Placement) and not any(map(any, found.around or ())):
        return Placement(found.padding)
    return found


def is_spatial_pad(rows: Sequence[Sequence[int]]) -> bool:
    """Whether a pad (before, after for each channels-last axis) leaves batch and channels alone."""
    return not any(rows[0]) and not any(rows[-1])


def spatial(shape: Sequence[Dim]) -> list[Dim]:
    """The spatial axes of a channels-last shape."""
    return list(shape[1:-1])


def _count(
    size: int, result: int, kernel: int, stride: int, dilation: int, before: int, after: int, padded: bool
) -> list[int]:
    """For each window along an axis, how many of its elements an average counts: those of the data, or of the data and its pads."""
    first, last = (-before, size + after) if padded else (0, size)
    starts = [i * stride - before for i in range(result)]
    return [sum(first <= start + k * dilation < last for k in range(kernel)) for start in starts]


def dilated_pool_frame(
    sizes: Sequence[int],
    results: Sequence[int],
    kernel: Sequence[int],
    strides: Sequence[int],
    dilations: Sequence[int],
    pads: Sequence[int],
) -> list[tuple[int, int]]:
    """What to put around the data so that it divides into ``dilations`` phases which hold every window; channels-last."""
    rows = []
    for size, result, k, stride, dilation, before in zip(sizes, results, kernel, strides, dilations, pads):
        needed = max(size + before, (result - 1) * stride + reach(k, dilation))
        whole = -(-needed // dilation) * dilation
        rows.append((before, whole - before - size))
    return [(0, 0), *rows, (0, 0)]


def average_scale(
    sizes: Sequence[Dim],
    results: Sequence[Dim],
    kernel: Sequence[int],
    strides: Sequence[int],
    dilations: Sequence[int],
    pads: Sequence[int],
    count_include_pad: int,
    ceil_mode: int,
) -> np.ndarray | NoMatch:
    """What an average over whole windows of data and zeros must be multiplied by, channels-last: window elements / counted elements, f32.

    ONNX counts the elements of the data, with ``count_include_pad`` those of the explicit pads too, but never what ceil_mode adds beyond them.
    """
    import numpy as np

    axes = list(zip(sizes, results, kernel, strides, dilations, pads, pads[len(sizes) :]))
    open_axes = [axis for axis in axes if not _is_known(*axis[:2])]
    if (open_axes and ceil_mode) or any(not count_include_pad and any(axis[-2:]) for axis in open_axes):
        return NoMatch("how many elements a window counts differs from size to size")
    counts = [
        _count(*axis, padded=bool(count_include_pad)) if _is_known(*axis[:2]) else [axis[2]]  # type: ignore[arg-type]
        for axis in axes
    ]
    if any(0 in count for count in counts):
        return NoMatch("a window holds nothing that counts")
    scale = np.ones((1,), np.float64)
    for k, count in zip(kernel, counts):
        scale = scale[..., None] * (k / np.asarray(count, np.float64))
    return scale[..., None].astype(np.float32)


def _is_known(size: Dim, result: Dim) -> bool:
    return isinstance(size, int) and isinstance(result, int)


def counts_data_alone(
    sizes: Sequence[Dim],
    results: Sequence[Dim],
    kernel: Sequence[int],
    strides: Sequence[int],
    pads: Sequence[int],
    count_include_pad: int,
) -> bool:
    """Whether an average counts in every window just the elements of the data, as TFLite's SAME and VALID do."""
    ones = [1] * len(sizes)
    axes = list(zip(sizes, results, kernel, strides, ones, pads, pads[len(sizes) :]))
    return (
        not count_include_pad
        or all(
            _count(*axis, padded=True) == _count(*axis, padded=False)  # type: ignore[arg-type]
            if _is_known(*axis[:2])
            else axis[-2] == axis[-1] == 0
            for axis in axes
        )
    )


def grown(sizes: Sequence[int], kernel: Sequence[int], strides: Sequence[int], dilations: Sequence[int]) -> list[int]:
    """The spatial sizes of a transposed convolution before anything is cropped: every product of data and weights has its place."""
    return [
        (size - 1) * stride + reach(k, dilation) for size, k, stride, dilation in zip(sizes, kernel, strides, dilations)
    ]


def transposed_padding(
    sizes: Sequence[int], results: Sequence[int], kernel: Sequence[int], strides: Sequence[int], pads: Sequence[int]
) -> str | NoMatch:
    """``VALID`` or ``SAME`` where TFLite's transposed convolution, told the size of the result, crops as ``pads`` do.

    TFLite runs the window of the forward convolution backwards: from the result to the data.
    """
    found = placement(results, sizes, kernel, strides, [1] * len(sizes), pads)
    if isinstance(found, Placement) and found.around is None:
        return found.padding
    return NoMatch("neither SAME nor VALID crops as the pads do")


@dataclass(frozen=True, slots=True)
class TransposedFrame:
    """``pads`` and ``output_padding`` of a ConvTranspose."""

    pads: tuple[int, ...]
    output_padding: tuple[int, ...]


def transposed_frame(
    sizes: Sequence[int], results: Sequence[int], kernel: Sequence[int], strides: Sequence[int], padding: str
) -> TransposedFrame:
    """How ONNX says what TRANSPOSE_CONV makes of its output shape: it crops half of what is too much at the start for SAME, nothing for VALID.

    Source: the kernel (ComputePaddingHeightWidth on the output shape).
    """
    whole = [(size - 1) * stride + k for size, stride, k in zip(sizes, strides, kernel)]
    excess = [max(0, each - result) for each, result in zip(whole, results)]
    before = [each // 2 if padding == "SAME" else 0 for each in excess]
    after = [each - start for each, start in zip(excess, before)]
    return TransposedFrame((*before, *after), tuple(max(0, result - each) for each, result in zip(whole, results)))


def uncropped(
    sizes: Sequence[int], results: Sequence[int], kernel: Sequence[int], strides: Sequence[int], pads: Sequence[int]
) -> list[int] | NoMatch:
    """The spatial sizes from which ``results`` are cut out after ``pads`` elements, for a transposed convolution with VALID."""
    if min(pads) < 0:
        return NoMatch("negative pads enlarge the result")
    whole = [
        max(full, before + result)
        for full, before, result in zip(grown(sizes, kernel, strides, [1] * len(sizes)), pads, results)
    ]
    if any(not _is_valid(full, size, k, stride, 1, 0) for full, size, k, stride in zip(whole, sizes, kernel, strides)):
        return NoMatch("the output padding reaches a further window")
    return whole


@dataclass(frozen=True, slots=True)
class Phases:
    """A transposed convolution as a plain one, whose results are the neighbors that a stride puts between two elements of the data.

    ``weights`` (O, H, W, I) with O counting (row, column, channel) of a block, ``around`` the data before, then begins and ends of what is cut from
    the blocks laid out: an end of 0 cuts nothing.
    """

    weights: np.ndarray
    around: tuple[tuple[int, int], ...]
    begins: tuple[int, ...]
    ends: tuple[int, ...]


def phases(
    weights: np.ndarray,
    sizes: Sequence[Dim],
    results: Sequence[Dim],
    strides: Sequence[int],
    pads: Sequence[int],
    output_padding: Sequence[int],
    output_shape: Sequence[int] | None,
) -> Phases | NoMatch:
    """How a transposed convolution with weights (C, M, H, W) is done for data of any size.

    Along an axis, result s q + r - before is the sum over taps t of x[q - t] w[s t + r]: for each r a convolution with ceil(k / s) taps, backwards.
    """
    import numpy as np

    stride = strides[0]
    if strides[1] != stride:
        return NoMatch("rows and columns of blocks are as long")
    kernel = weights.shape[2:]
    taps = [-(-k // stride) for k in kernel]
    begins, ends = pads[:2], []
    for i, (size, result, k, tap) in enumerate(zip(sizes, results, kernel, taps)):
        if isinstance(size, int) and isinstance(result, int):
            ends.append(stride * (size + tap - 1) - begins[i] - result)
        elif output_shape is None:
            ends.append(stride * tap - k - output_padding[i] + pads[2 + i])
        else:
            return NoMatch("pads that its output shape tells differ from size to size")
    if min(*begins, *ends) < 0:
        return NoMatch("negative pads, or an output padding beyond the last block, enlarge the result")
    c, m = weights.shape[:2]
    whole = np.zeros((c, m, taps[0] * stride, taps[1] * stride), weights.dtype)
    whole[:, :, : kernel[0], : kernel[1]] = weights
    # (c, m, tap, row, tap, column) -> (row, column, m, tap, tap, c), the taps backwards
    blocks = whole.reshape(c, m, taps[0], stride, taps[1], stride)[:, :, ::-1, :, ::-1]
    ordered = blocks.transpose(3, 5, 1, 2, 4, 0).reshape(stride * stride * m, *taps, c)
    around = ((0, 0), *((tap - 1, tap - 1) for tap in taps), (0, 0))
    return Phases(ordered, around, (0, *begins, 0), (0, *(-end for end in ends), 0))


@dataclass(frozen=True, slots=True)
class OpenTransposedFrame:
    """A transposed convolution over data of any shape: its whole result has the shape ``factors`` x shape + ``terms``, channels last; ``begins`` and
    ``ends``, counted from the end, are what is cut out of it, an end of 0 reaching up to the last element.
    """

    factors: tuple[int, ...]
    terms: tuple[int, ...]
    begins: tuple[int, ...]
    ends: tuple[int, ...]


def open_transposed_frame(
    weights: Sequence[int], strides: Sequence[int], pads: Sequence[int], output_padding: Sequence[int]
) -> OpenTransposedFrame | NoMatch:
    """That of weights of the shape (C, M, *kernel): along an axis the result has stride (size - 1) + k elements before it is cropped."""
    before, after = pads[: len(strides)], pads[len(strides) :]
    ends = [pad - beyond for pad, beyond in zip(after, output_padding)]
    if min(*before, *ends) < 0:
        return NoMatch("negative pads, or an output padding beyond the last window, enlarge the result")
    grows = [k - stride for k, stride in zip(weights[2:], strides)]
    return OpenTransposedFrame(
        (1, *strides, 0), (0, *grows, weights[1]), (0, *before, 0), (0, *(-end for end in ends), 0)
    )


def dilated(weights: np.ndarray, dilations: Sequence[int]) -> np.ndarray:
    """Weights with their last axes spread by ``dilations``, zeros between: a dilated window as a plain one."""
    import numpy as np

    if all(dilation == 1 for dilation in dilations):
        return weights
    lead = weights.ndim - len(dilations)
    lengths = [reach(k, dilation) for k, dilation in zip(weights.shape[lead:], dilations)]
    spread = np.zeros((*weights.shape[:lead], *lengths), weights.dtype)
    spread[(slice(None),) * lead + tuple(slice(None, None, dilation) for dilation in dilations)] = weights
    return spread


@dataclass(frozen=True, slots=True)
class Spreading:
    """Computed weights get zeros between them: reshape ``apart``, pad, reshape ``together``, then slice ``axes`` from ``starts`` to ``reaches``."""

    apart: tuple[int, ...]
    pads: tuple[int, ...]
    together: tuple[int, ...]
    axes: tuple[int, ...]
    starts: tuple[int, ...]
    reaches: tuple[int, ...]


def spreading(shape: Sequence[int], dilations: Sequence[int]) -> Spreading:
    """How weights (C, M, *kernel) become those that ``dilated`` gives, where they are not constant.

    Each kernel axis gets an axis of size 1 behind it, which grows to the dilation by padding and merges with the kernel's: (C M, k, 1, ...).
    """
    kernel = tuple(shape[2:])
    apart = [shape[0] * shape[1]]
    ends = [0]
    for k, dilation in zip(kernel, dilations):
        apart += [k, 1]
        ends += [0, dilation - 1]
    axes = tuple(range(2, len(shape)))
    return Spreading(
        tuple(apart),
        (*(0 for _ in apart), *ends),
        (*shape[:2], *(k * dilation for k, dilation in zip(kernel, dilations))),
        axes,
        (0,) * len(kernel),
        tuple(reach(k, dilation) for k, dilation in zip(kernel, dilations)),
    )


def whole_windows(
    sizes: Sequence[int],
    results: Sequence[int],
    kernel: Sequence[int],
    strides: Sequence[int],
    dilations: Sequence[int],
    pads: Sequence[int],
) -> tuple[int, ...]:
    """The pads, all before then all behind, within which every window lies: with ceil_mode the last may reach further than what is padded."""
    axes = zip(sizes, results, kernel, strides, dilations, pads, pads[len(sizes) :])
    behind = (max(after, lacking(*axis) - before) for *axis, before, after in axes)
    return (*pads[: len(sizes)], *behind)


def window_elements(
    sizes: Sequence[int],
    results: Sequence[int],
    kernel: Sequence[int],
    strides: Sequence[int],
    dilations: Sequence[int],
    pads: Sequence[int],
    columns_first: bool = False,
) -> np.ndarray:
    """Which elements of an image each window holds: (product of results, product of kernel) places in row-major order (the first axis
    fastest with ``columns_first``), i64; an element outside the image is its number of elements.
    """
    import numpy as np

    places: np.ndarray = np.zeros((1, 1), np.int64)
    outside: np.ndarray = np.zeros((1, 1), bool)
    for i, size in enumerate(sizes):
        weight = math.prod(sizes[:i]) if columns_first else math.prod(sizes[i + 1 :])
        axis = np.arange(results[i])[:, None] * strides[i] - pads[i] + np.arange(kernel[i]) * dilations[i]
        count = (len(places) * len(axis), places.shape[1] * kernel[i])
        places = (places[:, None, :, None] + axis[None, :, None] * weight).reshape(count)
        outside = (outside[:, None, :, None] | ((axis < 0) | (axis >= size))[None, :, None]).reshape(count)
    return np.where(outside, math.prod(sizes), places)


def unpooled(
    shape: Sequence[int], kernel: Sequence[int], strides: Sequence[int], pads: Sequence[int]
) -> tuple[int, ...] | NoMatch:
    """The shape (N, C, ...) that MaxUnpool counts its places in; refuses windows that overlap, in which an element may have two values."""
    if any(k > stride for k, stride in zip(kernel, strides)):
        return NoMatch("windows overlap")
    around = zip(pads, pads[len(kernel) :])
    whole = grown(shape[2:], kernel, strides, [1] * len(kernel))
    return (*shape[:2], *(size - before - after for size, (before, after) in zip(whole, around)))


def missing_ends(given: Sequence[int], wanted: Sequence[int]) -> tuple[int, ...] | NoMatch:
    """The pads, all before then all behind, with which a shape grows at its ends."""
    if any(a > b for a, b in zip(given, wanted)):
        return NoMatch("the result is smaller than what lies in it")
    return (*(0 for _ in given), *(b - a for a, b in zip(given, wanted)))


def column_places(
    image: Sequence[int],
    block: Sequence[int],
    strides: Sequence[int] | None,
    dilations: Sequence[int] | None,
    pads: Sequence[int] | None,
) -> np.ndarray:
    """Where the elements of Col2Im's columns lie in the image: (product of block * number of columns, 1), the block's elements slowest, i64.

    What is None is as for any window: side by side, nothing around.
    """
    sizes, kernel, ones = [int(size) for size in image], [int(size) for size in block], [1] * len(image)
    strides, dilations, pads = strides or ones, dilations or ones, pads or [0] * 2 * len(image)
    results = [
        (size + before + after - reach(k, dilation)) // stride + 1
        for size, k, stride, dilation, before, after in zip(sizes, kernel, strides, dilations, pads, pads[len(sizes) :])
    ]
    return window_elements(sizes, results, kernel, strides, dilations, pads).T.reshape(-1, 1)
