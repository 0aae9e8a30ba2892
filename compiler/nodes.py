"""What a finding says of the ops that it is about."""

from __future__ import annotations

from xdsl.dialects.builtin import IntegerAttr
from xdsl.ir import Operation, OpResult

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
    return Node(
        place_of(op), op_type, _opset_of(op), tuple(map(str, op.operand_types)), tuple(map(str, op.result_types))
    )


def _opset_of(op: SchemaOp) -> int | None:
    """The opset that a model imported of the standard's own operators, before it was the canonical one; else that of the op's form."""
    from tflc.dialects.onnx.protos import domain_of

    if op.schema.dialect == "tfl":
        return None
    root = op.get_toplevel_object()
    imported = root.attributes.get("onnx.imported_opset") if isinstance(root, Operation) else None
    is_standard = "op_type" not in op.schema.attributes and domain_of(op) == ""
    if is_standard and isinstance(imported, IntegerAttr):
        return imported.value.data
    return op.schema.since_version
