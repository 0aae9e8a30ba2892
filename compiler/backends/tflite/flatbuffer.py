"""A writer of flatbuffers, back to front: what is referred to is written before what refers to it.

Each object is one ``struct.pack``; a place is counted in bytes from the end of the buffer, so that it holds while the front still grows.
Equal strings, vectors of numbers and vtables are written once. Source: the FlatBuffers internals document (layout of tables, vtables,
vectors and alignment).
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from functools import cache

from tflc.dialects.tfl.fileformat import Field, file_format

Place = int
"""Bytes from the end of the buffer to the start of an object; 0 for no object."""

ALIGNMENT = 16

LATER: Place = -1
"""Stands for an object whose place is not known yet."""


class Writer:
    """Collects the objects of one buffer."""

    def __init__(self) -> None:
        self._chunks: list[bytes] = []
        self._size = 0
        self._shared: dict[object, Place] = {}
        self._vtables: dict[bytes, Place] = {}

    def string(self, text: str) -> Place:
        """A string; what is not UTF-8 (a surrogate escape) goes back to the bytes it came from."""
        if (place := self._shared.get(text)) is None:
            data = text.encode("utf-8", "surrogateescape")
            place = self._shared[text] = self._vector(len(data), data + b"\0", 1)
        return place

    def bytes(self, data: bytes, alignment: int = 1) -> Place:
        """A vector of bytes whose first byte lies aligned."""
        return self._vector(len(data), data, alignment)

    def numbers(self, format: str, values: Sequence[int | float]) -> Place:
        """A vector of scalars of one ``struct`` format."""
        key = (format, *values)
        if (place := self._shared.get(key)) is None:
            width = struct.calcsize(format)
            place = self._shared[key] = self._vector(
                len(values), struct.pack(f"<{len(values)}{format}", *values), width
            )
        return place

    def references(self, places: Sequence[Place]) -> Place:
        """A vector of offsets to objects."""
        count = len(places)
        start = self._size + 4 * count
        start += -start % 4
        offsets = [start - 4 * i - place for i, place in enumerate(places)]
        return self._vector(count, struct.pack(f"<{count}I", *offsets), 4)

    def table(self, name: str, values: Sequence[object]) -> Place:
        """A table of the schema; ``values`` in slot order of its fields, None or the default for what is left out.

        A field that refers to an object takes its ``Place``; ``LATER`` keeps room for an offset that ``position`` finds again.
        """
        layout = _layout(name, _present(name, values))
        vtable = self._vtable(layout.vtable)
        end = self._size
        place = end + layout.size
        place += -place % layout.alignment
        packed = [
            place - offset - values[index] if refers else values[index]  # type: ignore[operator]
            for index, offset, refers in layout.stored
        ]
        data = layout.packer.pack(vtable - place, *packed)
        self._chunks.append(data + b"\0" * (place - end - layout.size))
        self._size = place
        return place

    def position(self, place: Place, name: str, values: Sequence[object], field: str) -> Place:
        """Where a field of a table that was written with these values lies."""
        return place - _layout(name, _present(name, values)).offsets[field]

    def finish(self, root: Place, identifier: bytes) -> bytearray:
        """The buffer, its length a multiple of 16: root offset, identifier, objects."""
        size = self._size + 8
        size += -size % ALIGNMENT
        head = struct.pack("<I4s", size - root, identifier)
        self._chunks.append(head.ljust(size - self._size, b"\0"))
        return bytearray().join(reversed(self._chunks))

    def _vector(self, count: int, data: bytes, alignment: int) -> Place:
        """The u32 count, then the elements, the first of them aligned."""
        start = self._size + len(data)
        padding = -start % max(alignment, 4)
        self._chunks.append(struct.pack("<I", count) + data + b"\0" * padding)
        self._size = start + padding + 4
        return self._size

    def _vtable(self, data: bytes) -> Place:
        if (place := self._vtables.get(data)) is None:
            padding = -(self._size + len(data)) % 4
            self._chunks.append(data + b"\0" * padding)
            self._size += len(data) + padding
            place = self._vtables[data] = self._size
        return place


def values(table: str, **given: object) -> list[object]:
    """The values of a table's fields in slot order, None for those not given."""
    return [given.get(field.name) for field in file_format().tables[table]]


class _Layout:
    """Where the present fields of a table lie: wide ones first, so that only the end is padded."""

    __slots__ = ("alignment", "offsets", "packer", "size", "stored", "vtable")

    def __init__(self, fields: tuple[Field, ...], present: tuple[bool, ...]) -> None:
        chosen = [(i, field) for i, (field, stored) in enumerate(zip(fields, present)) if stored]
        chosen.sort(key=lambda entry: (-_width(entry[1]), entry[1].slot))
        self.alignment = max((_width(field) for _, field in chosen), default=4)
        self.alignment = max(self.alignment, 4)
        format, offset = "<i", 4
        self.offsets: dict[str, int] = {}
        stored = []
        slots = [0] * (max((field.slot for _, field in chosen), default=-1) + 1)
        for index, field in chosen:
            width = _width(field)
            padding = -offset % width
            format += f"{padding}x" if padding else ""
            format += "I" if field.storage == "ref" else field.storage
            offset += padding
            stored.append((index, offset, field.storage == "ref"))
            slots[field.slot] = self.offsets[field.name] = offset
            offset += width
        self.size = offset + -offset % 4
        self.packer = struct.Struct(format + f"{self.size - offset}x")
        self.stored = tuple(stored)
        self.vtable = struct.pack(f"<{len(slots) + 2}H", 4 + 2 * len(slots), self.size, *slots)


def _width(field: Field) -> int:
    return 4 if field.storage == "ref" else struct.calcsize(field.storage)


def _present(name: str, values: Sequence[object]) -> tuple[bool, ...]:
    """Which fields are stored. Nearly all defaults are zero, and telling zeros apart is the quickest test there is."""
    defaults, zeros = _defaults(name)
    if len(values) <= zeros:
        return tuple(map(bool, values))
    return tuple([value is not None and value != default for value, default in zip(values, defaults)])


@cache
def _defaults(name: str) -> tuple[tuple[object, ...], int]:
    """The defaults of a table's fields, and how many of the first ones are zero."""
    defaults = tuple(field.default for field in file_format().tables[name])
    return defaults, next((i for i, default in enumerate(defaults) if default), len(defaults))


@cache
def _layout(name: str, present: tuple[bool, ...]) -> _Layout:
    return _Layout(file_format().tables[name], present)
