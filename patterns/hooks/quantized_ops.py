"""What a quantized op needs of its operands, and what it gives: the roles of the table `quantizable`, and the ops that they allow.

Sources: the TFLite 8-bit quantization specification, the TFLite kernels.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from tflc.patterns.hooks.quantized_constants import parameters_along, real_values, stored_constant
from tflc.patterns.hooks.quantized_types import shifted
from tflc.rewrite import NoMatch

if TYPE_CHECKING:
    import numpy as np
    from xdsl.ir import Attribute, SSAValue

    from tflc.dialects.quant import UniformType
    from tflc.dialects.schema import SchemaOp
    from tflc.dialects.weight import WeightAttr

KEPT = "quant.float"
"""The attribute of an op that is to compute in float whatever stands around it."""

BIAS = {"i8": "i32", "i16": "i64"}
"""Stored elements of the data, and those of the bias."""

BITS_OF_WEIGHTS = 8
"""The weights that kernels of integers take."""

NOT_STORED = "its weights are no constants of integers, with one scale or one for each channel"

MOST_I32 = 2**31 - 1
"""The largest number that a kernel's table of results is computed with."""

TAKEN_FOR_POWERS = 1.1e-3
"""Logarithms of base two this near to a whole number are taken for one by kernels of 16 bits, with room for their floats of 32 bits."""

ROUNDED_TWICE = 2.0
"""A result rounded to steps this many times as long as those it is then rounded to, or longer, can end up two steps off."""


@dataclass(frozen=True, slots=True)
class Weights:
    """An operand of constant weights: i8, symmetric, with one scale or with one for each index of ``axis``."""

    axis: int


@dataclass(frozen=True, slots=True)
class Fixed:
    """A result whose scale and zero point the kernel prescribes, by stored element; None where it has no kernel for it.

    ``cut`` where the operator also gives what that type does not hold. ``coarse`` are scales of 16-bit data, powers of two, with which the kernel
    takes a way that is many steps off.
    """

    i8: tuple[float, int] | None
    i16: tuple[float, int] | None
    cut: bool = False
    coarse: tuple[float, ...] = ()

    def is_coarse(self, data: UniformType) -> bool:
        """Whether the kernel is many steps off on data of a type. A scale is a power of two to it if its logarithm is within a thousandth."""
        nearest = (abs(math.log2(data.scales[0] / scale)) for scale in self.coarse)
        return data.storage_name == "i16" and min(nearest, default=math.inf) < TAKEN_FOR_POWERS


@dataclass(frozen=True, slots=True)
class Narrow:
    """A result of 8 bits: the kernel of 16 is off by more than a step."""

    result: Any


def weights(axis: int) -> Weights:
    """The role of an operand of weights with output channels along ``axis``."""
    return Weights(axis)


def fixed(i8: Sequence[float], i16: Sequence[float] | None) -> Fixed:
    """A result of prescribed scale and zero point: for 8 bits, and for 16."""
    narrow = (float(i8[0]), int(i8[1]))
    return Fixed(narrow, None if i16 is None else (float(i16[0]), int(i16[1])))


def cut(i8: Sequence[float], i16: Sequence[float] | None) -> Fixed:
    """A prescribed result, of an operator that also gives what it does not hold."""
    return replace(fixed(i8, i16), cut=True)


def coarse(scales: Sequence[float], result: Fixed) -> Fixed:
    """A prescribed result, of a kernel that is many steps off on 16-bit data of some scales."""
    return replace(result, coarse=tuple(map(float, scales)))


def narrow(result: Any) -> Narrow:
    """Another result, in 8 bits alone."""
    return Narrow(result)


def result_in(result: Any, storage: str) -> Any:
    """What the scale of a result is bound to in stored elements, by a column `result`: free, same or fixed; None where no kernel is exact."""
    match result:
        case Narrow(result=inner):
            return result_in(inner, storage) if storage == "i8" else None
        case "exponential" | "squares":
            return "free"
    return result


