"""The types of a quantized model's inputs and outputs: stored integers and the quantized values they are, or floats."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from xdsl.rewriter import InsertPoint, Rewriter

from tflc.dialects import build
from tflc.dialects.quant import UniformType, is_quantized
from tflc.dialects.types import element_of, f32, with_element
from tflc.signature import update_function_type

if TYPE_CHECKING:
    from xdsl.dialects.func import FuncOp
    from xdsl.ir import Attribute

STORED = "quant.scast"
"""Between stored integers and quantized values."""


def name_quantization(function: FuncOp) -> None:
    """Inputs that are only read as quantized values, and outputs that are stored ones, get quantized types: the bytes are the same."""
    _take_over_arguments(function, STORED)
    _take_over_results(function, STORED)
    update_function_type(function)


def take_quantized(function: FuncOp, quantize: str, dequantize: str) -> None:
    """Float inputs that are only quantized, and outputs that are dequantized, are quantized outside of the model."""
    _take_over_arguments(function, quantize)
    _take_over_results(function, dequantize)
    update_function_type(function)


def take_floats(function: FuncOp, quantize: str, dequantize: str) -> None:
    """Quantized inputs and outputs become floats, quantized and dequantized inside."""
    _convert_inside(function, quantize, dequantize, lambda type: with_element(type, f32))


def take_unsigned(function: FuncOp, quantize: str) -> None:
    """Inputs and outputs of signed 8-bit integers become unsigned ones, of the same values; other types stay."""
    _convert_inside(function, quantize, quantize, _unsigned)


def take_integers(function: FuncOp) -> None:
    """Quantized inputs and outputs become the integers that they store."""
    _convert_inside(function, STORED, STORED, lambda type: with_element(type, _quantized(type).storage_type))


def _convert_inside(function: FuncOp, enter: str, leave: str, outside: Callable[[Attribute], Attribute]) -> None:
    """Quantized inputs and outputs get the type ``outside``; ops of two names stand between it and the quantized one."""
    block = function.body.block
    for argument in block.args:
        if not is_quantized(argument.type) or outside(argument.type) == argument.type:
            continue
        type = argument.type
        argument._type = outside(type)
        uses = list(argument.uses)
        op = build(enter, [argument], {}, [type])
        if block.first_op is None:
            block.add_op(op)
        else:
            Rewriter.insert_op(op, InsertPoint.before(block.first_op))
        for use in uses:
            use.operation.operands[use.index] = op.results[0]
    end = block.last_op
    assert end is not None
    for place, value in enumerate(list(end.operands)):
        if is_quantized(value.type) and outside(value.type) != value.type:
            op = build(leave, [value], {}, [outside(value.type)])
            Rewriter.insert_op(op, InsertPoint.before(end))
            end.operands[place] = op.results[0]
    update_function_type(function)


def _take_over_arguments(function: FuncOp, reader: str) -> None:
    """An argument that only ops of one name read, all with one result type, becomes their result."""
    for argument in function.body.block.args:
        readers = [use.operation for use in argument.uses]
        types = {op.results[0].type if op.name == reader else None for op in readers}
        found = types.pop() if len(types) == 1 else None
        if found is None:
            continue
        argument._type = found
        for op in readers:
            op.results[0].replace_all_uses_with(argument)
            Rewriter.erase_op(op)


def _take_over_results(function: FuncOp, maker: str) -> None:
    """A result that an op of a name makes becomes its operand."""
    end: Any = function.body.block.last_op
    for place, value in enumerate(list(end.operands)):
        owner: Any = value.owner
        if getattr(owner, "name", "") == maker and is_quantized(owner.operands[0].type):
            end.operands[place] = owner.operands[0]
            if not list(owner.results[0].uses):
                Rewriter.erase_op(owner)


def _quantized(type: Attribute) -> UniformType:
    element = element_of(type)
    assert isinstance(element, UniformType)
    return element


def _unsigned(type: Attribute) -> Attribute:
    element = _quantized(type)
    if element.storage_name != "i8":
        return type
    zeros = [zero + 128 for zero in element.zero_points]
    return with_element(type, UniformType.of("ui8", element.scales, zeros, element.axis))
