"""What a finding says of the ops that it is about."""

from __future__ import annotations

from xdsl.ir import OpResult

from tflc.diagnostics import Node
from tflc.dialects.locations import place_of
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import element_of, shape_of


def may_follow(op: SchemaOp) -> bool:
    """Whether what is said of an op may only follow from another before it: that gives a value of which not even the rank is known.

    Of an operator of unknown name it does not: no rank would tell more.
    """
    given = [value.type for value in op.operands if isinstance(value, OpResult)]
    is_unknown = "op_type" in op.schema.attributes
    return not is_unknown and any(element_of(type) is not None and shape_of(type) is None for type in given)


def node_of(op: SchemaOp, op_type: str) -> Node:
    """An op as findings show it; ``op_type`` is what messages call it."""
    opset = None if op.schema.dialect == "tfl" else op.schema.since_version
    return Node(place_of(op), op_type, opset, tuple(map(str, op.operand_types)), tuple(map(str, op.result_types)))