def quantized_form(main: SchemaOp, wanted: Attribute, operands: Sequence[Any], result: Any) -> dict[str, Any] | NoMatch:
    """An op on dequantized values, whose result is quantized to type ``wanted``, as an op on the quantized values.

    ``operands`` are the roles of the operands, the last one that of all that follow: data, weights(axis), bias or index. ``result``: free where
    the kernel takes any scale, same where it has the data's, exponential, squares, fixed, cut, coarse or narrow. Gives the ``operands`` (values and
    constants), and the ``type`` that the op's result has; where that is not ``wanted``, it is to be quantized once more.
    """
    from tflc.dialects.types import element_of, with_element

    if KEPT in main.attributes:
        return NoMatch("it is to compute in float")
    if hasattr(element_of(main.results[0].type), "storage_type"):
        return NoMatch("it computes on quantized values already")
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
        (place,) = (number for number, role in enumerate(roles) if isinstance(role, Weights))
        taken[place] = _with_room_for_bias(taken[place], roles[place].axis, data[0], main.operand("bias"), out)
        scaled: Any = element_of(taken[place].type)
        bias = _bias(main, data[0], scaled, main.operand("bias"))
        if isinstance(bias, NoMatch):
            return bias
        taken[operands.index("bias") :] = [bias]
    kept = _result(result, data, out)
    return kept if isinstance(kept, NoMatch) else {"operands": taken, "type": with_element(wanted, kept)}


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
    from tflc.dialects.types import element_of, with_element

    out: Any = element_of(wanted)
    if out.per_axis or out.storage_name != "i8":
        return NoMatch(f"its result is stored as {out.storage_name}, which no such kernel gives")
    data, weight = _data(main.operand("input"), "i8"), _constant_of_dequantized(main.slots[1])
    if isinstance(data, NoMatch):
        return data
    if weight is None:
        return NoMatch(NOT_STORED)
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
        "given": with_element(data.type, shifted(scaled, "ui8")),
        "weights": stored_constant(stored.astype("uint8"), with_element(weight.type, shifted(given, "ui8"))),
        "bias": bias,
        "type": with_element(wanted, shifted(out, "ui8")),
    }


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

    real = real_values(weight.array, weight.type)
    most = float(np.abs(real).max(initial=0.0))
    if not np.isfinite(most):
        return NoMatch("a constant operand is not finite")
    # The shortest steps that hold it: kernels that bring two operands to one scale keep more of the other.
    levels = np.arange(127 if storage == "i8" else 32767, 0, -1) if most else np.ones(1)
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
        return NoMatch(
            NOT_STORED if _constant_or_dequantized(value) is None else "the model gives its weights in float"
        )
    element: Any = element_of(weight.type)
    if element.data.width > BITS_OF_WEIGHTS:
        return NoMatch(f"its weights have {element.data.width} bits, the kernel takes them in {BITS_OF_WEIGHTS}")
    if element.axis is not None and element.axis != role.axis:
        return NoMatch(f"its weights have scales along axis {element.axis}, the kernel takes them along {role.axis}")
    if element.storage_name == "i8" and not any(element.zero_points):
        return weight
    zeros = parameters_along(element, weight.array.ndim)[1]
    centered = weight.array.astype(np.int64) - zeros.astype(np.int64)
    if centered.min(initial=0) < -128 or centered.max(initial=0) > 127:
        return NoMatch("its weights are not symmetric: less their zero point they are no 8-bit integers")
    scales = element.scales if element.axis is not None else element.scales[0]
    return WeightAttr.of(centered.astype(np.int8), UniformType.of("i8", scales, 0, element.axis))


def _with_room_for_bias(
    weights: WeightAttr, axis: int, data: UniformType, bias: SSAValue | None, out: UniformType
) -> WeightAttr:
    """Weights in scales with which the bias fits its integers: coarser ones where it does not, if that moves no result by half a step of ``out``.

    The result's channels lie along ``axis`` of the weights. Training leaves channels of nothing, or nearly so, with scales to match and
    biases as large as any.
    """
    import numpy as np

    from tflc.dialects.quant import UniformType
    from tflc.dialects.types import element_of
    from tflc.dialects.weight import WeightAttr

    given, element = _constant_or_dequantized(bias), element_of(weights.type)
    assert isinstance(element, UniformType)
    if given is None:
        return weights
    # Half of what they hold: the products come on top. Of 64 bits, what a double holds exactly.
    most = min(UniformType.of(BIAS[data.storage_name], 1.0).data.high, 2**53) / 2
    least = np.abs(real_values(given.array, given.type)) / (data.scales[0] * most)
    if not element.per_axis:
        least = least.max(initial=0.0)
    scales = np.maximum(element.scales, least.reshape(-1)).astype(np.float32)
    if (scales == np.asarray(element.scales, np.float32)).all():
        return weights
    coarser = UniformType.of("i8", scales.tolist() if element.per_axis else float(scales[0]), 0, element.axis)
    steps, _ = parameters_along(coarser, weights.array.ndim)
    real = real_values(weights.array, weights.type)
    stored = np.rint(real / steps)
    greatest = max(data.data.high - data.zero_points[0], data.zero_points[0] - data.data.low) * data.scales[0]
    moved = np.abs(real - stored * steps).sum(tuple(each for each in range(real.ndim) if each != axis)) * greatest
    return WeightAttr.of(stored.astype(np.int8), coarser) if (moved < out.scales[0] / 2).all() else weights


def scaled_weights(value: SSAValue, factor: np.ndarray, axis: int) -> WeightAttr | NoMatch:
    """Dequantized constant weights times one ``factor`` for each index of an axis, quantized: signs aside the same integers, scales along that axis.

    Refused for other integers than i8, where the scales lie along another axis, and where zero points or signs are in the way.
    """
    import numpy as np

    from tflc.dialects.quant import UniformType
    from tflc.dialects.types import element_of
    from tflc.dialects.weight import WeightAttr

    weight = _constant_of_dequantized(value)
    if weight is None:
        return NoMatch(NOT_STORED)
    element: Any = element_of(weight.type)
    if element.storage_name != "i8":
        return NoMatch(f"no kernel takes scales of channels with {element.storage_name}")
    if element.axis not in (None, axis):
        return NoMatch(f"its weights have scales along axis {element.axis}, the factors are along {axis}")
    if any(element.zero_points):
        return NoMatch("zero is stored as another integer")
    signs = np.sign(factor).astype(np.int64).reshape([-1 if each == axis else 1 for each in range(weight.array.ndim)])
    stored = weight.array.astype(np.int64) * signs
    if stored.max(initial=0) > element.data.high:
        return NoMatch("its integers cannot change their sign")
    scales = np.where(factor == 0, np.float32(1), np.asarray(element.scales, np.float32) * np.abs(factor))
    if not (np.isfinite(scales) & (scales > 0)).all():
        return NoMatch("its scales times the factors are no floats")
    return WeightAttr.of(stored.astype(np.int8), UniformType.of("i8", scales.tolist(), 0, axis))


