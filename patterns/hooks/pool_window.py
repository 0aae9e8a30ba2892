"""Windows over data alone: what a pool counts, and the elements that each window holds."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tflc.patterns.hooks.transposed_window import grown
from tflc.patterns.hooks.window import Axis, Windows, reach
from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    import numpy as np

    from tflc.dialects.types import Dim
    from tflc.patterns.hooks.window import Places


def _counts(axis: Axis, padded: bool) -> list[int] | None:
    """For each window along an axis, how many of its elements an average counts: those of the data, or of the data and its pads.

    None where a size is not known.
    """
    if (places := axis.places) is None or axis.after is None:
        return None
    size, result, kernel, stride, dilation, before = places
    first, last = (-before, size + axis.after) if padded else (0, size)
    starts = [i * stride - before for i in range(result)]
    return [sum(first <= start + k * dilation < last for k in range(kernel)) for start in starts]


def dilated_pool_frame(windows: Windows) -> list[tuple[int, int]] | NoMatch:
    """What to put around the data so that it divides into ``dilations`` phases which hold every window; channels-last."""
    rows = []
    for axis in windows.axes:
        if (places := axis.places) is None:
            return NoMatch("a size is not known")
        size, result, kernel, stride, dilation, before = places
        needed = max(size + before, (result - 1) * stride + reach(kernel, dilation))
        whole = -(-needed // dilation) * dilation
        rows.append((before, whole - before - size))
    return [(0, 0), *rows, (0, 0)]


def average_scale(windows: Windows, count_include_pad: int) -> np.ndarray | NoMatch:
    """What an average over whole windows of data and zeros must be multiplied by, channels-last: window elements / counted elements, f32.

    An axis along which all windows count alike has length 1.
    ONNX counts the elements of the data, with ``count_include_pad`` those of the explicit pads too, but never what ceil_mode adds beyond them.
    """
    import numpy as np

    scale = np.ones((1,), np.float64)
    for axis in windows.axes:
        counts = _counts(axis, padded=bool(count_include_pad))
        if counts is None:
            if axis.ceil or (not count_include_pad and (axis.before or axis.after)):
                return NoMatch("how many elements a window counts differs from size to size")
            counts = [axis.kernel]
        if 0 in counts:
            return NoMatch("a window holds nothing that counts")
        if len(set(counts)) == 1:
            counts = counts[:1]
        scale = scale[..., None] * (axis.kernel / np.asarray(counts, np.float64))
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


def counts_data_alone(windows: Windows, count_include_pad: int) -> bool:
    """Whether an average counts in every window just the elements of the data, as TFLite's SAME and VALID do."""

    def has_no_pads(axis: Axis) -> bool:
        counts = _counts(axis, padded=True)
        return axis.before == axis.after == 0 if counts is None else counts == _counts(axis, padded=False)

    return not count_include_pad or all(map(has_no_pads, windows.axes))


def whole_windows(windows: Windows) -> tuple[int, ...] | NoMatch:
    """The pads, all before then all behind, within which every window lies: with ceil_mode the last may reach further than what is padded."""
    rows = [row for axis in windows.axes if (row := axis.around) is not None]
    if len(rows) < len(windows.axes):
        return NoMatch("how many windows there are differs from size to size")
    behind = (max(axis.after or 0, after) for axis, (_, after) in zip(windows.axes, rows))
    return (*(before for before, _ in rows), *behind)


def window_elements(windows: Windows, columns_first: bool = False) -> np.ndarray | NoMatch:
    """Which elements of an image each window holds: (product of results, product of kernel) places in row-major order (the first axis
    fastest with ``columns_first``), i64; an element outside the image is its number of elements.
    """
    axes = [places for axis in windows.axes if (places := axis.places) is not None]
    return _elements(axes, columns_first) if len(axes) == len(windows.axes) else NoMatch("a size is not known")


def _elements(axes: Sequence[Places], columns_first: bool = False) -> np.ndarray:
    import numpy as np

    sizes = [axis[0] for axis in axes]
    places: np.ndarray = np.zeros((1, 1), np.int64)
    outside: np.ndarray = np.zeros((1, 1), bool)
    for i, (size, result, kernel, stride, dilation, before) in enumerate(axes):
        weight = math.prod(sizes[:i]) if columns_first else math.prod(sizes[i + 1 :])
        along = np.arange(result)[:, None] * stride - before + np.arange(kernel) * dilation
        count = (len(places) * len(along), places.shape[1] * kernel)
        places = (places[:, None, :, None] + along[None, :, None] * weight).reshape(count)
        outside = (outside[:, None, :, None] | ((along < 0) | (along >= size))[None, :, None]).reshape(count)
    return np.where(outside, math.prod(sizes), places)


def unpooled(
    shape: Sequence[Dim], kernel: Sequence[int], strides: Sequence[int], pads: Sequence[int]
) -> tuple[Dim, ...] | NoMatch:
    """The shape (N, C, ...) that MaxUnpool counts its places in; refuses windows that overlap, in which an element may have two values."""
    sizes = [size for size in shape[1:] if isinstance(size, int)]
    if len(sizes) < len(shape) - 1:
        return NoMatch("a size is not known")
    if any(k > stride for k, stride in zip(kernel, strides)):
        return NoMatch("windows overlap")
    around = zip(pads, pads[len(kernel) :])
    whole = grown(sizes[1:], kernel, strides, [1] * len(kernel))
    return (shape[0], sizes[0], *(size - before - after for size, (before, after) in zip(whole, around)))


def missing_ends(given: Sequence[Dim], wanted: Sequence[Dim]) -> tuple[int, ...] | NoMatch:
    """The pads, all before then all behind, with which a shape grows at its ends; lengths of one name are the same."""
    missing = []
    for a, b in zip(given, wanted):
        if a is None or b is None or isinstance(a, int) != isinstance(b, int) or (isinstance(a, str) and a != b):
            return NoMatch("a size is not known")
        missing.append(b - a if isinstance(a, int) and isinstance(b, int) else 0)
    if min(missing, default=0) < 0:
        return NoMatch("the result is smaller than what lies in it")
    return (*(0 for _ in given), *missing)


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
    ones = [1] * len(image)
    strides, dilations, pads = strides or ones, dilations or ones, pads or [0] * 2 * len(image)
    axes = []
    for i, (size, kernel) in enumerate(zip(map(int, image), map(int, block))):
        free = size + pads[i] + pads[len(image) + i] - reach(kernel, dilations[i])
        axes.append((size, free // strides[i] + 1, kernel, strides[i], dilations[i], pads[i]))
    return _elements(axes).T.reshape(-1, 1)
