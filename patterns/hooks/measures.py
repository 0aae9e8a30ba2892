"""What rules say falls at each of their firings: natural numbers of one op, added up over the ops that matched and over those made."""

from __future__ import annotations

from xdsl.dialects.builtin import ComplexType

from tflc.dialects.quant import UniformType
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import element_name, element_of, i64, shape_of, static_shape


def negative_axes(op: SchemaOp) -> int:
    """The axes that count from the end, among attributes and constants."""
    from tflc.dialects import constant_of

    named = [op.get(name) for name in ("axis", "axes") if name in op.schema.attributes]
    numbers = [
        number for found in named if found is not None for number in (found if isinstance(found, tuple) else (found,))
    ]
    for spec, value in zip(op.schema.operands, op.slots):
        if spec.name in ("axis", "axes") and value is not None and (weight := constant_of(value)) is not None:
            numbers += weight.array.ravel().tolist()
    return sum(number < 0 for number in numbers)


def scalar_axes(op: SchemaOp) -> int:
    """The axes that are said by a scalar, where a list may stand."""
    given = (value for spec, value in zip(op.schema.operands, op.slots) if spec.name == "axes" and value is not None)
    return sum(shape_of(value.type) == () for value in given)


def rows_of_matrices(op: SchemaOp) -> int:
    """How many rows the matrices have that are inverted."""
    shape = shape_of(op.operands[0].type) if op.name == "onnx.ms.Inverse" else None
    return shape[-1] if shape and isinstance(shape[-1], int) else 0


def automatic_pads(op: SchemaOp) -> int:
    """What a window's pads follow from: the shape that it gives, by a rule or as stated."""
    if "auto_pad" not in op.schema.attributes:
        return 0
    stated = "output_shape" in op.schema.attributes and op.get("output_shape") is not None
    return int(op.get("auto_pad") != "NOTSET") + int(stated)


def off_images(op: SchemaOp) -> int:
    """1 for windows over data of another rank than that of a batch of images."""
    shape = shape_of(op.operands[0].type) if "kernel_shape" in op.schema.attributes else None
    return int(shape is not None and len(shape) != 4)


def indirect_places(op: SchemaOp) -> int:
    """What a kernel does not find at once of the place of an extreme: the last of equal ones, long integers."""
    if "select_last_index" not in op.schema.attributes:
        return 0
    return int(op.get("select_last_index") == 1) + int(element_of(op.operands[0].type) == i64)


def implied_zeros(op: SchemaOp) -> int:
    """What a window's weights leave implied: the groups beside the first, and the steps between dilated elements."""
    groups = op.get("group") if "group" in op.schema.attributes else None
    dilations = op.get("dilations") if "dilations" in op.schema.attributes else None
    return (groups or 1) - 1 + sum(step - 1 for step in dilations or ())


def before_last(op: SchemaOp) -> int:
    """How many axes stand behind that of an op."""
    shape = shape_of(op.operands[0].type) if "axis" in op.schema.attributes and op.operands else None
    return 0 if shape is None else len(shape) - 1 - op.get("axis")


def backward_or_before(op: SchemaOp) -> int:
    """Of a cumulative op: whether it begins with the last, and whether it leaves out the element itself."""
    return sum(op.get(name) for name in ("reverse", "exclusive")) if "exclusive" in op.schema.attributes else 0


def computed_operands(op: SchemaOp) -> int:
    """The operands that are known at run time only."""
    from tflc.dialects import constant_of

    return sum(constant_of(value) is None for value in op.operands)


def computed_axes(op: SchemaOp) -> int:
    """1 for an op that is told its axis at run time."""
    from tflc.dialects import constant_of

    told = [value for spec, value in zip(op.schema.operands, op.slots) if spec.name == "axis" and value is not None]
    return sum(constant_of(value) is None for value in told)


