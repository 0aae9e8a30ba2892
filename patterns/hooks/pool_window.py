"""Windows over data alone: what a pool counts, and the elements that each window holds. Sizes and pads are given as in hooks/window.py."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tflc.patterns.hooks.transposed_window import grown
from tflc.patterns.hooks.window import padded, reach
from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    import numpy as np

    from tflc.dialects.types import Dim


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


@dataclass(frozen=True, slots=True)
class CountedFrame:
    """What is put around data of ones, channels-last, so that an average over it tells how much counts: ``ones`` as Pad takes it, then ``zeros``."""

    ones: tuple[int, ...]
    zeros: tuple[tuple[int, int], ...]


def counted_frame(around: Sequence[tuple[int, int]], pads: Sequence[int], count_include_pad: int) -> CountedFrame:
    """Of what is put ``around`` the data, channels-last, the explicit pads count where ``count_include_pad`` says so, and nothing else."""
    befores, afters = ([0, *half, 0] for half in (pads[: len(pads) // 2], pads[len(pads) // 2 :]))
    if not count_include_pad:
        befores = afters = [0] * len(around)
    zeros = ((row[0] - before, row[1] - after) for row, before, after in zip(around, befores, afters))
    return CountedFrame((*befores, *afters), tuple(zeros))


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


def whole_windows(
    sizes: Sequence[Dim],
    results: Sequence[Dim],
    kernel: Sequence[int],
    strides: Sequence[int],
    dilations: Sequence[int],
    pads: Sequence[int],
    ceil_mode: int,
) -> tuple[int, ...] | NoMatch:
    """The pads, all before then all behind, within which every window lies: with ceil_mode the last may reach further than what is padded."""
    found = padded(sizes, results, kernel, strides, dilations, pads, ceil_mode)
    if isinstance(found, NoMatch):
        return found
    rows = found.around[1:-1] if found.around is not None else [(0, 0)] * len(sizes)
    behind = (max(after, row[1]) for row, after in zip(rows, pads[len(sizes) :]))
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