def reciprocal(value: SSAValue) -> np.ndarray | NoMatch:
    """1 / x of each element of a constant, or of what is dequantized from one, in f32; refused for zeros and what is as good as zero."""
    import numpy as np

    weight = _constant_or_dequantized(value)
    if weight is None:
        return NoMatch("its divisor is computed")
    with np.errstate(divide="ignore", over="ignore"):
        factor = (1 / real_values(weight.array, weight.type)).astype(np.float32)
    return factor if np.isfinite(factor).all() else NoMatch("it divides by what has no reciprocal in f32")


def _constant_or_dequantized(value: SSAValue | None) -> WeightAttr | None:
    """The constant that a value is or is dequantized from; None for any other."""
    from tflc.dialects import constant_of

    quantized = _dequantized(value)
    return constant_of(value if quantized is None else quantized)


def _bias(main: SchemaOp, data: UniformType, weights: UniformType, value: SSAValue | None) -> WeightAttr | NoMatch:
    """The bias in the scale of data times weights, zeros where there is none; of 32 bits, of 64 for data of 16."""
    import numpy as np

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
    weight = _constant_or_dequantized(value)
    if weight is None:
        return NoMatch("its bias is not constant")
    given: Any = element_of(weight.type)
    if isinstance(given, UniformType) and not any(given.zero_points) and np.allclose(given.scales, products, rtol=1e-6):
        stored = weight.array.astype(np.float64)
    else:
        stored = np.rint(real_values(weight.array, weight.type) / products.astype(np.float64))
    # The bound of 64-bit integers is what a double holds exactly.
    if stored.max(initial=0) > min(element.data.high, 2**53) or stored.min(initial=0) < max(element.data.low, -(2**53)):
        return NoMatch("its bias is too large for its scale, which is that of the data times that of the weights")
    return WeightAttr.of(stored.astype(to_numpy(element)), element)


def _result(rule: Any, data: Sequence[UniformType], wanted: UniformType) -> UniformType | NoMatch:
    """The type of the kernel's result."""
    from tflc.dialects.quant import UniformType

    match rule:
        case Narrow(result=result):
            if wanted.storage_name != "i8":
                return NoMatch(f"its kernel for {wanted.storage_name} is off by more than a step")
            return _result(result, data, wanted)
        case "free":
            return wanted
        case "exponential":
            if data[0].data.high - data[0].zero_points[0] > math.log(MOST_I32 * wanted.scales[0]) / data[0].scales[0]:
                return NoMatch("what the kernel computes of its largest operand passes 32 bits")
            return wanted
        case "squares":
            if _error_of_squares(data, wanted) > 1:
                return NoMatch("the kernel brings its operands to one scale, too coarse for the steps of their squares")
            return wanted
        case "same":
            found = data[0]
        case Fixed():
            prescribed = getattr(rule, wanted.storage_name)
            if prescribed is None:
                return NoMatch(f"there is no kernel of it for {wanted.storage_name}")
            found = UniformType.of(wanted.storage_name, prescribed[0], prescribed[1])
            if rule.is_coarse(data[0]):
                return NoMatch(f"its kernel is many steps off on 16-bit data in steps of {data[0].scales[0]:.3g}")
            if rule.cut and _least(wanted) < _least(found):
                return NoMatch(f"the kernel's result holds nothing below {_least(found):.3g}")
        case _:
            return NoMatch(f"nothing is known of a result that is {rule}")
    if any(each != found for each in data) and rule == "same":
        return NoMatch("its operands must have one scale and zero point")
    if found != wanted and found.scales[0] >= ROUNDED_TWICE * wanted.scales[0]:
        return NoMatch(
            f"the kernel's result has steps of {found.scales[0]:.3g}, too coarse for steps of {wanted.scales[0]:.3g}"
        )
    return found


def _error_of_squares(data: Sequence[UniformType], wanted: UniformType) -> float:
    """By how many steps of its result a kernel of squared differences may be off: operands of two scales become 64ths of the longer one."""
    scales = {element.scales[0] for element in data}
    if len(scales) == 1:
        return 0.0
    part = max(scales) / 64
    greatest = math.sqrt((wanted.data.high - wanted.zero_points[0]) * wanted.scales[0])
    return part * (greatest + part / 4) / wanted.scales[0]


def _least(element: UniformType) -> float:
    """The least value that a quantized element holds."""
    return (element.data.low - element.zero_points[0]) * element.scales[0]
