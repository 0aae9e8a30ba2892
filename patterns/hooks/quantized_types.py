"""Quantized types: what QuantizeLinear and DequantizeLinear say of a tensor of stored integers.

Real value = scale * (stored - zero point). Sources: the ONNX operators, the TFLite 8-bit quantization specification.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tflc.rewrite import NoMatch

if TYPE_CHECKING:
    import numpy as np
    from xdsl.ir import Attribute, SSAValue

    from tflc.dialects.quant import UniformType
    from tflc.dialects.schema import SchemaOp

STORED = ("i4", "i8", "i16", "i32", "ui4", "ui8", "ui16")
"""Stored elements of quantized types."""

SHIFTED = {"ui8": "i8", "ui16": "i16"}
"""Unsigned stored elements, and the signed ones of the same width that kernels take."""

ZERO_POINT = {"i16": 0, "ui16": 1 << 15}
"""The zero point of stored elements of 16 bits."""


def quantized_type(stored: Attribute, scale: np.ndarray, zero: np.ndarray | None, axis: int) -> Attribute | NoMatch:
    """The quantized type of a tensor of stored integers: of one scale, or of one for each index along ``axis``."""
    import numpy as np

    from tflc.dialects.quant import UniformType
    from tflc.dialects.types import element_name, element_of, shape_of, with_element

    name, shape = element_name(element_of(stored)), shape_of(stored)  # type: ignore[arg-type]
    if name not in STORED:
        return NoMatch(f"{name} is no stored element of a quantized type")
    if scale.size != 1 and (scale.ndim != 1 or shape is None or shape[axis] != scale.size):
        return NoMatch("its scales are neither one nor one for each index of an axis")
    scales = scale.reshape(-1).astype(np.float32)
    if not np.isfinite(scales).all() or not (scales > 0).all():
        return NoMatch("a scale is not a positive number")
    zeros = np.zeros(scales.size, int) if zero is None else np.broadcast_to(zero.reshape(-1).astype(int), scales.size)
    if name in ZERO_POINT and (zeros != ZERO_POINT[name]).any():
        return NoMatch(f"no kernel stores {name} with another zero point than {ZERO_POINT[name]}")
    if scale.size == 1:
        element = UniformType.of(name, float(scales[0]), int(zeros[0]))
    else:
        element = UniformType.of(name, scales.tolist(), zeros.tolist(), axis)
    return with_element(stored, element)


def is_unstored(stored: Attribute, scale: SSAValue, zero: SSAValue | None, axis: int) -> bool:
    """Whether scale and zero point are constant, and no kernel stores integers that mean this."""
    from tflc.dialects import constant_of

    scales, zeros = constant_of(scale), constant_of(zero)
    if scales is None or (zero is not None and zeros is None):
        return False
    return isinstance(quantized_type(stored, scales.array, None if zeros is None else zeros.array, axis), NoMatch)


def is_only_dequantized(quantize: SchemaOp) -> bool:
    """Whether stored integers are read by nothing but dequantization: then they need not be stored."""
    readers = [use.operation for use in quantize.results[0].uses]
    return bool(readers) and all(reader.name == "onnx.DequantizeLinear" for reader in readers)


def stored_type(type: Attribute) -> Attribute:
    """The type of the integers that a quantized tensor stores."""
    from tflc.dialects.types import element_of, with_element

    element: Any = element_of(type)
    return with_element(type, element.storage_type)


def stored_element(type: Attribute) -> str:
    """The name of the integers that a quantized tensor stores: ``i8``."""
    from tflc.dialects.types import element_of

    element: Any = element_of(type)
    return element.storage_name


def scales_of(type: Attribute) -> np.ndarray:
    """The scales of a quantized type, in f32: one of rank 0, or one for each index of its axis."""
    import numpy as np

    from tflc.dialects.types import element_of

    element: Any = element_of(type)
    scales = np.asarray(element.scales, np.float32)
    return scales if element.per_axis else scales.reshape(())


def zero_points_of(type: Attribute) -> np.ndarray:
    """The zero points of a quantized type, in the elements that it stores, of the shape of its scales."""
    import numpy as np

    from tflc.dialects.types import element_of, to_numpy

    element: Any = element_of(type)
    zeros = np.asarray(element.zero_points).astype(to_numpy(element.storage_type))
    return zeros if element.per_axis else zeros.reshape(())


def axis_of(type: Attribute) -> int:
    """The axis along which a quantized type has its scales; 0 where it has one."""
    from tflc.dialects.types import element_of

    element: Any = element_of(type)
    return element.axis or 0


def has_one_scale(type: Attribute) -> bool:
    """Whether a type is quantized with one scale: then elements may move and keep their meaning."""
    from tflc.dialects.types import element_of

    return not getattr(element_of(type), "per_axis", True)


def with_quantization(type: Attribute, quantized: Attribute) -> Attribute:
    """A tensor type with the elements of another one."""
    from tflc.dialects.types import element_of, with_element

    element = element_of(quantized)
    assert element is not None
    return with_element(type, element)


def as_pixels(type: Attribute) -> Attribute:
    """The type of rows ``[.., m]`` as an image ``[rows, 1, 1, m]``: the number of rows is open where a length is, but by name where they have one."""
    from tflc.dialects.tfl.site import product
    from tflc.dialects.types import shape_of, with_shape

    shape = shape_of(type)
    assert shape
    return with_shape(type, (shape[0] if len(shape) == 2 else product(shape[:-1]), 1, 1, shape[-1]))


def is_unsigned(type: Attribute) -> bool:
    """Whether a type is quantized, its stored integers unsigned and of a width that kernels take signed."""
    from tflc.dialects.types import element_of

    return getattr(element_of(type), "storage_name", "") in SHIFTED


def signed(type: Attribute) -> Attribute:
    """The signed quantized type with the values of an unsigned one, each stored integer lower by half their range; other types as they are."""
    from tflc.dialects.quant import UniformType
    from tflc.dialects.types import element_of, with_element

    element = element_of(type)
    if not isinstance(element, UniformType) or not is_unsigned(type):
        return type
    return with_element(type, shifted(element, SHIFTED[element.storage_name]))


def shifted(element: UniformType, storage: str) -> UniformType:
    """The same values stored as the integers of the same width with the other sign; what is stored so already as it is."""
    from tflc.dialects.quant import UniformType

    moved = UniformType.of(storage, element.scales, element.zero_points, element.axis)
    zeros = [zero + moved.data.low - element.data.low for zero in element.zero_points]
    return UniformType.of(storage, element.scales, zeros, element.axis)


def is_shift(given: Attribute, wanted: Attribute) -> bool:
    """Whether two quantized types hold the same values, in signed and in unsigned integers."""
    return given != wanted and signed(given) == signed(wanted)


def changes_nothing_stored(low: float, high: float, type: Attribute) -> bool:
    """Whether values quantized to a type are stored alike whether they were first held between two bounds or not: the bounds are its ends."""
    import numpy as np

    from tflc.dialects.types import element_of

    element: Any = element_of(type)
    scales, zeros = np.asarray(element.scales, np.float64), np.asarray(element.zero_points)
    least, most = np.rint(low / scales) + zeros, np.rint(high / scales) + zeros
    return bool((least <= element.data.low).all() and (most >= element.data.high).all())
