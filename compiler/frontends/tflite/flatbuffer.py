"""Tables of the TFLite schema read with the flatbuffers library: by the schema's slots, so that no generated code is imported."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any, TypeVar

from flatbuffers.table import Table as RawTable

from tflc.diagnostics import ExitCode, Refusal
from tflc.dialects.tfl.fileformat import Field, file_format
from tflc.frontends.files import Mapped

T = TypeVar("T")


class Damaged(Exception):
    """The bytes are no flatbuffer of the schema; the message is for the user."""


@contextmanager
def damage_is_refused(name: str) -> Iterator[None]:
    """Makes Damaged a Refusal with E0112 that names the file (exit code 3)."""
    try:
        yield
    except Damaged as error:
        message = f"this is a damaged TensorFlow Lite model: {error}"
        raise Refusal.of("E0112", message, where=name, exit_code=ExitCode.BAD_INPUT) from None


@cache
def _fields(table: str) -> dict[str, Field]:
    return {field.name: field for field in file_format().tables[table]}


def root(file: Mapped) -> Table:
    """The ``Model`` table of a file. Raises Damaged."""
    data = file.data
    if len(data) < 8:
        raise Damaged("it ends after its first bytes")
    return Table(file, struct.unpack_from("<I", data, 0)[0], "Model")


class Table:
    """One table. Every accessor takes a field in snake case, and raises Damaged where the file ends before what it refers to."""

    __slots__ = ("_at", "_fields", "_file", "_raw")

    def __init__(self, file: Mapped, at: int, table: str) -> None:
        if not 0 < at < len(file.data):
            raise Damaged(f"a table should lie at byte {at}, and the file has {len(file.data)}")
        self._file = file
        self._at = at
        self._raw = RawTable(file.data, at)
        self._fields = _fields(table)

    @property
    def fields(self) -> Sequence[Field]:
        return tuple(self._fields.values())

    def has(self, field: str) -> bool:
        """Whether a field is given."""
        return self._place(self._fields[field]) is not None

    def scalar(self, field: str) -> Any:
        """A number or truth value; its default where it is left out."""
        slot = self._fields[field]
        at = self._place(slot)
        if at is None:
            return slot.default
        return self._guarded(lambda: struct.unpack_from(f"<{slot.storage}", self._file.data, at)[0])

    def text(self, field: str) -> str:
        """A string, ``""`` where it is left out; bytes that are not UTF-8 are kept as surrogate escapes."""
        at = self._place(self._fields[field])
        if at is None:
            return ""
        start, count = self._vector(at)
        return bytes(self._file.data[start : start + count]).decode("utf-8", "surrogateescape")

    def numbers(self, field: str, format: str) -> tuple[Any, ...]:
        """A vector of scalars of one ``struct`` format; empty where it is left out."""
        at = self._place(self._fields[field])
        if at is None:
            return ()
        start, count = self._vector(at, struct.calcsize(f"<{format}"))
        return struct.unpack_from(f"<{count}{format}", self._file.data, start)

    def extent(self, field: str) -> tuple[int, int]:
        """Where a vector of bytes lies: its first byte in the file, and how many there are."""
        at = self._place(self._fields[field])
        return (0, 0) if at is None else self._vector(at)

    def table(self, field: str, name: str) -> Table | None:
        """The table that a field refers to; ``name`` is its type in the schema."""
        at = self._place(self._fields[field])
        return None if at is None else Table(self._file, self._followed(at), name)

    def tables(self, field: str, name: str) -> list[Table]:
        """A vector of tables."""
        at = self._place(self._fields[field])
        if at is None:
            return []
        start, count = self._vector(at, 4)
        return [Table(self._file, self._followed(start + 4 * i), name) for i in range(count)]

    def _place(self, field: Field) -> int | None:
        """Where a field lies; None where it is left out."""
        offset = self._guarded(lambda: self._raw.Offset(4 + 2 * field.slot))
        return self._at + offset if offset else None

    def _followed(self, at: int) -> int:
        return at + self._guarded(lambda: struct.unpack_from("<I", self._file.data, at)[0])

    def _vector(self, at: int, width: int = 1) -> tuple[int, int]:
        """The first byte of the vector that ``at`` refers to, and its number of elements."""
        start = self._followed(at)
        count = self._guarded(lambda: struct.unpack_from("<I", self._file.data, start)[0])
        if start + 4 + count * width > len(self._file.data):
            raise Damaged(f"a vector at byte {start} has {count} elements, and the file ends before them")
        return start + 4, count

    def _guarded(self, read: Callable[[], T]) -> T:
        try:
            return read()
        except (struct.error, IndexError, TypeError, ValueError):
            raise Damaged(f"the table at byte {self._at} leads out of the file") from None
