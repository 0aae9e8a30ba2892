"""A bounded scan of an ONNX file's protobuf wire format that leaves the weights where they are.

``scan`` walks the outline of a serialized ``ModelProto`` and returns the same model without the payloads of its large
tensors, small enough to hand to the protobuf library, and the places (offset and length in the file) of what it left
out. It descends only into submessages of more than ``INLINE`` bytes that can hold a tensor, so that a file of many
gigabytes costs what its graph costs. Everything it descends into is checked: varints, wire types, lengths against the
enclosing message. What it copies unread is checked by the protobuf library afterwards.

A payload left out is replaced by a mark in ``raw_data``. Protobuf merges a field that occurs twice (the last ``bytes``
wins), and the mark, being such a field, is merged as the payload would have been. The mark starts with random bytes drawn for each
scan, so that no file can contain one.

The wire format is that of https://protobuf.dev/programming-guides/encoding; the field numbers are those of onnx.proto.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import mmap

    Buffer = bytes | memoryview | mmap.mmap

INLINE = 1024
"""Payloads and submessages of at most this many bytes stay inline: shape inference reads the values of small tensors."""

MAX_DEPTH = 100
"""The nesting at which the protobuf library gives up."""

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_NONCE = 16
_RAW_DATA_TAG = 9 << 3 | _BYTES


class Payload(Enum):
    """The field of a ``TensorProto`` that a view stands for: packed fields are contiguous little-endian arrays."""

    FLOAT_DATA = 4
    RAW_DATA = 9
    DOUBLE_DATA = 10


_PAYLOADS = {payload.value: payload for payload in Payload}
_PACKED_WIRE = {4: _FIXED32, 10: _FIXED64}

_TENSOR: dict[int, Any] = {}
_SPARSE: dict[int, Any] = {1: _TENSOR, 2: _TENSOR}
_ATTRIBUTE: dict[int, Any] = {5: _TENSOR, 10: _TENSOR, 22: _SPARSE, 23: _SPARSE}
_NODE: dict[int, Any] = {5: _ATTRIBUTE}
_GRAPH: dict[int, Any] = {1: _NODE, 5: _TENSOR, 15: _SPARSE}
_ATTRIBUTE |= {6: _GRAPH, 11: _GRAPH}
_FUNCTION: dict[int, Any] = {7: _NODE, 11: _ATTRIBUTE}
_MODEL: dict[int, Any] = {7: _GRAPH, 25: _FUNCTION}
"""Which fields of a message can hold a large tensor, and what message each is."""


@dataclass(frozen=True, slots=True)
class View:
    """A tensor's payload, left in the file: ``length`` bytes from ``offset``."""

    payload: Payload
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Stripped:
    """A serialized ``ModelProto`` without its large payloads, and where they are."""

    model: bytes
    views: tuple[View, ...]
    nonce: bytes

    def view(self, raw_data: bytes) -> View | None:
        """The payload that a tensor's ``raw_data`` stands for; None where it is the tensor's own data."""
        if len(raw_data) != _NONCE + 8 or not raw_data.startswith(self.nonce):
            return None
        return self.views[int.from_bytes(raw_data[_NONCE:], "little")]


class WireError(Exception):
    """The bytes are no protobuf message: what is wrong, at which byte, and whether the file merely ends too early."""

    def __init__(self, message: str, offset: int, *, truncated: bool = False) -> None:
        super().__init__(f"{message} (byte {offset})")
        self.message = message
        self.offset = offset
        self.truncated = truncated


def scan(data: Buffer) -> Stripped:
    """The model in ``data`` without its large payloads; raises WireError where the bytes are no protobuf message."""
    scanner = _Scanner(data, os.urandom(_NONCE))
    pieces = scanner.message(0, len(data), _MODEL, 0)
    model = bytes(data) if pieces is None else b"".join(pieces)
    return Stripped(model, tuple(scanner.views), scanner.nonce)


