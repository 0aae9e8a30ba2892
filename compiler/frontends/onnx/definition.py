"""What the standard says an operator computes: the function body that its schema carries, as a module."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tflc.dialects.schema import SchemaOp

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp


def definition_of(op: SchemaOp) -> ModuleOp | None:
    """The module that computes an op by other ops, as its schema defines it; None where the standard gives no such definition.

    Its arguments are the operands that are there, in order, and its results those of the op, typed alike. The ops are those of the opset that the
    definition was written for. Some definitions depend on the element types and on which operands are there. Where it runs a region of the op, an
    op stands that ``region_named`` tells.
    """
    from tflc.dialects.onnx import history
    from tflc.dialects.onnx.package import messages
    from tflc.dialects.onnx.protos import node_proto, type_proto
    from tflc.dialects.types import is_known
    from tflc.frontends.files import Mapped
    from tflc.frontends.onnx import read

    if op.schema.dialect != "onnx" or not all(map(is_known, op.operand_types)):
        return None
    given = [(f"x{index}", value) for index, value in enumerate(op.slots)]
    node = node_proto(
        op.schema,
        op.properties,
        ["" if value is None else name for name, value in given],
        [f"y{index}" for index in range(len(op.results))],
    )
    for name in op.schema.regions if op.regions else ():
        _stand_in(node.attribute.add(name=name, type=messages().AttributeProto.GRAPH).g, name)
    function = _function(op, node, [b"" if value is None else _serialized(value.type) for _, value in given])
    if function is None:
        return None
    model = messages().ModelProto(ir_version=8, functions=[function])
    model.opset_import.add(domain=node.domain, version=history.NEWEST[node.domain])
    model.opset_import.add(domain=_REGIONS, version=1)
    for name, value in given:
        if value is not None:
            model.graph.input.add(name=name).type.CopyFrom(type_proto(value.type))
    for name, result in zip(node.output, op.results):
        model.graph.output.add(name=name).type.CopyFrom(type_proto(result.type))
    model.graph.node.append(node)
    return read(Mapped(f"<the definition of {op.schema.op_type}>", model.SerializeToString()))


_REGIONS = "tflc.regions"
"""The domain of what stands for an op's regions in its definition, each operator named as the region is."""


def _stand_in(graph: Any, name: str) -> None:
    """A subgraph of one node that stands for a region of one argument."""
    graph.name = name
    graph.input.add(name="given").type.tensor_type.elem_type = 1
    graph.node.add(op_type=name, domain=_REGIONS, input=["given"], output=["made"])
    graph.output.add(name="made").type.tensor_type.elem_type = 1


def region_named(op: SchemaOp) -> str | None:
    """The region for which an op in a definition stands."""
    is_stand_in = "op_type" in op.schema.attributes and op.get("domain") == _REGIONS
    return op.get("op_type") if is_stand_in else None


def _serialized(type: Any) -> bytes:
    from tflc.dialects.onnx.protos import type_proto

    return type_proto(type).SerializeToString()


def _function(op: SchemaOp, node: Any, types: list[bytes]) -> Any:
    """The ``FunctionProto`` of an operator, under its name; None where it has none for these operands."""
    from onnx import defs

    from tflc.dialects.onnx import history
    from tflc.dialects.onnx.package import messages

    if not defs.has(node.op_type, op.schema.since_version, node.domain):
        return None
    schema = defs.get_schema(node.op_type, op.schema.since_version, node.domain)
    if schema.has_function:  # type: ignore[attr-defined]
        function = messages().FunctionProto.FromString(schema.function_body.SerializeToString())
    elif schema.has_context_dependent_function:  # type: ignore[attr-defined]
        body = schema.get_context_dependent_function(node.SerializeToString(), types)  # type: ignore[attr-defined]
        if not body:
            return None
        function = messages().FunctionProto.FromString(body)
    else:
        return None
    function.name, function.domain = node.op_type, node.domain
    if all(imported.domain != "" for imported in function.opset_import):
        # Of a domain other than ai.onnx, the body may name that alone.
        function.opset_import.add(domain="", version=history.OPSET)
    function.opset_import.add(domain=_REGIONS, version=1)
    return function
