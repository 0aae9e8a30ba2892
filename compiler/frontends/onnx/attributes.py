"""Attributes of nodes as properties of ops, checked against the op's schema."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from xdsl.dialects.builtin import DictionaryAttr
from xdsl.ir import Attribute

from tflc.diagnostics import did_you_mean
from tflc.dialects.schema import AttrSpec, OpSchema, to_attribute
from tflc.dialects.weight import WeightAttr
from tflc.frontends.onnx.types import Types, readable_text

FLOAT, INT, STRING, TENSOR, GRAPH = 1, 2, 3, 4, 5
FLOATS, INTS, STRINGS = 6, 7, 8
SPARSE_TENSOR, TYPE_PROTO = 11, 13

# AttributeProto.AttributeType -> (our kind, field of AttributeProto), onnx.proto.
_KINDS = {
    FLOAT: ("float", "f"),
    INT: ("int", "i"),
    STRING: ("string", "s"),
    TENSOR: ("tensor", "t"),
    GRAPH: ("graph", "g"),
    FLOATS: ("floats", "floats"),
    INTS: ("ints", "ints"),
    STRINGS: ("strings", "strings"),
    9: ("tensors", "tensors"),
    10: ("graphs", "graphs"),
    SPARSE_TENSOR: ("sparse_tensor", "sparse_tensor"),
    12: ("sparse_tensors", "sparse_tensors"),
    TYPE_PROTO: ("type", "tp"),
    14: ("types", "type_protos"),
}


def type_of(proto: Any) -> int:
    """The ``AttributeType``; old files leave it out, and the field that is set tells it."""
    if proto.type:
        return proto.type
    for number, (_, field) in _KINDS.items():
        value = getattr(proto, field)
        if len(value) if field.endswith("s") and field != "s" else proto.HasField(field):
            return number
    return 0


class Attributes:
    """Makes properties, each value once: networks repeat the same strides and axes over and over."""

    def __init__(self, types: Types, weight: Callable[[Any, str], WeightAttr | None]) -> None:
        self._types = types
        self._weight = weight
        self._made: dict[tuple[str, Any], Attribute] = {}

    def properties(
        self, schema: OpSchema, protos: Mapping[str, Any], label: str, refuse: Callable[[str, str], None]
    ) -> dict[str, Attribute]:
        """The properties of a node of a declared operator, without its graphs; ``refuse(code, message)`` takes what is wrong."""
        made: dict[str, Attribute] = {}
        for name, proto in protos.items():
            spec = schema.attributes.get(name)
            if spec is None:
                near = did_you_mean(name, schema.attributes)
                refuse("E0211", f"it has no attribute '{name}'{near}")
                continue
            kind = _KINDS.get(type_of(proto), ("undefined", ""))[0]
            if spec.kind == "graph":
                if kind != "graph":
                    refuse("E0212", f"attribute '{name}' must be a graph, and is of kind {kind}")
                continue
            if (attribute := self._attribute(proto, kind, spec, label, refuse)) is not None:
                made[name] = attribute
        for name, spec in schema.attributes.items():
            if spec.required and name not in protos:
                refuse("E0213", f"attribute '{name}' is missing")
        return made

    def _attribute(
        self, proto: Any, kind: str, spec: AttrSpec, label: str, refuse: Callable[[str, str], None]
    ) -> Attribute | None:
        if kind != spec.kind:
            refuse("E0212", f"attribute '{spec.name}' must be of kind {spec.kind}, and is of kind {kind}")
            return None
        attribute = self._plain(proto, kind, label)
        if attribute is None:
            refuse("E0212", f"attribute '{spec.name}' does not hold a {kind}")
        elif spec.domain and getattr(attribute, "data", None) not in spec.domain:
            value = getattr(attribute, "data", "")
            allowed = ", ".join(map(str, spec.domain))
            refuse(
                "E0214", f"{spec.name} '{value}' is none of {allowed}{did_you_mean(str(value), map(str, spec.domain))}"
            )
        return attribute

    def _plain(self, proto: Any, kind: str, label: str) -> Attribute | None:
        """The attribute of a kind; None where the message does not hold one."""
        match kind:
            case "tensor":
                return self._weight(proto.t, readable_text(proto.t.name) or label)
            case "type":
                return self._types.of(proto.tp)
            case "int" | "float" | "string":
                value = getattr(proto, _KINDS[proto.type or type_of(proto)][1])
            case "ints" | "floats" | "strings":
                value = tuple(getattr(proto, kind))
            case _:
                return None
        # 0.0 == -0.0, and NaN is not itself: floats are known by their digits.
        key = (kind, repr(value) if kind in ("float", "floats") else value)
        if (attribute := self._made.get(key)) is None:
            attribute = self._made[key] = to_attribute(value, kind)
        return attribute

    def undeclared(self, protos: Mapping[str, Any], label: str, refuse: Callable[[str, str], None]) -> DictionaryAttr:
        """All attributes of a node that no schema declares, by name."""
        made: dict[str, Attribute] = {}
        for name, proto in protos.items():
            kind = _KINDS.get(type_of(proto), ("undefined", ""))[0]
            if (attribute := self._plain(proto, kind, label)) is None:
                refuse(
                    "E0212", f"attribute '{name}' of kind {kind} cannot be kept for an operator that nobody declared"
                )
            else:
                made[name] = attribute
        return DictionaryAttr(made)
