"""Scales and zero points from ranges, and constants as the integers that they give.

Source: the TensorFlow Lite 8-bit quantization specification: activations are asymmetric in int8 and symmetric in int16, weights are symmetric
from -127 to 127, and every range has zero in it, which is exact.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from xdsl.dialects.builtin import TensorType

from tflc.dialects.quant import UniformType
from tflc.dialects.types import tensor
from tflc.dialects.weight import WeightAttr

if TYPE_CHECKING:
    import numpy as np

    from tflc.calibration.statistics import Bounds

LEAST_SCALE = 2.0**-40
"""Kernels multiply by ratios of scales in 31 bits: what is smaller than this is zero to them."""


def activation_type(range: Bounds, storage: str) -> UniformType:
    """The type of an activation that takes values of a range: asymmetric for ``i8`` and ``ui8``, symmetric for ``i16``.

    A range that holds nothing but zero gets scale 1.
    """
    low, high = min(range[0], 0.0), max(range[1], 0.0)
    if low == high:
        return UniformType.of(storage, 1.0, 0 if storage[0] == "i" else 128)
    if storage == "i16":
        return UniformType.of(storage, max(high, -low, LEAST_SCALE * 32767) / 32767)
    least, most = (-128, 127) if storage == "i8" else (0, 255)
    scale = max((high - low) / (most - least), LEAST_SCALE)
    return UniformType.of(storage, scale, min(max(round(least - low / scale), least), most))


def quantized_weight(
    weight: WeightAttr, bits: int, axis: int | None, least_scales: np.ndarray | float = 0.0
) -> WeightAttr:
    """A constant of floats as symmetric integers of ``bits`` bits, one scale along ``axis`` or one for all (None).

    ``least_scales`` (one, or one along the axis) are scales below which none may lie.
    """
    import numpy as np

    from tflc.dialects.types import to_numpy

    array = np.asarray(weight.array, np.float32)
    most = (1 << (bits - 1)) - 1
    others = None if axis is None else tuple(i for i in range(array.ndim) if i != axis)
    largest = np.abs(array).max(axis=others, keepdims=True).astype(np.float64)
    # A channel of zeros is as fine as the rest: its bias is rounded to this scale.
    largest = np.where(largest > 0, largest, largest.max() or 1.0)
    floor = np.maximum(np.asarray(least_scales, np.float64).reshape(-1), LEAST_SCALE)
    floor = (
        floor if axis is None or floor.size == 1 else floor.reshape([-1 if i == axis else 1 for i in range(array.ndim)])
    )
    scales = np.float32(np.maximum(largest / most, floor))
    values = np.clip(np.round(array / scales), -most, most)
    element = UniformType.of(f"i{bits}", scales.reshape(-1).tolist(), axis=axis, low=-most)
    type = tensor(array.shape, element)
    assert isinstance(type, TensorType)
    return WeightAttr(type, values.astype(to_numpy(element)), weight.key)


def half_weight(weight: WeightAttr) -> WeightAttr | None:
    """A constant of floats in 16 bits; None where a number is beyond their range."""
    import numpy as np

    from tflc.dialects.types import f16

    with np.errstate(over="ignore"):
        halves = np.asarray(weight.array).astype(np.float16)
    if not np.array_equal(np.isfinite(halves), np.isfinite(weight.array)):
        return None
    type = tensor(halves.shape, f16)
    assert isinstance(type, TensorType)
    return WeightAttr(type, halves, weight.key)
