"""What a finding says of the ops that it is about."""

from __future__ import annotations

from tflc.diagnostics import Node
from tflc.dialects.locations import place_of
from tflc.dialects.schema import SchemaOp


def node_of(op: SchemaOp, op_type: str) -> Node:
    """An op as findings show it; ``op_type`` is what messages call it."""
    opset = None if op.schema.dialect == "tfl" else op.schema.since_version
    return Node(place_of(op), op_type, opset, tuple(map(str, op.operand_types)), tuple(map(str, op.result_types)))
