"""Writing an output file so that nobody ever sees half of one: beside the target, synced, then renamed into place."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from tflc.diagnostics import ExitCode, Refusal


def write_file(
    path: str | os.PathLike[str],
    pieces: Iterable[bytes | bytearray | memoryview],
    *,
    inputs: Sequence[str | os.PathLike[str]] = (),
) -> None:
    """Write the pieces in order. A failure leaves an earlier file as it was.

    Raises Refusal E0605 where the target is one of the ``inputs``, E0606 where it cannot be written.
    """
    target = Path(path)
    for given in inputs:
        if _same(target, Path(given)):
            raise Refusal.of("E0605", f"{target} is an input; it is never written to", hint="name another output file",
                             exit_code=ExitCode.USAGE)  # fmt: skip
    temporary = None
    try:
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
        with os.fdopen(handle, "wb") as stream:
            for piece in pieces:
                stream.write(piece)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, _mode(target))
        os.replace(temporary, target)
        temporary = None
    except OSError as error:
        raise Refusal.of("E0606", f"cannot write {target}: {error.strerror or error}", exit_code=ExitCode.USAGE) from None
    finally:
        if temporary is not None:
            os.unlink(temporary)


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
