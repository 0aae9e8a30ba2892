"""Calls of functions: the scope in which the body of a function is imported in place of the node that calls it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from xdsl.ir import SSAValue

from tflc.diagnostics import did_you_mean
from tflc.frontends.onnx.operators import domain_of
from tflc.frontends.onnx.scope import Scope

FunctionKey = tuple[str, str, str]
"""Domain, name and overload."""


def key_of(function: Any) -> FunctionKey:
    return domain_of(function.domain), function.name, function.overload


def call_faults(
    function: Any, node: Any, slots: Sequence[SSAValue | None], protos: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    """What a call gives that the function does not have: the code and the sentence of each fault."""
    for kind, given, named in (("inputs", slots, function.input), ("outputs", node.output, function.output)):
        if len(given) > len(named):
            yield "E0210", f"function '{function.name}' has {len(named)} {kind}, and {len(given)} are given"
    known = {*function.attribute, *(proto.name for proto in function.attribute_proto)}
    for name in protos:
        if name not in known:
            yield "E0211", f"function '{function.name}' has no attribute '{name}'{did_you_mean(name, known)}"


def body_scope(
    function: Any, node: Any, slots: Sequence[SSAValue | None], protos: Mapping[str, Any], scope: Scope
) -> Scope:
    """The scope of a function's body: its inputs are the node's, its outputs have the names that they have around the call."""
    caller = scope.prefix + (node.name or (node.output[0] if node.output else function.name))
    body = Scope(
        scope.block,
        {domain_of(entry.domain): entry.version for entry in function.opset_import} or scope.opsets,
        prefix=f"{caller}/",
        renamed={inner: scope.shown(outer) for inner, outer in zip(function.output, node.output) if outer},
        parameters={**{proto.name: proto for proto in function.attribute_proto}, **protos},
        calls=(*scope.calls, key_of(function)),
    )
    for value in function.value_info:
        body.declared[value.name] = value.type
    for inner, outer in zip(function.output, node.output):
        if outer in scope.declared:
            body.declared[inner] = scope.declared[outer]
    for index, name in enumerate(function.input):
        body.places[name] = f"an input of function '{function.name}'"
        if index < len(slots) and (slot := slots[index]) is not None:
            body.values[name] = slot
    return body


def body_nodes(function: Any, body: Scope) -> Sequence[Any]:
    """The nodes of a function's body, with the inputs left out that its caller left out."""
    absent = {name for name in function.input if name not in body.values}
    return [_without(node, absent) for node in function.node] if absent else function.node


def _without(node: Any, absent: set[str]) -> Any:
    if absent.isdisjoint(node.input):
        return node
    copy = type(node)()
    copy.CopyFrom(node)
    copy.input[:] = ["" if name in absent else name for name in node.input]
    return copy
