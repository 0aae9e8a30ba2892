"""ONNX's types as the dialect's: ``TypeProto`` of inputs, outputs and ``value_info``."""

from __future__ import annotations

from typing import Any

from xdsl.ir import Attribute

from tflc.dialects.types import Dim, MapType, OptionalType, SequenceType, from_onnx, tensor


class Types:
    """Makes types, each once: networks repeat a few hundred shapes over thousands of values."""

    def __init__(self) -> None:
        self._tensors: dict[tuple[int, tuple[Dim, ...] | None], Attribute | None] = {}
        self._known: dict[bytes, Attribute | None] = {}

    def of(self, proto: Any) -> Attribute | None:
        """The type that a ``TypeProto`` spells; None where it leaves the element type open or names none that exists.

        A dim without a value or name is unknown, as is a negative one, which some exporters write.
        """
        key = proto.SerializeToString()
        if key not in self._known:
            self._known[key] = self._of(proto)
        return self._known[key]

    def _of(self, proto: Any) -> Attribute | None:
        match proto.WhichOneof("value"):
            case "tensor_type":
                return self._tensor(proto.tensor_type)
            case "sequence_type":
                element = self.of(proto.sequence_type.elem_type)
                return None if element is None else SequenceType(element)
            case "optional_type":
                element = self.of(proto.optional_type.elem_type)
                return None if element is None else OptionalType(element)
            case "map_type":
                key, element = from_onnx(proto.map_type.key_type), self.of(proto.map_type.value_type)
                return None if key is None or element is None else MapType(key, element)
        return None

    def _tensor(self, proto: Any) -> Attribute | None:
        return self.ranked(proto.elem_type, tuple(map(_dim, proto.shape.dim)) if proto.HasField("shape") else None)

    def ranked(self, data_type: int, shape: tuple[Dim, ...] | None) -> Attribute | None:
        """The tensor type of a ``TensorProto.DataType`` and a shape; None where there is no such data type."""
        key = (data_type, shape)
        if key not in self._tensors:
            element = from_onnx(data_type)
            self._tensors[key] = None if element is None else tensor(shape, element)
        return self._tensors[key]


def _dim(proto: Any) -> Dim:
    if proto.HasField("dim_value"):
        return proto.dim_value if proto.dim_value >= 0 else None
    return readable_text(proto.dim_param) or None


def readable_text(text: str | bytes) -> str:
    """Text that names nothing: the protobuf library hands out as bytes what is not UTF-8."""
    return text.decode("utf-8", "replace") if isinstance(text, bytes) else text
