"""Values between the elements of a tensor (GridSample, RoiAlign, DeformConv): which elements a point reads, and where they lie.

A point is a tuple of coordinates, one for each of ``d`` spatial axes, in elements: element i of an axis lies at i. The elements around a point
are its *taps*: (t, d) whole steps from the point rounded down. Data is (N, C, *sizes).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    import numpy as np

_STEPS = {"nearest": (0,), "linear": (0, 1), "cubic": (-1, 0, 1, 2)}


def taps(mode: str, axes: int) -> np.ndarray | NoMatch:
    """The steps (t, d) from the element below a point to those that an interpolation reads, f32; of ``nearest``, the one itself."""
    import numpy as np

    if mode not in _STEPS:
        return NoMatch(f"mode '{mode}' is none of {', '.join(_STEPS)}")
    return np.asarray(list(itertools.product(_STEPS[mode], repeat=axes)), np.float32)


def first_rows(shape: Sequence[int]) -> np.ndarray:
    """For data (N, C, *sizes) that is laid out as rows of C, channels last, the number of each sample's first row: (N, 1, 1), i32."""
    import math

    import numpy as np

    return np.arange(shape[0], dtype=np.int32).reshape(-1, 1, 1) * math.prod(shape[2:])


def base_grid(sizes: Sequence[int], align_corners: int) -> np.ndarray | NoMatch:
    """AffineGrid's places before the transformation: (product of sizes, d + 1) rows (x, y, .., 1), f32, for sizes of d axes, outermost first.

    -1 and 1 are the centers of the corners (``align_corners``), or the corners' outer edges.
    """
    import numpy as np

    if align_corners and 1 in sizes:
        return NoMatch("an axis of one element has no two corners")
    axes = [np.linspace(-1, 1, size) if align_corners else (2 * np.arange(size) + 1) / size - 1 for size in sizes]
    places = np.meshgrid(*axes, indexing="ij")
    return np.stack([*reversed(places), np.ones(sizes)], axis=-1).reshape(-1, len(sizes) + 1).astype(np.float32)


def bin_fractions(height: int, width: int, ratio: int) -> np.ndarray:
    """Where RoiAlign reads in a region, as fractions of its extent: (height * width * ratio**2, 2) rows (x, y), f32, bin by bin.

    ``ratio`` by ``ratio`` points lie evenly inside each of ``height`` by ``width`` bins.
    """
    import numpy as np

    inside = (np.arange(ratio) + 0.5) / ratio
    y = ((np.arange(height)[:, None] + inside) / height).reshape(height, 1, ratio, 1)
    x = ((np.arange(width)[:, None] + inside) / width).reshape(1, width, 1, ratio)
    return np.stack(np.broadcast_arrays(x, y), axis=-1).reshape(-1, 2).astype(np.float32)


def window_points(
    results: Sequence[int], kernel: Sequence[int], strides: Sequence[int], dilations: Sequence[int], pads: Sequence[int]
) -> np.ndarray:
    """Where the windows of a convolution read: (product of kernel, product of results, d), f32, outermost axis first."""
    import numpy as np

    def along(axes: Sequence[np.ndarray]) -> np.ndarray:
        return np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, len(axes))

    inside = along([np.arange(k) * dilation for k, dilation in zip(kernel, dilations)])
    starts = along([np.arange(n) * stride - pad for n, stride, pad in zip(results, strides, pads)])
    return (inside[:, None] + starts).astype(np.float32)
