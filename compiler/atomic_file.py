"""Writing an output file so that nobody ever sees half of one: beside the target, synced, then renamed into place."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from tflc.diagnostics import ExitCode, Refusal

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_AT_ONCE = 1 << 20
"""Bytes of one write. Linux (6.18, ext4) takes four times as long for a gigabyte in writes of 8 MB as for one in writes of 1 MB."""


class _Stream(io.BufferedWriter):
    """A file that the system is handed a megabyte of at a time."""

    def write(self, buffer: ReadableBuffer, /) -> int:
        view = memoryview(buffer)
        for start in range(0, len(view), _AT_ONCE):
            super().write(view[start : start + _AT_ONCE])
        return len(view)


@contextmanager
def replacing(path: str | os.PathLike[str], *, inputs: Iterable[str | os.PathLike[str]] = ()) -> Iterator[BinaryIO]:
    """A stream whose bytes become the file when the block ends well; when it does not, an earlier file stays as it was.

    Raises Refusal: E0605 where the target is one of the ``inputs`` (a mapped input would change while it is read), E0606 where it
    cannot be written.
    """
    target = Path(path)
    for given in inputs:
        if _same(target, Path(given)):
            raise Refusal.of(
                "E0605",
                f"{target} is an input; it is never written to",
                hint="name another output file",
                exit_code=ExitCode.USAGE,
            )
    temporary = None
    try:
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
        with _Stream(io.FileIO(handle, "wb")) as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, _mode(target))
        os.replace(temporary, target)
        temporary = None
    except OSError as error:
        reason = error.strerror or str(error)
        hint = "" if target.parent.is_dir() else f"there is no folder {target.parent}"
        raise Refusal.of("E0606", f"cannot write {target}: {reason}", hint=hint, exit_code=ExitCode.USAGE) from None
    finally:
        if temporary is not None:
            os.unlink(temporary)


def write_file(
    path: str | os.PathLike[str],
    pieces: Iterable[bytes | bytearray | memoryview],
    *,
    inputs: Iterable[str | os.PathLike[str]] = (),
) -> None:
    """Write the pieces in order, as ``replacing`` does."""
    with replacing(path, inputs=inputs) as stream:
        for piece in pieces:
            stream.write(piece)


def _same(a: Path, b: Path) -> bool:
    try:
        return a.samefile(b)
    except OSError:
        return False


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, else those that the umask gives a new one."""
    try:
        return target.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
