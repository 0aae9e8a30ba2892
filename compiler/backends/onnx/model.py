"""A module as a ``ModelProto``, its large weights apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.dialects.builtin import ArrayAttr, IntegerAttr, ModuleOp, StringAttr
from xdsl.dialects.func import FuncOp
from xdsl.ir import Attribute, SSAValue

from tflc.backends.onnx.forms import CUSTOM, Forms
from tflc.backends.onnx.graph import GraphWriter, set_port
from tflc.backends.onnx.names import Names
from tflc.dialects.schema import walk_schema_ops
from tflc.dialects.weight import WeightAttr
from tflc.frontends.onnx.messages import messages
from tflc.input_shapes import argument_names, main_function, result_names

NEWEST_IR = 13
"""The newest ir_version that onnxruntime 1.31 reads; onnx itself would write 14."""

# The ir_version that came with an opset: docs/Versioning.md of ONNX. At least 7, which has everything written here but small floats.
_IR_VERSIONS = ((15, 8), (19, 9), (21, 10), (23, 11), (24, 12), (25, 13))

Large = list[tuple[Any, WeightAttr]]
"""Initializers without data, and the weights that are their data."""


def model_of(root: ModuleOp | FuncOp, *, value_info: bool) -> tuple[Any, Large]:
    """The model of a module, or of one function, without its large weights. Raises Refusal."""
    function = root if isinstance(root, FuncOp) else main_function(root)
    forms = Forms()
    for op in walk_schema_ops(function):
        forms.see(op)
    opsets = forms.opsets()
    model = messages().ModelProto(ir_version=_ir_version(opsets[""]))
    attributes = root.attributes if isinstance(root, ModuleOp) else {}
    _set_properties(model, attributes)
    _set_opsets(model, function, opsets, attributes)
    return model, _set_graph(model.graph, function, opsets, value_info)


def _set_graph(graph: Any, function: FuncOp, opsets: dict[str, int], value_info: bool) -> Large:
    block = function.body.block
    assert block.last_op is not None
    inputs, outputs, returned = argument_names(function), result_names(function), block.last_op.operands
    writer = GraphWriter(opsets, Names((*inputs, *outputs)), graph, value_info)
    for name, argument in zip(inputs, block.args):
        writer.bind(argument, name)
        set_port(graph.input.add(), name, argument.type)
    copies = _bind_outputs(writer, outputs, returned)
    writer.body(block, graph)
    for value, name in copies:
        writer.copy_to(value, name)
    for value, name in zip(returned, outputs):
        set_port(graph.output.add(), name, value.type)
    return writer.large


def _bind_outputs(writer: GraphWriter, names: Sequence[str], values: Sequence[SSAValue]) -> list[tuple[SSAValue, str]]:
    """Name each returned value as its output; what is no op's own result, or has a name already, is copied at the end."""
    copies: list[tuple[SSAValue, str]] = []
    bound: set[SSAValue] = set()
    for name, value in zip(names, values):
        owner = value.owner
        schema = getattr(owner, "schema", None)
        if schema is None or "ConstantLike" in schema.traits or value in bound:
            copies.append((value, name))
            continue
        bound.add(value)
        writer.bind(value, name)
    return copies


def _ir_version(opset: int) -> int:
    return min(NEWEST_IR, max((version for since, version in _IR_VERSIONS if opset >= since), default=7))


def _set_opsets(model: Any, function: FuncOp, opsets: dict[str, int], attributes: dict[str, Attribute]) -> None:
    imported = dict(opsets)
    stated = _pairs(attributes.get("onnx.opsets"))
    for op in walk_schema_ops(function):
        if op.name == CUSTOM and (domain := op.get("domain")) not in ("", "ai.onnx"):
            imported.setdefault(domain, stated.get(domain, 1))
    for domain, version in imported.items():
        model.opset_import.add(domain=domain, version=version)


def _set_properties(model: Any, attributes: dict[str, Attribute]) -> None:
    """What the module remembers of the model that it was."""
    for name, holder, field in (
        ("producer", model, "producer_name"),
        ("producer_version", model, "producer_version"),
        ("domain", model, "domain"),
        ("doc", model, "doc_string"),
        ("graph", model.graph, "name"),
        ("graph_doc", model.graph, "doc_string"),
    ):
        if isinstance(value := attributes.get(f"onnx.{name}"), StringAttr):
            setattr(holder, field, value.data)
    if isinstance(version := attributes.get("onnx.model_version"), IntegerAttr):
        model.model_version = version.value.data
    model.graph.name = model.graph.name or "main"
    for key, value in _pairs(attributes.get("onnx.metadata")).items():
        model.metadata_props.add(key=key, value=value)


def _pairs(attribute: Attribute | None) -> dict[str, Any]:
    """The entries of an array of pairs, in order."""
    if not isinstance(attribute, ArrayAttr):
        return {}
    pairs: dict[str, Any] = {}
    for entry in attribute:
        key, value = entry.data  # type: ignore[attr-defined]
        pairs[key.data] = value.data if isinstance(value, StringAttr) else value.value.data
    return pairs
