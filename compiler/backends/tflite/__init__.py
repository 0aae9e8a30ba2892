"""From a module of tfl ops to a .tflite file.

``serialize`` gives the file as pieces that can be written one after the other: the metadata, then each constant, aligned to 16 bytes,
from where it lies. Below 2 GiB the file is one plain flatbuffer; above, constants are found by offset and size, which only the full
runtimes read.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tflc.backends import Written
from tflc.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from tflc.backends.tflite.model import Metadata

__all__ = ["Serialized", "serialize", "to_bytes", "write"]

FLATBUFFER_LIMIT = 2**31 - 1
"""FlatBuffers verifiers and 32-bit signed offsets end here."""

_ALIGNMENT = 16


@dataclass(frozen=True, slots=True)
class Serialized:
    """A .tflite file about to be written: iterate over it for its pieces. ``findings`` are warnings."""

    metadata: Metadata
    size: int
    findings: tuple[Finding, ...]

    def __iter__(self) -> Iterator[bytes | memoryview | bytearray]:
        metadata, position = self.metadata, len(self.metadata.head)
        yield metadata.head
        for content in metadata.buffers.contents:
            start = _data_start(position)
            # In a plain flatbuffer the length lies before the bytes; beyond one it is padding that harms nobody.
            yield b"\0" * (start - 4 - position) + struct.pack("<I", min(content.nbytes, 2**32 - 1))
            yield from content.pieces()
            position = start + content.nbytes


def serialize(module: ModuleOp, *, limit: int = FLATBUFFER_LIMIT) -> Serialized:
    """The file of a module. Files longer than ``limit`` bytes leave the plain flatbuffer.

    Raises Refusal where the module holds ops or element types that a .tflite file cannot.
    """
    from tflc.backends.tflite.model import build

    metadata = build(module, large=False)
    size = _size(metadata)
    if size <= limit:
        _patch(metadata)
        return Serialized(metadata, size, ())
    metadata = build(module, large=True)
    _patch(metadata)
    warning = Finding(
        "E0510",
        f"the model has {size / 2**30:.1f} GiB, more than a flatbuffer holds: its constants are stored behind it",
        hint="TensorFlow Lite 2.13 and LiteRT read this form; microcontroller runtimes and most viewers do not",
        severity=Severity.WARNING,
    )
    return Serialized(metadata, _size(metadata), (warning,))


def to_bytes(module: ModuleOp) -> bytes:
    """The file of a module in memory."""
    return b"".join(serialize(module))


def write(module: ModuleOp, path: str | os.PathLike[str], *, inputs: Sequence[str | os.PathLike[str]] = ()) -> Written:
    """Write the file of a module: beside the target first, then moved into its place.

    ``inputs`` are the files that the module was read from; Refusal E0605 where ``path`` is one of them.
    """
    from tflc.atomic_file import write_file

    serialized = serialize(module)
    return Written(write_file(path, serialized, inputs=inputs), serialized.findings)


def _data_start(position: int) -> int:
    """Where the bytes of the next constant start: after its u32 length, aligned."""
    return position + 4 + -(position + 4) % _ALIGNMENT


def _size(metadata: Metadata) -> int:
    position = len(metadata.head)
    for content in metadata.buffers.contents:
        position = _data_start(position) + content.nbytes
    return position


def _patch(metadata: Metadata) -> None:
    """Fill in where each constant lies."""
    position = len(metadata.head)
    for content, (first, second) in zip(metadata.buffers.contents, metadata.patches):
        start = _data_start(position)
        if metadata.large:
            struct.pack_into("<Q", metadata.head, first, start)
            struct.pack_into("<Q", metadata.head, second, content.nbytes)
        else:
            struct.pack_into("<I", metadata.head, first, start - 4 - first)
        position = start + content.nbytes
