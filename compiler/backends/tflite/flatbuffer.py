"""Tables of the TFLite schema written with the flatbuffers library: by the schema's slots, so that no generated code is imported.

A place is what the library's builder counts in: bytes from the end of the buffer, so that it holds while the front still grows.
Equal strings and vectors of numbers are written once.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import TYPE_CHECKING

from flatbuffers import Builder, number_types

from tflc.dialects.tfl.fileformat import Field, file_format

if TYPE_CHECKING:
    import numpy as np

Place = int
"""Bytes from the end of the buffer to the start of an object; 0 for no object."""

LATER: Place = -1
"""Stands for a reference to an object whose place is not known yet."""

_FLAGS = {
    "?": number_types.BoolFlags,
    "b": number_types.Int8Flags,
    "B": number_types.Uint8Flags,
    "h": number_types.Int16Flags,
    "H": number_types.Uint16Flags,
    "i": number_types.Int32Flags,
    "I": number_types.Uint32Flags,
    "q": number_types.Int64Flags,
    "Q": number_types.Uint64Flags,
    "f": number_types.Float32Flags,
    "d": number_types.Float64Flags,
}


class Writer:
    """Collects the objects of one buffer; what is referred to is written before what refers to it."""

    def __init__(self) -> None:
        self._builder = Builder(1 << 16)
        self._shared: dict[object, Place] = {}
        self._fields: dict[tuple[Place, str], Place] = {}

    def string(self, text: str) -> Place:
        """A string; what is not UTF-8 (a surrogate escape) goes back to the bytes it came from."""
        if (place := self._shared.get(text)) is None:
            place = self._shared[text] = self._builder.CreateString(text.encode("utf-8", "surrogateescape"))
        return place

    def bytes(self, data: bytes, alignment: int = 1) -> Place:
        """A vector of bytes whose first byte lies aligned."""
        return self._vector(data, 1, len(data), alignment)

    def numbers(self, format: str, values: Sequence[int | float]) -> Place:
        """A vector of scalars of one ``struct`` format."""
        key = (format, *values)
        if (place := self._shared.get(key)) is None:
            width = struct.calcsize(format)
            data = struct.pack(f"<{len(values)}{format}", *values)
            place = self._shared[key] = self._vector(data, width, len(values), width)
        return place

    def array(self, values: np.ndarray) -> Place:
        """A vector of scalars, little-endian, from an array of one axis."""
        return self._vector(values.tobytes(), values.itemsize, values.size, values.itemsize)

    def references(self, places: Sequence[Place]) -> Place:
        """A vector of offsets to objects."""
        builder = self._builder
        builder.StartVector(4, len(places), 4)
        for place in reversed(places):
            builder.PrependUOffsetTRelative(place)
        return builder.EndVector()

    def table(self, name: str, values: Sequence[object]) -> Place:
        """A table of the schema; ``values`` in slot order of its fields, None or the default for what is left out.

        A field that refers to an object takes its ``Place``; ``LATER`` keeps room for an offset that ``position`` finds again.
        """
        builder, fields = self._builder, file_format().tables[name]
        builder.StartObject(fields[-1].slot + 1 if fields else 0)
        placed = []
        for field, value in zip(fields, values):
            if value is None or value == field.default:
                continue
            self._slot(field, value)
            if name == "Buffer":
                placed.append((field.name, builder.Offset()))
        place = builder.EndObject()
        self._fields.update(((place, field), offset) for field, offset in placed)
        return place

    def position(self, place: Place, field: str) -> Place:
        """Where a field of a Buffer table lies."""
        return self._fields[place, field]

    def finish(self, root: Place, identifier: bytes) -> bytearray:
        """The buffer: root offset, identifier, objects."""
        self._builder.Finish(root, file_identifier=identifier)
        return bytearray(self._builder.Output())

    def _slot(self, field: Field, value: object) -> None:
        if field.storage != "ref":
            self._builder.PrependSlot(_FLAGS[field.storage], field.slot, value, field.default)
        elif value == LATER:
            self._builder.PrependUint32Slot(field.slot, 1, 0)
        else:
            self._builder.PrependUOffsetTRelativeSlot(field.slot, value, 0)

    def _vector(self, data: bytes, width: int, count: int, alignment: int) -> Place:
        builder = self._builder
        builder.StartVector(width, count, alignment)
        builder.head = head = builder.Head() - len(data)
        builder.Bytes[head : head + len(data)] = data
        return builder.EndVector()


def values(table: str, **given: object) -> list[object]:
    """The values of a table's fields in slot order, None for those not given."""
    return [given.get(field.name) for field in file_format().tables[table]]
