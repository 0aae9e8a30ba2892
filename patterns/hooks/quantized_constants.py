"""Constants of quantized types: made of real ones, read as real ones, moved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tflc.rewrite import NoMatch

if TYPE_CHECKING:
    import numpy as np
    from xdsl.ir import Attribute

    from tflc.dialects.quant import UniformType
    from tflc.dialects.weight import WeightAttr


def stored_constant(array: np.ndarray, type: Attribute) -> WeightAttr:
    """Stored integers as a constant of a type: the quantized one, or that of the integers."""
    from tflc.dialects.types import element_of
    from tflc.dialects.weight import WeightAttr

    return WeightAttr.of(array, element_of(type))


def quantized_constant(array: np.ndarray, given: Attribute, type: Attribute) -> WeightAttr:
    """A constant of a type, real or quantized, in a quantized type: rounded to the nearest, ties to even, and saturated."""
    import numpy as np

    from tflc.dialects.types import element_of, to_numpy

    element: Any = element_of(type)
    scales, zeros = parameters_along(element, array.ndim)
    real = real_values(array, given)
    stored = np.rint(real / scales) + zeros
    return stored_constant(np.clip(stored, element.data.low, element.data.high).astype(to_numpy(element)), type)


def real_constant(array: np.ndarray, given: Attribute) -> np.ndarray:
    """What stored integers stand for, as f32."""
    import numpy as np

    return real_values(array, given).astype(np.float32)


def transposed_constant(array: np.ndarray, given: Attribute, perm: Sequence[int]) -> WeightAttr:
    """A constant of a quantized type with its axes in another order, the axis of its scales among them."""
    from tflc.dialects.types import element_of
    from tflc.dialects.weight import WeightAttr

    element: Any = element_of(given)
    if element.axis is not None:
        element = element.with_axis(list(perm).index(element.axis))
    return WeightAttr.of(array.transpose([int(axis) for axis in perm]), element)


def reshaped_constant(array: np.ndarray, given: Attribute, shape: Sequence[int]) -> WeightAttr | NoMatch:
    """A constant of a quantized type in another shape, where the axis of its scales is one of the new ones too."""
    import math

    from tflc.dialects.types import element_of
    from tflc.dialects.weight import WeightAttr

    element: Any = element_of(given)
    if element.axis is not None:
        before, size = math.prod(array.shape[: element.axis]), array.shape[element.axis]
        places = [i for i, n in enumerate(shape) if n == size and math.prod(shape[:i]) == before]
        if not places:
            return NoMatch("the axis of its scales is no axis of the new shape")
        element = element.with_axis(places[0])
    return WeightAttr.of(array.reshape(tuple(shape)), element)


def in_bytes(array: np.ndarray, given: Attribute) -> WeightAttr | NoMatch:
    """A quantized constant of fewer bits than a byte has, the same integers in signed bytes."""
    from tflc.dialects.quant import UniformType
    from tflc.dialects.types import element_of
    from tflc.dialects.weight import WeightAttr

    element = element_of(given)
    if not isinstance(element, UniformType) or element.data.width >= 8:
        return NoMatch("its integers are no narrower than bytes")
    wide = UniformType.of("i8", element.scales, element.zero_points, element.axis)
    return WeightAttr.of(array.astype("int8"), wide)


def parameters_along(element: UniformType, rank: int) -> tuple[np.ndarray, np.ndarray]:
    """Scales and zero points, shaped to broadcast over a tensor."""
    import numpy as np

    scales, zeros = np.asarray(element.scales, np.float64), np.asarray(element.zero_points, np.float64)
    if element.axis is None:
        return scales[0], zeros[0]
    shape = [1] * rank
    shape[element.axis] = -1
    return scales.reshape(shape), zeros.reshape(shape)


def real_values(array: np.ndarray, given: Attribute) -> np.ndarray:
    """The real values of a constant, in double precision."""
    import numpy as np

    from tflc.dialects.quant import UniformType
    from tflc.dialects.types import element_of

    element = element_of(given)
    if not isinstance(element, UniformType):
        return array.astype(np.float64)
    scales, zeros = parameters_along(element, array.ndim)
    return (array.astype(np.float64) - zeros) * scales
