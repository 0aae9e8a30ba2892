"""The version that a tfl op needs.

A row of ``RULES`` is: ops | conditions | version. The first row of an op whose conditions all hold gives its version, else it is 1.
Conditions: ``in0=i8,i16`` (the stored element of an operand, ``out0`` of a result); ``rank>4`` (of operand 0, ``anyrank`` of any);
``broadcast`` (operands 0 and 1 differ in shape); ``grouped`` (a filter with fewer channels than the data); ``operands=2``; ``has3``
(operand 3 is present); ``sparse1`` (operand 1 is a constant that the file holds sparse); ``quantized`` and ``peraxis1`` (of operand 0, of
operand 1); ``rescale`` (the product of the scales of both operands is at least the result's); ``plain`` for not quantized; any other word is
an attribute that must not have its default, or have the value after ``=``.

Source: op_version.cc of TensorFlow Lite's versioning tools, as of 2.18.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from xdsl.dialects.builtin import TensorType

from tflc.dialects.schema import SchemaOp
from tflc.dialects.tfl.sparsity import is_sparse
from tflc.dialects.types import element_name, element_of, shape_of

RULES = """
conv_2d | in0=i16 in1=i8 quantized_bias_type | 8
conv_2d | grouped | 6
conv_2d | in0=i16 in1=i16 | 4
conv_2d | in0=i8 in1=i8 | 3
conv_2d | in0=i8 in1=i4 | 7
conv_2d | in0=f32 in1=i8 peraxis1 | 5
conv_2d | in0=f32 in1=i8 | 2
depthwise_conv_2d | in0=i16 in1=i16 | 5
depthwise_conv_2d | in0=f32 in1=i8 peraxis1 | 6
depthwise_conv_2d | in0=f32 in1=i8 | 4
depthwise_conv_2d | in0=i8 in1=i8 | 3
depthwise_conv_2d | in0=i8 in1=i4 | 7
depthwise_conv_2d | dilation_w_factor | 2
depthwise_conv_2d | dilation_h_factor | 2
fake_quant | narrow_range | 2
fully_connected | in0=f32 in1=i8 peraxis1 | 12
fully_connected | sparse1 | 8
fully_connected | in0=i16 in1=i8 quantized_bias_type | 11
fully_connected | in0=i16 in1=i16 | 7
fully_connected | in0=i8 in1=i4 | 10
fully_connected | operands=2 | 6
fully_connected | keep_num_dims | 5
fully_connected | in0=i8 in1=i8 | 4
fully_connected | in0=f32 in1=i8 asymmetric_quantize_inputs | 9
fully_connected | in0=f32 in1=i8 | 3
fully_connected | weights_format | 2
gather | in0=i4 | 7
gather | in1=i16 | 6
gather | batch_dims | 5
gather | in0=i16 | 4
gather | in0=i1 | 3
gather | in0=i8 | 2
svdf | in0=i8 | 3
svdf | in0=f32 in1=i8 asymmetric_quantize_inputs | 4
svdf | in0=f32 in1=i8 | 2
sign | in0=i32 | 2
mul | in0=i16 plain | 7
mul | in0=ui32 | 7
mul | in0=c64 | 6
mul | in0=i64 | 5
mul | in0=i16 | 4
mul | rescale | 3
mul | in0=i8 | 2
max_pool_2d average_pool_2d | in0=i16 | 3
max_pool_2d average_pool_2d | in0=i8 | 2
transpose | rank>5 | 6
transpose | in0=i16 | 5
transpose | rank>4 | 4
transpose | in0=i1 | 3
transpose | in0=i8 | 2
transpose_conv | in2=i16 in1=i8 quantized_bias_type | 5
transpose_conv | fused_activation_function | 4
transpose_conv | has3 | 3
transpose_conv | in1=i8 | 2
lstm | in0=i16 in2=i8 kernel_type=FULL | 5
lstm | in0=f32 in2=i8 kernel_type=FULL asymmetric_quantize_inputs | 4
lstm | in0=f32 in2=i8 kernel_type=FULL | 3
lstm | kernel_type=BASIC | 2
split | in1=i16 | 4
split | in1=i32 | 3
split | in1=i8 | 2
sparse_to_dense | in2=i8,ui8 | 3
sparse_to_dense | in2=i64 | 2
slice | in0=ui32 | 6
slice | rank>4 | 5
slice | in0=i16 | 4
slice | in0=string | 3
slice | in0=i8 | 2
unpack | in0=i16 | 4
unpack | in0=i1 | 3
unpack | in0=i8,ui8 | 2
dequantize | in0=i4 | 6
dequantize | in0=i16,f16 | 3
dequantize | in0=i8 peraxis0 | 5
dequantize | in0=i8 | 2
quantize | in0=i4 | 4
quantize | out0=i4 | 4
quantize | peraxisout | 3
quantize | out0=i16 | 2
floor_div | in0=i8,i16 | 3
floor_div | in0=f32 | 2
floor_mod | in0=i8,i16 | 2
l2_normalization | in0=i8 | 2
abs | in0=i32 | 5
abs | in0=i16 quantized | 3
abs | in0=i16 | 4
abs | in0=i8,ui8 | 2
relu | in0=i16 | 3
relu | in0=i8,ui8 | 2
strided_slice | offset | 8
strided_slice | in0=ui32 | 7
strided_slice | ellipsis_mask | 6
strided_slice | new_axis_mask | 6
strided_slice | in0=string | 5
strided_slice | rank>4 | 4
strided_slice | in0=i1 | 3
strided_slice | in0=i8 | 2
reverse_v2 | in0=i8 | 3
reverse_v2 | in0=i1 | 2
resize_bilinear resize_nearest_neighbor | in0=i16 | 4
resize_bilinear resize_nearest_neighbor | half_pixel_centers | 3
resize_nearest_neighbor | align_corners | 3
resize_bilinear resize_nearest_neighbor | in0=i8 | 2
maximum minimum | in0=i16 | 4
maximum minimum | broadcast anyrank>4 | 3
maximum minimum | in0=i8 | 2
pack | in0=ui32 | 4
pack | in0=i16 | 3
pack | in0=i8 | 2
tile | in0=i8 | 3
tile | in0=string | 2
squeeze | in0=string | 2
space_to_batch_nd batch_to_space_nd | in0=i16 | 4
space_to_batch_nd batch_to_space_nd | rank!=4 | 3
space_to_batch_nd batch_to_space_nd | in0=i8 | 2
add | in0=i16 plain | 5
add | in0=i64 | 4
add | in0=i16 pot_scale_int16 | 3
add | in0=i8 | 2
sub | in0=i16 pot_scale_int16 | 5
sub | in0=i64 | 4
sub | broadcast anyrank>4 | 3
sub | in0=i8 | 2
gather_nd | in0=i1 | 5
gather_nd | in1=i16 | 4
gather_nd | in0=i16 | 3
gather_nd | in0=string | 2
div | broadcast anyrank>4 | 2
tanh logistic | in0=i16 | 3
tanh logistic | in0=i8 | 2
fill | in1=f16 | 4
fill | in1=i8,i16 | 3
fill | in1=i1,string | 2
equal | in0=i16 | 4
equal not_equal | in0=string | 3
equal not_equal | in0=i8 | 2
leaky_relu | in0=i16 | 2
range | in0=i64 | 2
batch_matmul | in0=i16 | 3
batch_matmul | in0=i8 | 2
batch_matmul | in0=f32 in1=i8 asymmetric_quantize_inputs | 4
pad padv2 | rank>4 | 4
pad padv2 | in0=i16 | 3
pad padv2 | in0=i8 | 2
concatenation | in0=ui32 | 4
concatenation | in0=i16 | 3
concatenation | in0=i8 | 2
softmax mean mirror_pad reduce_max reduce_min relu6 rsqrt | in0=i16 | 3
softmax mean mirror_pad reduce_max reduce_min relu6 rsqrt | in0=i8 | 2
rnn unidirectional_sequence_rnn bidirectional_sequence_rnn | in0=f32 in1=i8 asymmetric_quantize_inputs | 3
rnn unidirectional_sequence_rnn bidirectional_sequence_rnn | in0=f32 in1=i8 | 2
bidirectional_sequence_lstm | in0=f32 in1=i8 asymmetric_quantize_inputs | 3
bidirectional_sequence_lstm | in0=f32 in1=i8 | 2
unidirectional_sequence_lstm | in0=i16 in2=i8 | 5
unidirectional_sequence_lstm | diagonal_recurrent_tensors | 4
unidirectional_sequence_lstm | in0=f32 in2=i8 asymmetric_quantize_inputs | 3
unidirectional_sequence_lstm | in0=f32 in2=i8 | 2
arg_max arg_min | in0=i1 | 3
arg_max arg_min | in0=i8 | 2
select | in1=ui32 | 4
select | anyrank=5 | 3
select | in1=i8 | 2
select_v2 | in1=ui32 | 2
less greater_equal | in0=i16 | 3
less greater_equal | in0=i8 | 2
space_to_depth sum log_softmax greater less_equal squared_difference depth_to_space split_v | in0=i8 | 2
topk_v2 | in0=i16 | 3
topk_v2 | in1=i16 | 3
topk_v2 | out1=i16 | 3
topk_v2 | in0=i8 | 2
exp log reduce_prod | in0=i8,i16 | 2
broadcast_to | in0=i8,i16 | 3
broadcast_to | | 2
cast | in0=bf16 | 7
cast | out0=bf16 | 7
cast | in0=i4 | 6
cast | in0=f16,f64 | 5
cast | out0=f16,f64 | 5
cast | in0=ui16 | 4
cast | out0=ui16 | 4
cast | in0=i8 | 3
cast | out0=i8 | 3
cast | in0=ui32 | 2
cast | out0=ui32 | 2
where | in0=i1 | 1
where | | 2
gelu | in0=i8,ui8 | 2
"""

Condition = Callable[[SchemaOp, list[str]], bool]
"""Asked with an op and the names of its operands' stored elements, ``""`` for an absent one."""


