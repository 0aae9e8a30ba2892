"""Weights as stored integers, with their scales and zero points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tflc.patterns.hooks.dilation import dilated
from tflc.patterns.hooks.parameters import block_diagonal

if TYPE_CHECKING:
    import numpy as np


def written_out(
    stored: np.ndarray,
    scales: np.ndarray,
    zeros: np.ndarray | None,
    axis: int,
    groups: int,
    dilations: Sequence[int],
) -> dict[str, np.ndarray]:
    """Weights (C, M / groups, ...) of a transposed convolution as those (C, M, ...) of one without groups and dilations: what stands for 0 elsewhere.

    ``scales`` and ``zeros`` (none: 0) are one, or one for each index of ``axis``. Gives ``weights``, ``scales`` and ``zeros``.
    """
    import numpy as np

    zeros = np.zeros(scales.shape, stored.dtype) if zeros is None else zeros
    repeats = groups if axis == 1 and scales.size > 1 else 1

    def along_axis(values: np.ndarray) -> np.ndarray:
        return values.astype(np.int32).reshape([-1 if each == axis else 1 for each in range(stored.ndim)])

    whole = dilated(block_diagonal(stored.astype(np.int32) - along_axis(zeros), groups), dilations)
    scales, zeros = (np.tile(values, repeats) if repeats > 1 else values for values in (scales, zeros))
    return {"weights": (whole + along_axis(zeros)).astype(stored.dtype), "scales": scales, "zeros": zeros}
