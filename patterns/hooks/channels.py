"""Constants along the channels of a convolution: axis 1 of its data, axis 0 of its weights (axis 1 where it is transposed)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from tflc.rewrite import NoMatch

if TYPE_CHECKING:
    import numpy as np


def per_channel(constant: np.ndarray, channels: int, rank: int, axis: int = 1) -> np.ndarray | NoMatch:
    """The vector of ``channels`` elements that a constant, broadcast against data of a rank, gives the positions along an axis.

    Refuses where it differs along another axis, or would give the data more axes.
    """
    import numpy as np

    if constant.ndim > rank:
        return NoMatch(f"a constant of rank {constant.ndim} broadcasts the data of rank {rank}")
    shape = (1,) * (rank - constant.ndim) + constant.shape
    if math.prod(shape) != shape[axis]:
        return NoMatch(f"a constant of shape {constant.shape} is not one value per channel")
    if shape[axis] not in (1, channels):
        return NoMatch(f"a constant of {shape[axis]} values does not fit {channels} channels")
    return np.broadcast_to(constant.reshape(-1), (channels,))


def scale_inputs(weights: np.ndarray, scale: np.ndarray, group: int) -> np.ndarray:
    """Weights [m, c / group, ...] that act on data as ``weights`` act on data times ``scale`` [c] per channel."""
    m, inputs, *kernel = weights.shape
    grouped = weights.reshape(group, m // group, inputs, *kernel)
    return (grouped * scale.reshape(group, 1, inputs, *(1 for _ in kernel))).reshape(weights.shape)


def shift_inputs(weights: np.ndarray, shift: np.ndarray, group: int) -> np.ndarray:
    """What weights [m, c / group, ...] make of data that is ``shift`` [c] everywhere: [m]."""
    import numpy as np

    m, inputs = weights.shape[:2]
    grouped = weights.reshape(group, m // group, inputs, -1).sum(axis=3, dtype=np.float64)
    return (grouped * shift.reshape(group, 1, inputs)).sum(axis=2).reshape(m).astype(weights.dtype)


def scale_outputs(weights: np.ndarray, scale: np.ndarray, group: int) -> np.ndarray:
    """Weights [c, m / group, ...] of a transposed convolution whose output channels are multiplied by ``scale`` [m]."""
    c, outputs, *kernel = weights.shape
    grouped = weights.reshape(group, c // group, outputs, *kernel)
    return (grouped * scale.reshape(group, 1, outputs, *(1 for _ in kernel))).reshape(weights.shape)
