"""Ops with several results that move elements: on dequantized data they work on the quantized ones, and each result is dequantized."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation
from xdsl.rewriter import InsertPoint, Rewriter

from tflc.dialects import build
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.dialects.types import element_of, with_element


def part_quantized(module: ModuleOp, table: Mapping[str, Any], dequantize: str) -> bool:
    """Move dequantization behind the ops that ``table`` names, where their data (operand ``data``) has one scale; whether any was moved.

    Results that hold no elements of the data (positions, say) stay as they are.
    """
    chosen = [op for op in walk_schema_ops(module) if op.name in table]
    return any([_part(op, table[op.name].get("data"), dequantize) for op in chosen])


def _part(op: SchemaOp, data: int, dequantize: str) -> bool:
    slots = list(op.slots)
    value = slots[data]
    maker = None if value is None else value.owner
    if value is None or not isinstance(maker, Operation) or maker.name != dequantize:
        return False
    slots[data] = quantized = maker.operands[0]
    element, real = element_of(quantized.type), element_of(value.type)
    if getattr(element, "per_axis", True):
        return False
    assert element is not None
    types = [
        with_element(result.type, element) if element_of(result.type) == real else result.type for result in op.results
    ]
    attributes = {name: attribute for name, attribute in op.properties.items() if name != "absent"}
    new = build(op.name, slots, attributes, types, location=op.location)
    Rewriter.insert_op(new, InsertPoint.before(op))
    for old, result in zip(op.results, new.results):
        if old.type != result.type:
            back = build(dequantize, [result], {}, [old.type], location=op.location)
            Rewriter.insert_op(back, InsertPoint.before(op))
            result = back.results[0]
        old.replace_all_uses_with(result)
    Rewriter.erase_op(op)
    return True
