"""Tables of the TFLite schema written with the flatbuffers library: by the schema's slots, so that no generated code is imported.

A place is what the library's builder counts in: bytes from the end of the buffer, so that it holds while the front still grows.
Equal strings and vectors of numbers are written once.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from flatbuffers import Builder, number_types

from tflc.dialects.tfl.fileformat import Field, file_format

if TYPE_CHECKING:
    import numpy as np

Place = int
"""Bytes from the end of the buffer to the start of an object; 0 for no object."""

LATER: Place = -1
"""Stands for a reference to an object whose place is not known yet."""

_ALIGNED = 8
"""Bytes of the widest scalar: how a table is filled up depends on where it ends modulo these."""

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
        self._forms: dict[tuple[str, tuple[int, ...], int], _Form] = {}

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
        given = [
            (field, value)
            for field, value in zip(fields, values)
            if value is not None and value != (0 if field.storage == "ref" else field.default)
        ]
        key = (name, tuple([field.slot for field, _ in given]), builder.Offset() % _ALIGNED)
        if (form := self._forms.get(key)) is None:
            place = self._first(fields, given)
            form = self._forms[key] = _Form.of(builder, place, [field for field, _ in given])
        else:
            place = form.write(builder, [value for _, value in given])
        if name == "Buffer":
            self._fields.update(((place, given[i][0].name), place - offset) for i, offset, _ in form.members)
        return place

    def position(self, place: Place, field: str) -> Place:
        """Where a field of a Buffer table lies."""
        return self._fields[place, field]

    def finish(self, root: Place, identifier: bytes) -> bytearray:
        """The buffer: root offset, identifier, objects."""
        self._builder.Finish(root, file_identifier=identifier)
        return bytearray(self._builder.Output())

    def _first(self, fields: Sequence[Field], given: Sequence[tuple[Field, Any]]) -> Place:
        """The first table of its form, field by field."""
        builder = self._builder
        builder.StartObject(fields[-1].slot + 1 if fields else 0)
        for field, value in given:
            if field.storage != "ref":
                builder.PrependSlot(_FLAGS[field.storage], field.slot, value, field.default)
            elif value == LATER:
                builder.PrependUint32Slot(field.slot, 1, 0)
            else:
                builder.PrependUOffsetTRelativeSlot(field.slot, value, 0)
        return builder.EndObject()

    def _vector(self, data: bytes, width: int, count: int, alignment: int) -> Place:
        builder = self._builder
        builder.StartVector(width, count, alignment)
        builder.head = head = builder.Head() - len(data)
        builder.Bytes[head : head + len(data)] = data
        return builder.EndVector()


def values(table: str, **given: object) -> list[object]:
    """The values of a table's fields in slot order, None for those not given."""
    return [given.get(field.name) for field in file_format().tables[table]]


@dataclass(frozen=True, slots=True)
class _Form:
    """How all tables lie that set the same fields at the same alignment: so each but the first is written in one go."""

    vtable: Place
    layout: struct.Struct
    members: tuple[tuple[int, int, bool], ...]
    """Of each field in the order of bytes: which of those given it is, its offset in the table, and whether it refers to an object."""

    @staticmethod
    def of(builder: Builder, place: Place, fields: Sequence[Field]) -> _Form:
        """The form of a table that was just written: its vtable tells the table's size and where each field lies."""
        data, end = builder.Bytes, len(builder.Bytes)
        vtable = place + struct.unpack_from("<i", data, end - place)[0]
        size = struct.unpack_from("<H", data, end - vtable + 2)[0]
        offsets = [struct.unpack_from("<H", data, end - vtable + 4 + 2 * field.slot)[0] for field in fields]
        format, at = "<i", 4
        members = []
        for offset, i in sorted(zip(offsets, range(len(fields)))):
            storage = "I" if fields[i].storage == "ref" else fields[i].storage
            format += f"{offset - at}x{storage}"
            at = offset + struct.calcsize(storage)
            members.append((i, offset, fields[i].storage == "ref"))
        return _Form(vtable, struct.Struct(f"{format}{size - at}x"), tuple(members))

    def write(self, builder: Builder, values: Sequence[Any]) -> Place:
        """A table of this form, in front of all else."""
        size = self.layout.size
        place = builder.Offset() + size
        stored = [
            values[i] if not refers else 1 if values[i] == LATER else place - offset - values[i]
            for i, offset, refers in self.members
        ]
        builder.Prep(1, size - 1)
        builder.head = head = builder.Head() - size
        self.layout.pack_into(builder.Bytes, head, self.vtable - place, *stored)
        return place
