"""ONNX's types as the dialect's: ``TypeProto`` of inputs, outputs and ``value_info``."""

from __future__ import annotations

from typing import Any

from xdsl.ir import Attribute

from tflc.dialects.types import Dim, MapType, OptionalType, SequenceType, from_onnx, tensor


class Types:
    """Makes types, each once: networks repeat a few hundred shapes over thousands of values."""

    def __init__(self) -> None:
        self._tensors: dict[tuple[int, tuple[Dim, ...] | None], Attribute | None] = {}

    def of(self, proto: Any) -> Attribute | None:
        """The type that a ``TypeProto`` spells; None where it leaves the element type open or names none that exists.

        A dim without a value or name is unknown, as is a negative one, which some exporters write.
        """
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
        shape = tuple(map(_dim, proto.shape.dim)) if proto.HasField("shape") else None
        key = (proto.elem_type, shape)
        if key not in self._tensors:
            element = from_onnx(proto.elem_type)
            self._tensors[key] = None if element is None else tensor(shape, element)
        return self._tensors[key]


def _dim(proto: Any) -> Dim:
    if proto.HasField("dim_value"):
        return proto.dim_value if proto.dim_value >= 0 else None
    return proto.dim_param or None
