"""A module as a ``ModelProto``, its large weights apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from xdsl.dialects.builtin import ArrayAttr, IntegerAttr, ModuleOp, StringAttr
from xdsl.dialects.func import FuncOp
from xdsl.ir import Attribute, Operation, SSAValue

from tflc.backends.onnx.forms import CUSTOM, Forms
from tflc.backends.onnx.graph import GraphWriter, set_port
from tflc.backends.onnx.names import Names
from tflc.diagnostics import Refusal
from tflc.dialects import constant_of
from tflc.dialects.onnx.package import messages
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.dialects.weight import WeightAttr
from tflc.signature import argument_names, main_function, result_names

NEWEST_IR = 13
"""The newest ir_version that onnxruntime 1.31 reads; onnx itself would write 14."""

# The ir_version that came with an opset: docs/Versioning.md of ONNX. At least 7, which has everything written here but small floats.
_IR_VERSIONS = ((15, 8), (19, 9), (21, 10), (23, 11), (24, 12), (25, 13))

Large = list[tuple[Any, WeightAttr]]
"""Initializers without data, and the weights that are their data."""


def model_of(root: ModuleOp | FuncOp, *, value_info: bool) -> tuple[Any, Large]:
    """The model of a module, or of one function, without its large weights. Raises Refusal."""
    function = root if isinstance(root, FuncOp) else main_function(root)
    block = function.body.block
    assert block.last_op is not None
    inputs = list(zip(_port_names(argument_names(function), "input"), block.args))
    outputs = list(zip(_port_names(result_names(function), "output"), block.last_op.operands))
    attributes = root.attributes if isinstance(root, ModuleOp) else {}
    ops = [op for op in block.ops if op is not block.last_op]
    return model_of_ops(ops, inputs, outputs, attributes=attributes, value_info=value_info)


def model_of_ops(
    ops: Sequence[Operation],
    inputs: Sequence[tuple[str, SSAValue]],
    outputs: Sequence[tuple[str, SSAValue]],
    *,
    attributes: Mapping[str, Attribute] = {},
    value_info: bool = False,
    for_reference: bool = False,
) -> tuple[Any, Large]:
    """The model of ops, in their order, from named values to named values, without its large weights, at the oldest opset that will do.
    Raises Refusal.

    ``for_reference``: at the newest opset, for the reference implementation (onnx 1.23) lacks some older forms; and with a name for each
    output before the last, for it keeps one without a name under the empty name, and takes it for the absent operands of later nodes.
    """
    _check_dialects(ops)
    schema_ops = [inner for op in ops for inner in walk_schema_ops(op)]
    forms = Forms()
    for op in schema_ops:
        forms.see(op)
    opsets = forms.opsets(newest=for_reference)
    model = messages().ModelProto(ir_version=_ir_version(opsets[""]))
    _set_properties(model, attributes)
    _set_opsets(model, schema_ops, opsets, attributes)
    names = Names(name for name, _ in (*inputs, *outputs))
    writer = GraphWriter(opsets, names, model.graph, value_info, all_named=for_reference)
    for name, value in inputs:
        writer.bind(value, name)
        set_port(model.graph.input.add(), name, value.type)
    copies = _bind_outputs(writer, outputs, {value for _, value in inputs})
    writer.ops(ops, model.graph)
    for name, value in copies:
        writer.copy_to(value, name)
    for name, value in outputs:
        set_port(model.graph.output.add(), name, value.type)
    return model, writer.large


def _port_names(names: Sequence[str], kind: str) -> list[str]:
    """The names of all inputs, or of all outputs, as ONNX wants them: none is empty (a .tflite file may have such), and none is there twice."""
    distinct = Names(())
    return [distinct.value(name or f"{kind}{index}") for index, name in enumerate(names)]


def _check_dialects(ops: Sequence[Operation]) -> None:
    """Raises Refusal E0231 with all kinds of ops that are none of ONNX."""
    foreign: dict[str, int] = {}
    for op in ops:
        for inner in op.walk():
            if not isinstance(inner, SchemaOp) or inner.schema.dialect not in ("onnx", "nhwc"):
                foreign[inner.name] = foreign.get(inner.name, 0) + 1
    if foreign:
        kinds = ", ".join(f"{name} ({count})" if count > 1 else name for name, count in sorted(foreign.items()))
        raise Refusal.of(
            "E0231", f"a module is written as .onnx while all its ops are ONNX's, and these are not: {kinds}"
        )


def _bind_outputs(
    writer: GraphWriter, outputs: Sequence[tuple[str, SSAValue]], inputs: set[SSAValue]
) -> list[tuple[str, SSAValue]]:
    """Name each returned value as its output; an input, a constant, and what has a name already are copied at the end."""
    copies: list[tuple[str, SSAValue]] = []
    bound = set(inputs)
    for name, value in outputs:
        if value in bound or constant_of(value) is not None:
            copies.append((name, value))
            continue
        bound.add(value)
        writer.bind(value, name)
    return copies


def _ir_version(opset: int) -> int:
    return min(NEWEST_IR, max((version for since, version in _IR_VERSIONS if opset >= since), default=7))


def _set_opsets(
    model: Any, ops: Sequence[SchemaOp], opsets: dict[str, int], attributes: Mapping[str, Attribute]
) -> None:
    imported = dict(opsets)
    stated = _pairs(attributes.get("onnx.opsets"))
    for op in ops:
        if op.name == CUSTOM and (domain := op.get("domain")) not in ("", "ai.onnx"):
            imported.setdefault(domain, stated.get(domain, 1))
    for domain, version in imported.items():
        model.opset_import.add(domain=domain, version=version)


def _set_properties(model: Any, attributes: Mapping[str, Attribute]) -> None:
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