def version_of(op: SchemaOp) -> int:
    """The lowest version that covers an op as it stands."""
    rules = _rules().get(op.schema.op_type)
    if rules is None:
        return 1
    stored = ["" if slot is None else _name(element_of(slot.type)) for slot in op.slots]
    for conditions, version in rules:
        for condition in conditions:
            if not condition(op, stored):
                break
        else:
            return version
    return 1


@cache
def _rules() -> dict[str, tuple[tuple[tuple[Condition, ...], int], ...]]:
    rules: dict[str, list[tuple[tuple[Condition, ...], int]]] = {}
    for line in RULES.strip().splitlines():
        op_types, conditions, version = line.split("|")
        row = (tuple(map(_condition, conditions.split())), int(version))
        for op_type in op_types.split():
            rules.setdefault(op_type, []).append(row)
    return {op_type: tuple(found) for op_type, found in rules.items()}


def _condition(text: str) -> Condition:
    word, _, value = text.partition("=")
    if word.startswith("in") and word[2:].isdigit():
        index, names = int(word[2:]), frozenset(value.split(","))
        return lambda _, stored: index < len(stored) and stored[index] in names
    if word.startswith("out") and word[3:].isdigit():
        index, names = int(word[3:]), frozenset(value.split(","))
        return lambda op, _: _name(element_of(op.results[index].type)) in names
    if word.startswith("has"):
        index = int(word[3:])
        return lambda _, stored: index < len(stored) and bool(stored[index])
    if word == "operands":
        count = int(value)
        return lambda _, stored: len(stored) == count
    if (known := _WORDS.get(text)) is not None:
        return lambda op, _: known(op)
    if value:
        return lambda op, _: op.get(word) == value
    return lambda op, _: word in op.properties and op.get(word) != op.schema.attributes[word].default


