"""Writing an output file so that nobody ever sees half of one: beside the target, synced, then renamed into place.

A link stays a link: the file that it names is replaced. A device or a pipe (``/dev/null``, ``/dev/stdout``, ``>(command)``) is written to.
"""

from __future__ import annotations

import errno
import io
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tflc.diagnostics import ExitCode, Refusal

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_AT_ONCE = 1 << 20
"""Bytes of one write. Linux (6.18, ext4) takes four times as long for a gigabyte in writes of 8 MB as for one in writes of 1 MB."""


class Stream(io.BufferedWriter):
    """A file that the system is handed a megabyte of at a time; ``size`` counts what was written."""

    size = 0

    def write(self, buffer: ReadableBuffer, /) -> int:
        view = memoryview(buffer)
        for start in range(0, len(view), _AT_ONCE):
            super().write(view[start : start + _AT_ONCE])
        self.size += view.nbytes
        return len(view)


@contextmanager
def replacing(path: str | os.PathLike[str], *, inputs: Iterable[str | os.PathLike[str]] = ()) -> Iterator[Stream]:
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
    try:
        if os.fspath(path).endswith(os.sep):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        with _straight(target) if _is_special(target) else _beside(Path(os.path.realpath(target))) as stream:
            yield stream
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = error.strerror or str(error)
        hint = "" if target.parent.is_dir() else f"there is no folder {target.parent}"
        raise Refusal.of("E0606", f"cannot write {target}: {reason}", hint=hint, exit_code=ExitCode.USAGE) from None


@contextmanager
def _straight(target: Path) -> Iterator[Stream]:
    with Stream(io.FileIO(target, "wb")) as stream:
        yield stream


@contextmanager
def _beside(target: Path) -> Iterator[Stream]:
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
    try:
        with Stream(io.FileIO(handle, "wb")) as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, _mode(target))
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise


def write_file(
    path: str | os.PathLike[str],
    pieces: Iterable[bytes | bytearray | memoryview],
    *,
    inputs: Iterable[str | os.PathLike[str]] = (),
) -> int:
    """Write the pieces in order, as ``replacing`` does. Returns the number of bytes."""
    with replacing(path, inputs=inputs) as stream:
        for piece in pieces:
            stream.write(piece)
    return stream.size


def _is_special(target: Path) -> bool:
    return target.is_char_device() or target.is_fifo() or target.is_socket()


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