def batch_axes(op: SchemaOp) -> int:
    """The axes of batches of a gather."""
    return op.get("batch_dims") if "batch_dims" in op.schema.attributes else 0


def unprepared_products(op: SchemaOp) -> int:
    """1 for an einsum of two tensors of which one has axes that do not concern the other."""
    from tflc.patterns.hooks.contraction import preparation
    from tflc.rewrite import NoMatch

    if op.schema.op_type != "Einsum" or len(op.operands) != 2:
        return 0
    a, b = (static_shape(value.type) for value in op.operands)
    return int(a is not None and b is not None and not isinstance(preparation(op.get("equation"), a, b), NoMatch))


def tuples(op: SchemaOp) -> int:
    """1 for a scatter whose places are not a list of single numbers."""
    names = {spec.name for spec in op.schema.operands}
    shape = (
        shape_of(op.operands[1].type)
        if {"indices", "updates"} <= names and "axis" not in op.schema.attributes
        else None
    )
    return int(shape is not None and (len(shape) != 2 or shape[-1] != 1))


def mixed_powers(op: SchemaOp) -> int:
    """1 for a power whose base and exponent are of different types, 2 where the exponent is a long integer without a sign."""
    if op.schema.op_type != "Pow":
        return 0
    base, exponent = (element_of(value.type) for value in op.operands)
    return int(base != exponent) + int(exponent is not None and element_name(exponent) == "ui64")


def summed_terms(op: SchemaOp) -> int:
    """The sums that one element of a product of bytes takes: of A B, or of the windows of a convolution with weights [M, C / group, kernel...]."""
    names = {spec.name for spec in op.schema.operands}
    shape = shape_of(op.operands[1].type) or () if {"a_zero_point", "x_zero_point"} & names else ()
    terms = shape[-2:-1] if "a_zero_point" in names else shape[1:2]
    return sum(dim - 1 for dim in terms if isinstance(dim, int))


def complex_parts(op: SchemaOp) -> int:
    """1 for an op that reads a part of complex numbers."""
    types = [op.operands[0].type, op.results[0].type] if op.operands else []
    return int([isinstance(element_of(type), ComplexType) for type in types] == [True, False])


def float_results(op: SchemaOp) -> int:
    """1 where an op gives floats."""
    return int(element_name(element_of(op.results[0].type) or op.results[0].type).startswith("f"))


def unsigned(op: SchemaOp) -> int:
    """1 for an op between floats and quantized integers without a sign."""
    from tflc.patterns.hooks.quantized_types import is_unsigned

    types = [op.operands[0].type, op.results[0].type] if len(op.operands) == 1 else []
    floats = any(not hasattr(element_of(type), "storage_type") for type in types)
    return int(floats and any(is_unsigned(type) for type in types))


def narrow_integers(op: SchemaOp) -> int:
    """The operands that are stored in fewer bits than a byte has."""
    elements = (element_of(value.type) for value in op.operands)
    return sum(isinstance(element, UniformType) and element.data.width < 8 for element in elements)


def requantizations(op: SchemaOp) -> int:
    """1 for an op from quantized integers to others."""
    types = [op.operands[0].type, op.results[0].type] if len(op.operands) == 1 else []
    return int(bool(types) and all(hasattr(element_of(type), "storage_type") for type in types))


def implied_recurrence(op: SchemaOp) -> int:
    """What a recurrent op leaves implied: that samples come first, states of 0, which steps count, going backward, going both ways."""
    if "Recurrent" not in op.schema.traits:
        return 0
    states = sum(
        op.operand(name) is None
        for name in ("initial_h", "initial_c")
        if any(spec.name == name for spec in op.schema.operands)
    )
    implied = op.get("layout") + states + (op.operand("sequence_lens") is not None)
    return {"forward": implied, "reverse": implied + 1, "bidirectional": 2 * implied + 2}[op.get("direction")]


