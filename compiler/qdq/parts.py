"""Ops with several results that move elements: on dequantized or stored data they work on the quantized ones, and each result is taken from those."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation
from xdsl.rewriter import InsertPoint, Rewriter

from tflc.dialects import build
from tflc.dialects.locations import named, origin_of
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.dialects.types import element_of, with_element


def part_quantized(module: ModuleOp, table: Mapping[str, Any], revealing: Collection[str]) -> bool:
    """Move ops of the names in ``revealing``, which make other data of quantized ones, behind the ops that ``table`` names; whether any was moved.

    That is where their data (operand ``data``) has one scale. Results that hold no elements of the data (positions, say) stay as they are.
    """
    chosen = [op for op in walk_schema_ops(module) if op.name in table]
    return any([_part(op, table[op.name].get("data"), revealing) for op in chosen])


def _part(op: SchemaOp, data: int, revealing: Collection[str]) -> bool:
    slots = list(op.slots)
    value = slots[data]
    maker = None if value is None else value.owner
    if value is None or not isinstance(maker, Operation) or maker.name not in revealing:
        return False
    slots[data] = quantized = maker.operands[0]
    element = element_of(quantized.type)
    if getattr(element, "per_axis", True):
        return False
    assert element is not None
    types = [
        with_element(result.type, element) if element_of(result.type) == element_of(value.type) else result.type
        for result in op.results
    ]
    attributes = {name: attribute for name, attribute in op.properties.items() if name != "absent"}
    new = build(op.name, slots, attributes, types, location=op.location)
    Rewriter.insert_op(new, InsertPoint.before(op))
    for old, result in zip(op.results, new.results):
        if old.type != result.type:
            back = build(maker.name, [result], {}, [old.type], location=named([None], origin_of(op)))
            Rewriter.insert_op(back, InsertPoint.before(op))
            result = back.results[0]
        old.replace_all_uses_with(result)
    Rewriter.erase_op(op)
    return True