class _Scanner:
    def __init__(self, data: Buffer, nonce: bytes) -> None:
        self.data = data
        self.nonce = nonce
        self.views: list[View] = []

    def message(self, start: int, end: int, children: dict[int, Any], depth: int) -> list[bytes] | None:
        """The pieces of the message in ``data[start:end]`` without its large payloads; None where it has none."""
        if children is _TENSOR:
            return self.tensor(start, end)
        if depth > MAX_DEPTH:
            raise WireError(f"messages are nested more than {MAX_DEPTH} deep", start)
        data = self.data
        pieces: list[bytes] = []
        copied = at = start
        while at < end:
            field = at
            tag = data[at]
            at += 1
            if tag >= 128:
                tag, at = self.varint(field, end)
            if tag & 7 != _BYTES:
                at = self.skip(field, tag, at, end)
                continue
            length, at = self.length(at, end)
            if length > INLINE and (child := children.get(tag >> 3)) is not None:
                inner = self.message(at, at + length, child, depth + 1)
                if inner is not None:
                    pieces.append(bytes(data[copied:field]))
                    pieces.append(varint(tag) + varint(sum(map(len, inner))))
                    pieces += inner
                    copied = at + length
            at += length
        if not pieces:
            return None
        pieces.append(bytes(data[copied:end]))
        return pieces

    def tensor(self, start: int, end: int) -> list[bytes] | None:
        """The pieces of a ``TensorProto`` with a mark for its payload; None where it is small or is to be decoded.

        Only payloads that are an array as they stand are left out: ``raw_data``, and ``float_data`` or ``double_data``
        in one packed piece. Varint-coded integers and strings need decoding, which is the protobuf library's work.
        """
        kept: list[tuple[int, int]] = []
        found: list[View] = []
        other_payload = False
        at = start
        while at < end:
            field = at
            tag, at = self.varint(at, end)
            number, wire = tag >> 3, tag & 7
            if wire != _BYTES:
                at = self.skip(field, tag, at, end)
                other_payload |= _PACKED_WIRE.get(number) == wire
                kept.append((field, at))
                continue
            length, at = self.length(at, end)
            payload = _PAYLOADS.get(number)
            if payload is None:
                other_payload |= number in (5, 7, 11) and length > 0
                kept.append((field, at + length))
            else:
                found.append(View(payload, at, length))
            at += length
        if not found or other_payload or any(view.payload is not found[0].payload for view in found):
            return None
        view = found[-1]
        if view.length <= INLINE or (view.payload is not Payload.RAW_DATA and len(found) > 1):
            return None
        mark = self.nonce + len(self.views).to_bytes(8, "little")
        self.views.append(view)
        pieces = [bytes(self.data[first:last]) for first, last in kept]
        pieces.append(bytes((_RAW_DATA_TAG, len(mark))) + mark)
        return pieces

    def varint(self, at: int, end: int) -> tuple[int, int]:
        """The varint at ``at`` and the position after it."""
        data, value, shift, first = self.data, 0, 0, at
        while at < end:
            byte = data[at]
            at += 1
            value |= (byte & 127) << shift
            if byte < 128:
                return value, at
            shift += 7
            if shift >= 70:
                raise WireError("a number is longer than 10 bytes", first)
        raise self.ended("the file ends inside a number", first, end)

    def length(self, at: int, end: int) -> tuple[int, int]:
        """The length of a field and the position of its first byte; the field lies within its message."""
        data = self.data
        if at < end and data[at] < 128:
            length, after = data[at], at + 1
        else:
            length, after = self.varint(at, end)
        if length > end - after:
            raise self.ended(f"a field of {length} bytes stands where {end - after} are left", at, end)
        return length, after

    def skip(self, field: int, tag: int, at: int, end: int) -> int:
        """The position after a field that is not length-delimited."""
        if tag >> 3 == 0:
            raise WireError("a field has number 0", field)
        match tag & 7:
            case 0:
                return self.varint(at, end)[1]
            case 1:
                after = at + 8
            case 5:
                after = at + 4
            case wire:
                raise WireError(f"a field has wire type {wire}, which ONNX does not use", field)
        if after > end:
            raise self.ended("the file ends inside a number", field, end)
        return after

    def ended(self, message: str, at: int, end: int) -> WireError:
        return WireError(message, at, truncated=end == len(self.data))


def varint(value: int) -> bytes:
    encoded = bytearray()
    while value >= 128:
        encoded.append(value & 127 | 128)
        value >>= 7
    encoded.append(value)
    return bytes(encoded)
