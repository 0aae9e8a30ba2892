"""Sliding windows: what ONNX asks of one, and which of TFLite's two paddings gives exactly that.

Per spatial axis, in order: ``sizes`` of the data, ``results`` of the result, ``kernel``, ``strides``, ``dilations``; ``pads`` lists all begins, then
all ends, as in ONNX. Source of TFLite's side: ComputePaddingHeightWidth in the kernels' padding.h. SAME gives ceil(size / stride) results and puts
half of the missing elements, rounded down, before the data; VALID starts at the data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tflc.rewrite.nomatch import NoMatch

if TYPE_CHECKING:
    import numpy as np


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


def placement(
    sizes: Sequence[int],
    results: Sequence[int],
    kernel: Sequence[int],
    strides: Sequence[int],
    dilations: Sequence[int],
    pads: Sequence[int],
) -> Placement:
    """The padding that places every window where ``pads`` do, what lies outside the data counting as padding.

    Where neither does, VALID, on data that is padded with as much as the windows read.
    """
    axes = list(zip(sizes, results, kernel, strides, dilations, pads))
    if all(_is_valid(*axis) for axis in axes):
        return Placement("VALID")
    if all(_is_same(*axis) for axis in axes):
        return Placement("SAME")
    afters = [max(0, lacking(*axis) - before) for *axis, before in axes]
    return Placement("VALID", ((0, 0), *zip(pads, afters), (0, 0)))


def padded(
    sizes: Sequence[int],
    results: Sequence[int],
    kernel: Sequence[int],
    strides: Sequence[int],
    dilations: Sequence[int],
    pads: Sequence[int],
) -> Placement:
    """VALID, on data that is padded with as much as the windows read."""
    axes = zip(sizes, results, kernel, strides, dilations, pads)
    rows = tuple((before, max(0, lacking(*axis) - before)) for *axis, before in axes)
    return Placement("VALID", ((0, 0), *rows, (0, 0)) if any(map(any, rows)) else None)


def is_spatial_pad(rows: Sequence[Sequence[int]]) -> bool:
    """Whether a pad (before, after for each channels-last axis) leaves batch and channels alone."""
    return not any(rows[0]) and not any(rows[-1])


def spatial(shape: Sequence[int]) -> list[int]:
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
    sizes: Sequence[int],
    results: Sequence[int],
    kernel: Sequence[int],
    strides: Sequence[int],
    dilations: Sequence[int],
    pads: Sequence[int],
    count_include_pad: int,
) -> np.ndarray | NoMatch:
    """What an average over whole windows of data and zeros must be multiplied by, channels-last: window elements / counted elements, f32.

    ONNX counts the elements of the data, with ``count_include_pad`` those of the explicit pads too, but never what ceil_mode adds beyond them.
    """
    import numpy as np

    axes = list(zip(sizes, results, kernel, strides, dilations, pads, pads[len(sizes) :]))
    counts = [_count(*axis, padded=bool(count_include_pad)) for axis in axes]
    if any(0 in count for count in counts):
        return NoMatch("a window holds nothing that counts")
    scale = np.ones((1,), np.float64)
    for k, count in zip(kernel, counts):
        scale = scale[..., None] * (k / np.asarray(count, np.float64))
    return scale[..., None].astype(np.float32)


def counts_data_alone(
    sizes: Sequence[int],
    results: Sequence[int],
    kernel: Sequence[int],
    strides: Sequence[int],
    pads: Sequence[int],
    count_include_pad: int,
) -> bool:
    """Whether an average counts in every window just the elements of the data, as TFLite's SAME and VALID do."""
    ones = [1] * len(sizes)
    axes = list(zip(sizes, results, kernel, strides, ones, pads, pads[len(sizes) :]))
    return not count_include_pad or all(_count(*axis, padded=True) == _count(*axis, padded=False) for axis in axes)


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
    if found.around is None:
        return found.padding
    return NoMatch("neither SAME nor VALID crops as the pads do")


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
