"""Quantized types and constants: what QuantizeLinear and DequantizeLinear say, and what a quantized op needs of its operands.

Real value = scale * (stored - zero point). Sources: the ONNX operators, the TFLite 8-bit quantization specification, the TFLite kernels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tflc.rewrite import NoMatch

if TYPE_CHECKING:
    import numpy as np
    from xdsl.ir import Attribute, SSAValue

    from tflc.dialects.quant import UniformType
    from tflc.dialects.schema import SchemaOp
    from tflc.dialects.weight import WeightAttr

STORED = ("i4", "i8", "i16", "i32", "ui4", "ui8", "ui16")
"""Stored elements of quantized types."""

SHIFTED = {"ui8": "i8", "ui16": "i16"}
"""Unsigned stored elements, and the signed ones of the same width that kernels take."""

ZERO_POINT = {"i16": 0, "ui16": 1 << 15}
"""The zero point of stored elements of 16 bits."""

KEPT = "quant.float"
"""The attribute of an op that is to compute in float whatever stands around it."""

BIAS = {"i8": "i32", "i16": "i64"}
"""Stored elements of the data, and those of the bias."""

ROUNDED_TWICE = 2.0
"""A result rounded to steps this many times as long as those it is then rounded to, or longer, can end up two steps off."""


# What a row of the table `quantizable` says.


@dataclass(frozen=True, slots=True)
class Weights:
    """An operand of constant weights: i8, symmetric, with one scale or with one for each index of ``axis``."""

    axis: int


@dataclass(frozen=True, slots=True)
class Fixed:
    """A result whose scale and zero point the kernel prescribes, by stored element; None where it has no kernel for it."""

    i8: tuple[float, int] | None
    i16: tuple[float, int] | None


def weights(axis: int) -> Weights:
    """The role of an operand of weights with output channels along ``axis``."""
    return Weights(axis)


def fixed(i8: Sequence[float], i16: Sequence[float] | None) -> Fixed:
    """A result of prescribed scale and zero point: for 8 bits, and for 16."""
    narrow = (float(i8[0]), int(i8[1]))
    return Fixed(narrow, None if i16 is None else (float(i16[0]), int(i16[1])))


# Types.


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
    return with_element(type, _shifted(element, SHIFTED[element.storage_name]))


def _shifted(element: UniformType, storage: str) -> UniformType:
    """The same values stored as the integers of the same width with the other sign; what is stored so already as it is."""
    from tflc.dialects.quant import UniformType

    shifted = UniformType.of(storage, element.scales, element.zero_points, element.axis)
    zeros = [zero + shifted.data.low - element.data.low for zero in element.zero_points]
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


# Constants.


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
    scales, zeros = _along(element, array.ndim)
    real = _real(array, given)
    stored = np.rint(real / scales) + zeros
    return stored_constant(np.clip(stored, element.data.low, element.data.high).astype(to_numpy(element)), type)


def real_constant(array: np.ndarray, given: Attribute) -> np.ndarray:
    """What stored integers stand for, as f32."""
    import numpy as np

    return _real(array, given).astype(np.float32)


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


def _along(element: UniformType, rank: int) -> tuple[np.ndarray, np.ndarray]:
    """Scales and zero points, shaped to broadcast over a tensor."""
    import numpy as np

    scales, zeros = np.asarray(element.scales, np.float64), np.asarray(element.zero_points, np.float64)
    if element.axis is None:
        return scales[0], zeros[0]
    shape = [1] * rank
    shape[element.axis] = -1
    return scales.reshape(shape), zeros.reshape(shape)


def _real(array: np.ndarray, given: Attribute) -> np.ndarray:
    """The real values of a constant, in double precision."""
    import numpy as np

    from tflc.dialects.quant import UniformType
    from tflc.dialects.types import element_of

    element = element_of(given)
    if not isinstance(element, UniformType):
        return array.astype(np.float64)
    scales, zeros = _along(element, array.ndim)
    return (array.astype(np.float64) - zeros) * scales


# Ops.


def quantized_form(main: SchemaOp, wanted: Attribute, operands: Sequence[Any], result: Any) -> dict[str, Any] | NoMatch:
    """An op on dequantized values, whose result is quantized to type ``wanted``, as an op on the quantized values.

    ``operands`` are the roles of the operands, the last one that of all that follow: data, weights(axis), bias or index. ``result``: free where
    the kernel takes any scale, same where it has the data's, or fixed. Gives the ``operands`` (values and constants), and the ``type`` that the
    op's result has; where that is not ``wanted``, it is to be quantized once more.
    """
    from tflc.dialects.types import element_of

    if KEPT in main.attributes:
        return NoMatch("it is to compute in float")
    roles = [operands[min(place, len(operands) - 1)] for place in range(len(main.slots))]
    out: Any = element_of(wanted)
    if out.per_axis or out.storage_name not in BIAS:
        return NoMatch(f"its result is stored as {out.storage_name}, which no such kernel gives")
    taken: list[Any] = []
    for value, role in zip(main.slots, roles):
        found = _taken(value, role, out.storage_name)
        if isinstance(found, NoMatch):
            return found
        taken.append(found)
    data: list[Any] = [element_of(value.type) for value, role in zip(taken, roles) if role == "data"]
    if "bias" in operands:
        scaled: list[Any] = [element_of(value.type) for value, role in zip(taken, roles) if isinstance(role, Weights)]
        bias = _bias(main, data[0], scaled[0], main.operand("bias"))
        if isinstance(bias, NoMatch):
            return bias
        taken[operands.index("bias") :] = [bias]
    kept = _result(result, data, out)
    return kept if isinstance(kept, NoMatch) else {"operands": taken, "type": _with(wanted, kept)}


def _taken(value: SSAValue | None, role: Any, storage: str) -> SSAValue | WeightAttr | NoMatch | None:
    """An operand as a kernel takes it whose result is stored as ``storage``; a bias, which depends on the others, as it is."""
    if isinstance(role, Weights):
        return _weights(value, role)
    return _data(value, storage) if role == "data" else value


def unsigned_form(main: SchemaOp, wanted: Attribute) -> dict[str, Any] | NoMatch:
    """An op on dequantized data, with weights that 8 signed bits do not hold less their zero point, as one on unsigned integers.

    Its operands are data, weights and bias. Gives the quantized ``data`` and the type in which it is to be ``given``, the constants
    ``weights`` and ``bias``, and the ``type`` of the result: ``wanted``, but unsigned.
    """
    from tflc.dialects.types import element_of

    out: Any = element_of(wanted)
    if out.per_axis or out.storage_name != "i8":
        return NoMatch(f"its result is stored as {out.storage_name}, which no such kernel gives")
    data, weight = _data(main.operand("input"), "i8"), _constant_of_dequantized(main.slots[1])
    if isinstance(data, NoMatch):
        return data
    if weight is None:
        return NoMatch("its weights are not quantized constants")
    given: Any = element_of(weight.type)
    if given.per_axis or given.storage_name not in ("i8", "ui8"):
        return NoMatch("the kernels of unsigned integers take weights of 8 bits and of one scale")
    stored = weight.array.astype("int16") - given.data.low
    scaled: Any = element_of(data.type)
    bias = _bias(main, scaled, given, main.operand("bias"))
    if isinstance(bias, NoMatch):
        return bias
    return {
        "data": data,
        "given": _with(data.type, _shifted(scaled, "ui8")),
        "weights": stored_constant(stored.astype("uint8"), _with(weight.type, _shifted(given, "ui8"))),
        "bias": bias,
        "type": _with(wanted, _shifted(out, "ui8")),
    }


def per_channel_factor(
    factor: np.ndarray, summand: np.ndarray, channels: int, given: Attribute, wanted: Attribute
) -> dict[str, Any] | NoMatch:
    """``factor * x + summand``, both for each of the last axis's channels, as a depthwise convolution of one element.

    Each of the ``weights`` [1, 1, 1, channels] is the greatest integer, and its scale what makes it the factor; the ``bias`` [channels] is in
    steps of x's scale times the weights'. ``given`` and ``wanted`` are the types of x and of the result, of whose steps the
    bias is to be right to a half.
    """
    import numpy as np

    from tflc.dialects.quant import UniformType
    from tflc.dialects.types import element_of, to_numpy
    from tflc.dialects.weight import WeightAttr

    data, out = (element_of(type) for type in (given, wanted))
    assert isinstance(data, UniformType)
    assert isinstance(out, UniformType)
    if data.per_axis or out.per_axis:
        return NoMatch("its data has more than one scale")
    if data.storage_name != out.storage_name or data.storage_name not in BIAS:
        return NoMatch(f"its data is stored as {data.storage_name}, its result as {out.storage_name}")
    if any(array.size != 1 and array.size != array.shape[-1] for array in (factor, summand)):
        return NoMatch("its factor or its summand is not one for each channel")
    factors, summands = (np.broadcast_to(array.reshape(-1), channels).astype(np.float32) for array in (factor, summand))
    scales = np.where(factors == 0, np.float32(1), np.abs(factors)) / np.float32(127)
    steps = (scales * np.float32(data.scales[0])).astype(np.float32)
    if (steps >= out.scales[0]).any():
        return NoMatch("a step of its data is more than 127 of its result")
    element = UniformType.of(BIAS[data.storage_name], steps.tolist(), 0, 0)
    bias = np.rint(summands / steps.astype(np.float64))
    if np.abs(bias).max(initial=0) > min(element.data.high, 2**53):
        return NoMatch("its summand is too large for the scale of its data")
    weights = (127 * np.sign(factors)).astype(np.int8).reshape(1, 1, 1, channels)
    return {
        "weights": WeightAttr.of(weights, UniformType.of("i8", scales.tolist(), 0, 3)),
        "bias": WeightAttr.of(bias.astype(to_numpy(element)), element),
    }


def _with(type: Attribute, element: Attribute) -> Attribute:
    from tflc.dialects.types import with_element

    return with_element(type, element)


def _dequantized(value: SSAValue | None) -> SSAValue | None:
    """The quantized value that a value is dequantized from; None for any other."""
    owner: Any = None if value is None else value.owner
    return owner.operands[0] if getattr(owner, "name", "") == "tfl.dequantize" else None


def _constant_of_dequantized(value: SSAValue | None) -> WeightAttr | None:
    """The quantized constant that a value is dequantized from; None for any other."""
    from tflc.dialects import constant_of

    return constant_of(_dequantized(value))


def _data(value: SSAValue | None, storage: str) -> SSAValue | WeightAttr | NoMatch:
    """A data operand as it is stored: a quantized value, or a constant that 8 or 16 bits hold exactly."""
    from tflc.dialects import constant_of
    from tflc.dialects.types import element_of

    quantized = _dequantized(value)
    if (weight := constant_of(value if quantized is None else quantized)) is not None:
        element: Any = element_of(weight.type)
        if quantized is not None and element.storage_name == storage and not element.per_axis:
            return quantized
        return _exactly(weight, storage)
    if quantized is None:
        return NoMatch("one of its operands is not quantized")
    element = element_of(quantized.type)
    if element.per_axis:
        return NoMatch("its data has more than one scale")
    if element.storage_name != storage:
        return NoMatch(f"its data is stored as {element.storage_name}, its result as {storage}")
    return quantized


def _exactly(weight: WeightAttr, storage: str) -> WeightAttr | NoMatch:
    """A constant in one scale of which every element is a whole multiple, with zero point 0."""
    import numpy as np

    from tflc.dialects.quant import UniformType
    from tflc.dialects.types import to_numpy
    from tflc.dialects.weight import WeightAttr

    real = _real(weight.array, weight.type)
    most = float(np.abs(real).max(initial=0.0))
    if not np.isfinite(most):
        return NoMatch("a constant operand is not finite")
    levels = np.arange(1, 128 if storage == "i8" else 32768) if most else np.ones(1)
    for level in levels:
        scale = np.float32(most / level) if most else np.float32(1)
        stored = np.rint(real / float(scale))
        if (stored.astype(np.float32) * scale == real.astype(np.float32)).all():
            element = UniformType.of(storage, float(scale))
            return WeightAttr.of(stored.astype(to_numpy(element)), element)
    return NoMatch("a constant operand is float, and no scale holds it exactly")


def _weights(value: SSAValue | None, role: Weights) -> WeightAttr | NoMatch:
    """Weights as 8-bit kernels take them: constant, i8, zero points 0. Where the integers allow, zero points are taken out."""
    import numpy as np

    from tflc.dialects.quant import UniformType
    from tflc.dialects.types import element_of
    from tflc.dialects.weight import WeightAttr

    weight = _constant_of_dequantized(value)
    if weight is None:
        return NoMatch("its weights are not quantized constants")
    element: Any = element_of(weight.type)
    if element.axis is not None and element.axis != role.axis:
        return NoMatch(f"its weights have scales along axis {element.axis}, the kernel takes them along {role.axis}")
    if element.storage_name == "i8" and not any(element.zero_points):
        return weight
    zeros = _along(element, weight.array.ndim)[1]
    centered = weight.array.astype(np.int64) - zeros.astype(np.int64)
    if centered.min(initial=0) < -128 or centered.max(initial=0) > 127:
        return NoMatch("its weights are not symmetric: less their zero point they are no 8-bit integers")
    scales = element.scales if element.axis is not None else element.scales[0]
    return WeightAttr.of(centered.astype(np.int8), UniformType.of("i8", scales, 0, element.axis))


def _bias(main: SchemaOp, data: UniformType, weights: UniformType, value: SSAValue | None) -> WeightAttr | NoMatch:
    """The bias in the scale of data times weights, zeros where there is none; of 32 bits, of 64 for data of 16."""
    import numpy as np

    from tflc.dialects import constant_of
    from tflc.dialects.quant import UniformType
    from tflc.dialects.types import element_of, shape_of, to_numpy
    from tflc.dialects.weight import WeightAttr

    products = (np.asarray(weights.scales, np.float32) * np.float32(data.scales[0])).astype(np.float32)
    if not (products > 0).all():
        return NoMatch("the scale of the data times that of the weights is too small for a float")
    element = UniformType.of(BIAS[data.storage_name], products.tolist(), 0, None if weights.axis is None else 0)
    if value is None:
        shape = shape_of(main.results[0].type)
        if not shape or not isinstance(shape[-1], int):
            return NoMatch("how many channels it gives is not known")
        return WeightAttr.of(np.zeros(shape[-1], to_numpy(element)), element)
    quantized = _dequantized(value)
    weight = constant_of(value if quantized is None else quantized)
    if weight is None:
        return NoMatch("its bias is not constant")
    given: Any = element_of(weight.type)
    if isinstance(given, UniformType) and not any(given.zero_points) and np.allclose(given.scales, products, rtol=1e-6):
        stored = weight.array.astype(np.float64)
    else:
        stored = np.rint(_real(weight.array, weight.type) / products.astype(np.float64))
    # The bound of 64-bit integers is what a double holds exactly.
    if stored.max(initial=0) > min(element.data.high, 2**53) or stored.min(initial=0) < max(element.data.low, -(2**53)):
        return NoMatch("its bias is too large for its scale, which is that of the data times that of the weights")
    return WeightAttr.of(stored.astype(to_numpy(element)), element)


def _result(rule: Any, data: Sequence[UniformType], wanted: UniformType) -> UniformType | NoMatch:
    """The type of the kernel's result."""
    from tflc.dialects.quant import UniformType

    match rule:
        case "free":
            return wanted
        case "same":
            found = data[0]
        case Fixed():
            prescribed = getattr(rule, wanted.storage_name)
            if prescribed is None:
                return NoMatch(f"there is no kernel of it for {wanted.storage_name}")
            found = UniformType.of(wanted.storage_name, prescribed[0], prescribed[1])
        case _:
            return NoMatch(f"nothing is known of a result that is {rule}")
    if any(each != found for each in data) and rule == "same":
        return NoMatch("its operands must have one scale and zero point")
    if found != wanted and found.scales[0] >= ROUNDED_TWICE * wanted.scales[0]:
        return NoMatch(
            f"the kernel's result has steps of {found.scales[0]:.3g}, too coarse for steps of {wanted.scales[0]:.3g}"
        )
    return found
