"""Serialized models whose weights are copied straight from where they are mapped.

Field order within a protobuf message is free, so the graph is written as its small part, serialized by the protobuf library, followed by one
``initializer`` field for each large weight: its header, then ``raw_data`` from the mapped array.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from tflc.dialects.onnx.tensors import raw, raw_length
from tflc.frontends.onnx.wire import varint

if TYPE_CHECKING:
    from tflc.backends.onnx.model import Large

PROTOBUF_LIMIT = (1 << 31) - 1
"""The largest message that the protobuf library reads."""

ALIGNMENT = 4096
"""Of weights in a file of their own: a page, so that runtimes can map them (onnx.proto, ``external_data``)."""

_GRAPH = bytes([7 << 3 | 2])
_INITIALIZER = bytes([5 << 3 | 2])
_RAW_DATA = bytes([9 << 3 | 2])


def inline_size(model: Any, large: Large) -> int:
    """The length of the serialized model with its weights inside."""
    graph = model.graph.ByteSize() + sum(len(head) + length for head, length in _fields(large))
    return model.ByteSize() - model.graph.ByteSize() + graph + 20


def write_inline(model: Any, large: Large, stream: BinaryIO) -> None:
    """The model with its weights inside."""
    rest = type(model)()
    rest.CopyFrom(model)
    rest.ClearField("graph")
    stream.write(rest.SerializeToString(deterministic=True))
    graph = model.graph.SerializeToString(deterministic=True)
    fields = list(_fields(large))
    stream.write(_GRAPH + varint(len(graph) + sum(len(head) + length for head, length in fields)))
    stream.write(graph)
    for (head, _), (_, weight) in zip(fields, large):
        stream.write(head)
        stream.write(raw(weight).data)


def _fields(large: Large) -> Iterator[tuple[bytes, int]]:
    """For each large weight the bytes of its ``initializer`` field before its data, and the length of its data."""
    for proto, weight in large:
        length = raw_length(weight)
        head = proto.SerializeToString(deterministic=True) + _RAW_DATA + varint(length)
        yield _INITIALIZER + varint(len(head) + length) + head, length


def write_external(model: Any, large: Large, stream: BinaryIO, data: BinaryIO, location: str) -> None:
    """The model to one stream, its weights to another that the model names ``location``."""
    at = 0
    for proto, weight in large:
        padding = -at % ALIGNMENT
        data.write(bytes(padding))
        at += padding
        length = raw_length(weight)
        data.write(raw(weight).data)
        proto.data_location = 1
        for key, value in (("location", location), ("offset", str(at)), ("length", str(length))):
            proto.external_data.add(key=key, value=value)
        model.graph.initializer.append(proto)
        at += length
    stream.write(model.SerializeToString(deterministic=True))