def _name(element: object) -> str:
    """The name of the stored element: the integer's where it is quantized."""
    return getattr(element, "storage_name", None) or element_name(element)  # type: ignore[arg-type]


def _quantized(op: SchemaOp) -> bool:
    return hasattr(element_of(op.operands[0].type), "scales")


def _per_axis(value_type: object) -> bool:
    return bool(getattr(element_of(value_type), "per_axis", False))  # type: ignore[arg-type]


def _rank(op: SchemaOp) -> int:
    shape = shape_of(op.operands[0].type)
    return 0 if shape is None else len(shape)


def _any_rank(op: SchemaOp) -> int:
    return max((len(value.type.shape.data) for value in op.operands if isinstance(value.type, TensorType)), default=0)


def _broadcast(op: SchemaOp) -> bool:
    return shape_of(op.operands[0].type) != shape_of(op.operands[1].type)


def _grouped(op: SchemaOp) -> bool:
    data, filter = shape_of(op.operands[0].type), shape_of(op.operands[1].type)
    return data is not None and filter is not None and data[-1] != filter[-1]


def _rescale(op: SchemaOp) -> bool:
    elements = [element_of(value.type) for value in (*op.operands[:2], op.results[0])]
    scales = [getattr(element, "scales", None) for element in elements]
    if None in scales:
        return False
    x, y, result = (scale[0] for scale in scales)  # type: ignore[index]
    return x * y / result >= 1.0


_WORDS: dict[str, Callable[[SchemaOp], bool]] = {
    "sparse1": lambda op: len(op.operands) > 1 and is_sparse(op.operands[1]),
    "rank>4": lambda op: _rank(op) > 4,
    "rank>5": lambda op: _rank(op) > 5,
    "rank!=4": lambda op: _rank(op) != 4,
    "anyrank>4": lambda op: _any_rank(op) > 4,
    "anyrank=5": lambda op: _any_rank(op) == 5,
    "broadcast": _broadcast,
    "grouped": _grouped,
    "quantized": _quantized,
    "plain": lambda op: not _quantized(op),
    "peraxis0": lambda op: _per_axis(op.operands[0].type),
    "peraxis1": lambda op: _per_axis(op.operands[1].type),
    "peraxisout": lambda op: _per_axis(op.results[0].type),
    "rescale": _rescale,
}
