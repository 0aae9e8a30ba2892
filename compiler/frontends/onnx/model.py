"""A ``ModelProto`` as a module: inputs and outputs, the graph, and what the model says of itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.dialects.builtin import ArrayAttr, IntegerAttr, ModuleOp, StringAttr
from xdsl.dialects.func import ReturnOp
from xdsl.ir import Attribute, Block

from tflc.diagnostics import ExitCode, Finding, Refusal
from tflc.dialects.types import i64
from tflc.frontends.files import Mapped
from tflc.frontends.onnx.calls import FunctionKey, key_of
from tflc.frontends.onnx.graph import GraphImporter
from tflc.frontends.onnx.operators import domain_of, unread_opset
from tflc.frontends.onnx.scope import BROKEN, Scope
from tflc.frontends.onnx.tensors import Weights
from tflc.frontends.onnx.types import Types, readable_text
from tflc.frontends.onnx.wire import Stripped
from tflc.signature import build_main


def import_model(file: Mapped, stripped: Stripped, proto: Any) -> tuple[ModuleOp, tuple[str, ...]]:
    """The module of a parsed model whose large weights stayed in ``file``, and the files of weights beside it.

    Raises Refusal with all findings.
    """
    findings: list[Finding] = []
    opsets = _opsets(proto, file.name, findings)
    functions = _functions(proto, file.name, findings)
    types = Types()
    weights = Weights(file, stripped, types, findings)
    importer = GraphImporter(file.name, types, weights, functions, findings)
    graph = proto.graph
    if not importer.readable("graph", *(value.name for value in graph.input)):
        raise Refusal(findings, ExitCode.BAD_INPUT)
    if not graph.output:
        findings.append(Finding("E0208", "the model has no outputs", file.name))
    # Before ir_version 4 every initializer had to be an input as well; later such an input has it as its default, which nobody overrides.
    initializers = {tensor.name for tensor in graph.initializer} | {
        sparse.values.name for sparse in graph.sparse_initializer
    }
    inputs = [value for value in graph.input if value.name not in initializers]
    argument_types = [_input_type(value, importer) for value in inputs]
    if findings:
        raise Refusal(findings, ExitCode.BAD_INPUT)
    block = Block(arg_types=argument_types)
    scope = Scope(block, opsets)
    for value, argument in zip(inputs, block.args):
        if value.name in scope.values:
            importer.refuse("E0202", f"input '{value.name}' is defined twice")
        scope.values[value.name] = argument
        scope.places[value.name] = "an input of the model"
    importer.declare(graph, scope)
    if findings:
        raise Refusal(findings, ExitCode.BAD_INPUT)
    importer.nodes(graph.node, scope)
    outputs = importer.outputs(graph, scope, "the model")
    _check_output_names([value.name for value in graph.output], importer)
    if findings:
        raise Refusal(_each_once(findings), ExitCode.BAD_INPUT)
    assert BROKEN not in outputs
    block.add_op(ReturnOp(*outputs))
    main = build_main(block, [value.name for value in inputs], [value.name for value in graph.output])
    module = ModuleOp([main], _attributes(proto, opsets))
    return module, weights.external.paths


def _input_type(value: Any, importer: GraphImporter) -> Attribute:
    type = importer.types.of(value.type)
    if not value.name:
        importer.refuse("E0209", "an input has no name")
    for dim in value.type.tensor_type.shape.dim:
        if dim.dim_value < -1:
            importer.refuse("E0209", f"input '{value.name}' has a dim of {dim.dim_value}")
    if type is None:
        importer.refuse("E0209", f"input '{value.name}' has no type")
        return BROKEN.type
    return type


def _check_output_names(names: Sequence[str], importer: GraphImporter) -> None:
    for name in dict.fromkeys(name for name in names if names.count(name) > 1):
        importer.refuse("E0202", f"output '{name}' is listed twice")


def _opsets(proto: Any, where: str, findings: list[Finding]) -> dict[str, int]:
    """The imported opsets by domain; opsets of function bodies are checked here as well."""
    opsets: dict[str, int] = {}
    for entry in proto.opset_import:
        domain = domain_of(entry.domain)
        if opsets.setdefault(domain, entry.version) != entry.version:
            both = f"{opsets[domain]} and {entry.version}"
            findings.append(Finding("E0205", f"the model imports two opsets of {domain or 'ai.onnx'}: {both}", where))
    if not opsets:
        findings.append(
            Finding("E0205", "the model imports no opset", where, "was it written before ONNX 1.0, or cut?")
        )
    imports = [("", entry) for entry in proto.opset_import]
    imports += [
        (f"function '{function.name}': ", entry) for function in proto.functions for entry in function.opset_import
    ]
    for context, entry in imports:
        if (problem := unread_opset(domain_of(entry.domain), entry.version)) is not None:
            findings.append(Finding(problem.code, context + problem.reason, where, problem.hint))
    return opsets


def _functions(proto: Any, where: str, findings: list[Finding]) -> dict[FunctionKey, Any]:
    functions: dict[FunctionKey, Any] = {}
    for function in proto.functions:
        names = (
            function.domain,
            function.name,
            function.overload,
            *function.input,
            *function.output,
            *function.attribute,
        )
        if any(isinstance(name, bytes) for name in names):
            findings.append(
                Finding("E0111", f"function '{readable_text(function.name)}' has a name that is not UTF-8", where)
            )
            continue
        key = key_of(function)
        if key in functions:
            findings.append(
                Finding("E0202", f"function '{function.name}' of domain '{function.domain}' is defined twice", where)
            )
        functions[key] = function
    return functions


def _attributes(proto: Any, opsets: dict[str, int]) -> dict[str, Attribute]:
    """What the model says of itself, as attributes of the module; metadata and other domains' opsets as pairs, in order."""
    graph = proto.graph
    attributes: dict[str, Attribute] = {}
    for name, number in (
        ("ir_version", proto.ir_version),
        ("opset", opsets.get("")),
        ("model_version", proto.model_version),
    ):
        if number:
            attributes[f"onnx.{name}"] = IntegerAttr(number, i64)
    for name, text in (
        ("producer", proto.producer_name),
        ("producer_version", proto.producer_version),
        ("domain", proto.domain),
        ("doc", proto.doc_string),
        ("graph", graph.name),
        ("graph_doc", graph.doc_string),
    ):
        if text:
            attributes[f"onnx.{name}"] = StringAttr(readable_text(text))
    others = [(domain, version) for domain, version in opsets.items() if domain]
    if others:
        attributes["onnx.opsets"] = ArrayAttr(
            [ArrayAttr([StringAttr(readable_text(domain)), IntegerAttr(version, i64)]) for domain, version in others]
        )
    if proto.metadata_props:
        attributes["onnx.metadata"] = ArrayAttr(
            [
                ArrayAttr([StringAttr(readable_text(entry.key)), StringAttr(readable_text(entry.value))])
                for entry in proto.metadata_props
            ]
        )
    return attributes


def _each_once(findings: list[Finding]) -> list[Finding]:
    return list(dict.fromkeys(findings))