def stretched_operands(op: SchemaOp) -> int:
    """The operands of an elementwise op that are smaller than its result."""
    if "Elementwise" not in op.schema.traits:
        return 0
    result = static_shape(op.results[0].type)
    return sum(static_shape(value.type) != result for value in op.operands)


def further_axes(op: SchemaOp) -> int:
    """The axes beside the first that a reduction takes at once."""
    from tflc.dialects.tfl.reductions import reduced_dims

    return max(len(reduced_dims(op)) - 1, 0)


def summands(op: SchemaOp) -> int:
    """The elements that a reduction adds along one axis after the other."""
    from tflc.dialects.tfl.reductions import reduced_dims

    return sum(dim for dim in reduced_dims(op) if isinstance(dim, int))


def foreign_elements(op: SchemaOp) -> int:
    """How far the elements that an op computes on are from those of most kernels; casts compute on none."""
    if op.schema.op_type in ("cast", "bitcast"):
        return 0
    elements = (element_of(value.type) for value in op.operands)
    return sum(_FOREIGN.get(element_name(element), 0) for element in elements if element is not None)


_FOREIGN = {"ui64": 8, "i1": 3, "ui32": 2, "i64": 1, "i16": 1, "ui16": 1, "i8": 1, "ui8": 1, "f16": 1}


def foreign_integers(op: SchemaOp) -> int:
    """How far a shift, a quotient or a remainder of integers is from one that has a kernel: signed, of 32 bits, or by a whole word."""
    from tflc.patterns.hooks.shifts import is_word_shift

    element = element_of(op.operands[0].type) if op.operands else None
    steps = 0 if element is None else _STEPS.get(op.schema.op_type, {}).get(element_name(element), 0)
    is_by_words = steps == 2 and op.schema.op_type == "BitShift" and is_word_shift(op.operands[1])
    return 0 if is_by_words else steps


_STEPS = {
    "BitShift": {"i8": 1, "ui8": 1, "i16": 1, "ui16": 1, "i64": 2, "ui32": 3, "ui64": 3},
    "Div": {"i64": 1, "ui32": 2, "ui64": 5},
    "Mod": {"ui64": 6},
}


def implied_transforms(op: SchemaOp) -> int:
    """How many ops stand in the attributes of a model: the transform of its scores, their sign in its place, and probabilities."""
    names = ("post_transform", "one_class", "prob_a")
    return sum(op.get(name) not in (None, "NONE", 0) for name in names if name in op.schema.attributes)


def multiplied(op: SchemaOp) -> int:
    """The elements along the axis of a cumulative product, where their number is known."""
    from tflc.dialects import constant_of

    if op.schema.op_type != "CumProd":
        return 0
    shape, axis = shape_of(op.operands[0].type), constant_of(op.operands[1])
    count = None if shape is None or axis is None else shape[int(axis.array)]
    return count if isinstance(count, int) else 0


def shorter_transforms(op: SchemaOp) -> int:
    """Four for each Fourier transform that one is made of, itself among them, and one for what is to be mended before."""
    from tflc.dialects import constant_of
    from tflc.patterns.hooks.signals import convolved_points, fourier_points, is_long, radix

    def transforms(points: int) -> int:
        if not is_long(points):
            return 1
        factor = radix(points)
        shorter = [factor, points // factor] if factor > 1 else [convolved_points(points)] * 2
        return 1 + sum(transforms(each) for each in shorter)

    if op.schema.op_type != "DFT":
        return 0
    shape = shape_of(op.operands[0].type)
    given = (op.operand(name) for name in ("dft_length", "axis"))
    length, axis = (None if value is None else constant_of(value) for value in given)
    along = -2 if axis is None else int(axis.array)
    if shape is None or not isinstance(count := shape[along], int):
        return 0
    points = fourier_points(count, None if length is None else length.array, op.get("inverse"), op.get("onesided"))
    last = along % len(shape) == len(shape) - 2
    return 4 * transforms(points) + op.get("onesided") + (length is not None) + (not last)
