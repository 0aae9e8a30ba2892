"""What operators that scale or shift each channel, block or axis ask of their scales."""

from __future__ import annotations

from tflc.dialects.onnx.contradictions.indices import axis_attributes
from tflc.dialects.onnx.contradictions.operands import shape_at, spreads, with_dim
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import Dim, element_name, element_of, f32, is_known, may_be_one, shape_of, show


def instances(op: SchemaOp) -> None:
    """Operator InstanceNormalization: scale and B are [C]."""
    x = shape_at(op, 0)
    if not x or len(x) < 2:
        return
    for index in (1, 2):
        given = shape_at(op, index)
        if given is not None and not may_be_one(given, (x[1],)):
            channels = show((x[1],))
            raise ValueError(
                f"{op.schema.operands[index].name} is {show(given)}, and the channels of its input {channels}"
            )


def groups(op: SchemaOp) -> None:
    """Operator GroupNormalization: num_groups divides the channels."""
    x, count = shape_at(op, 0), op.get("num_groups")
    if x and len(x) > 1 and isinstance(x[1], int) and (count < 1 or x[1] % count):
        raise ValueError(f"{x[1]} channels are no multiple of {count} groups")


def layers(op: SchemaOp) -> None:
    """Operators LayerNormalization and RMSNormalization: the axis is one of the input, and scale and shift broadcast onto it."""
    axis_attributes(op)
    broadcast_parameters(op)


def broadcast_parameters(op: SchemaOp) -> None:
    """Operators whose other operands broadcast onto the first: PRelu's slope, scale and shift of a layer."""
    x = shape_at(op, 0)
    for index, spec in enumerate(op.schema.operands[1:], 1):
        given = shape_at(op, index)
        if x is not None and given is not None and not spreads(given, x):
            raise ValueError(f"{spec.name} is {show(given)}, which does not broadcast onto {show(x)}")


def integer_product(op: SchemaOp) -> None:
    """Operator MatMulInteger: one zero point, one for each row of A and for each column of B, or as many axes of them as these have."""
    for index, axis in ((0, -2), (1, -1)):
        x, zeros = shape_at(op, index), shape_at(op, index + 2)
        if x is None or len(x) < 2 or zeros is None or len(zeros) != 1 or may_be_one(zeros, (1,)):
            continue
        if not may_be_one(zeros, (x[axis],)):
            raise ValueError(
                f"{op.schema.operands[index + 2].name} is {show(zeros)}, which fits no matrix of {show(x)}"
            )


def quantization(op: SchemaOp) -> None:
    """Operators DequantizeLinear and QuantizeLinear: one scale, or one for each place or block along the axis; a zero point for each."""
    x, scales, zeros = (shape_at(op, index) for index in range(3))
    if scales is None:
        return
    one = scales in ((), (1,))
    if zeros is not None and not may_be_one(zeros, scales) and not (one and zeros in ((), (1,))):
        raise ValueError(f"its zero points are {show(zeros)}, and its scales {show(scales)}")
    if one or x is None:
        return
    axis_attributes(op)
    axis = op.get("axis")
    needed = with_dim(x, axis, _blocks(x[axis], block)) if (block := op.get("block_size")) else (x[axis],)
    if not may_be_one(scales, needed):
        raise ValueError(f"its scales are {show(scales)}, which fit no axis {axis} of {show(x)}")


def quantized_parts(op: SchemaOp) -> None:
    """Operator QLinearConcat of com.microsoft: parts of the type of the result, each followed by its scale and its zero point, one number both."""
    zero, parts = op.operand(1), op.slots[2:]
    if not parts or len(parts) % 3 or None in parts:
        raise ValueError(f"{len(parts)} operands follow, and each of its parts is a tensor, a scale and a zero point")
    stored = None if zero is None else element_of(zero.type)
    for place, value in enumerate(parts):
        assert value is not None
        element, wanted = element_of(value.type), f32 if place % 3 == 1 else stored
        if element is not None and wanted is not None and is_known(value.type) and element != wanted:
            raise ValueError(
                f"operand {place + 3} is of {element_name(element)}, and {element_name(wanted)} is asked for"
            )
        if place % 3 and not may_be_one(shape_of(value.type) or (1,), (1,)):
            raise ValueError(f"operand {place + 3} is {show(shape_of(value.type))}, and one number")


def _blocks(size: Dim, block: int) -> Dim:
    """How many blocks an axis has, the last of which may be shorter."""
    return -(-size // block) if isinstance(size, int) else None
