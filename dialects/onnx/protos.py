"""Types, attributes and constants as ONNX protobuf messages: what inference, the evaluator and the ONNX backend share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from xdsl.dialects.builtin import TensorType, UnrankedTensorType
from xdsl.ir import Attribute

from tflc.dialects.onnx import history
from tflc.dialects.onnx.package import messages
from tflc.dialects.onnx.tensors import header, raw, raw_length
from tflc.dialects.schema import OpSchema, SchemaOp, to_python
from tflc.dialects.types import (
    MapType,
    OptionalType,
    SequenceType,
    element_of,
    from_onnx,
    shape_of,
    tensor,
    to_onnx,
)
from tflc.dialects.weight import WeightAttr

if TYPE_CHECKING:
    from onnx import AttributeProto, NodeProto, TensorProto, TypeProto

    from tflc.dialects.types import Dim

_KINDS = frozenset({"int", "float", "string", "ints", "floats", "strings", "tensor"})
"""The kinds of attributes that are no graphs and no types: ``AttributeProto`` has a type of each name."""


@lru_cache(maxsize=4096)
def type_proto(type: Attribute) -> TypeProto:
    """The ONNX type of an IR type. Shared: do not change what it returns."""
    proto = messages().TypeProto()
    match type:
        case TensorType() | UnrankedTensorType():
            element = element_of(type)
            assert element is not None
            proto.tensor_type.elem_type = to_onnx(element)
            shape = shape_of(type)
            if shape is not None:
                proto.tensor_type.shape.SetInParent()
                for dim in shape:
                    _set_dim(proto.tensor_type.shape.dim.add(), dim)
        case SequenceType():
            proto.sequence_type.elem_type.CopyFrom(type_proto(type.element))
        case OptionalType():
            proto.optional_type.elem_type.CopyFrom(type_proto(type.element))
        case MapType():
            proto.map_type.key_type = to_onnx(type.key)
            proto.map_type.value_type.CopyFrom(type_proto(type.element))
        case _:
            raise TypeError(f"{type} is no ONNX type")
    return proto


def _set_dim(proto: Any, dim: Dim) -> None:
    if isinstance(dim, int):
        proto.dim_value = dim
    elif dim is not None:
        proto.dim_param = dim


def type_of(proto: TypeProto) -> Attribute | None:
    """The IR type of an ONNX type; None where it states none."""
    match proto.WhichOneof("value"):
        case "tensor_type":
            element = from_onnx(proto.tensor_type.elem_type)
            if element is None:
                return None
            if not proto.tensor_type.HasField("shape"):
                return tensor(None, element)
            return tensor([_dim(dim) for dim in proto.tensor_type.shape.dim], element)
        case "sequence_type":
            inner = type_of(proto.sequence_type.elem_type)
            return None if inner is None else SequenceType(inner)
        case "optional_type":
            inner = type_of(proto.optional_type.elem_type)
            return None if inner is None else OptionalType(inner)
        case "map_type":
            key, inner = from_onnx(proto.map_type.key_type), type_of(proto.map_type.value_type)
            return None if key is None or inner is None else MapType(key, inner)
    return None


def _dim(dim: Any) -> Dim:
    match dim.WhichOneof("value"):
        case "dim_value":
            return dim.dim_value if dim.dim_value >= 0 else None
        case "dim_param":
            return dim.dim_param or None
    return None


def tensor_proto(weight: WeightAttr) -> TensorProto:
    """A constant as ONNX writes it, bytes included."""
    proto = header(weight, "")
    if raw_length(weight):
        proto.raw_data = raw(weight).tobytes()
    return proto


def attribute_proto(name: str, attribute: Attribute, kind: str) -> AttributeProto:
    """An attribute of one of the plain kinds."""
    proto = messages().AttributeProto(name=name, type=kind.upper())
    value = to_python(attribute)
    match kind:
        case "int":
            proto.i = value
        case "float":
            proto.f = value
        case "string":
            proto.s = value.encode("utf-8", "surrogateescape")
        case "ints":
            proto.ints.extend(value)
        case "floats":
            proto.floats.extend(value)
        case "strings":
            proto.strings.extend(entry.encode("utf-8", "surrogateescape") for entry in value)
        case "tensor":
            proto.t.CopyFrom(tensor_proto(value))
    return proto


def operator_of(schema: OpSchema) -> tuple[str, str]:
    """The ONNX domain of an op of the onnx or nhwc dialect, and its operator there, without version."""
    domain, name = history.domain_and_name(schema.op_type)
    return domain, name.partition(".v")[0]


def domain_of(op: SchemaOp) -> str:
    """The ONNX domain of an op of the onnx or nhwc dialect."""
    return operator_of(op.schema)[0]


def op_type_of(op: SchemaOp) -> str:
    """The ONNX operator of an op, without domain and version."""
    return operator_of(op.schema)[1]


def node_proto(
    schema: OpSchema, properties: Mapping[str, Attribute], inputs: Sequence[str], outputs: Sequence[str]
) -> NodeProto:
    """An op of a schema as a node between named values; attributes that are graphs are left to the caller."""
    domain, op_type = operator_of(schema)
    node = messages().NodeProto(op_type=op_type, domain=domain, input=inputs, output=outputs)
    for name, spec in schema.attributes.items():
        if name in properties and spec.kind in _KINDS:
            node.attribute.append(attribute_proto(name, properties[name], spec.kind))
    return node
