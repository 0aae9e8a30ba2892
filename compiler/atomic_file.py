"""Files that appear whole or not at all: written beside the target, synced, then renamed into place."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from tflc.diagnostics import ExitCode, Refusal


@contextmanager
def replacing(path: str | os.PathLike[str], *, inputs: Iterable[str | os.PathLike[str]] = ()) -> Iterator[BinaryIO]:
    """A stream whose bytes become the file when the block ends well; when it does not, an earlier file stays as it was.

    Raises Refusal: E0605 where the target is one of the ``inputs`` (a mapped input would change under our hands), E0606 where it
    cannot be written.
    """
    target = Path(path)
    for source in inputs:
        if target.exists() and os.path.exists(source) and os.path.samefile(source, target):
            raise Refusal.of("E0605", f"{target} is an input; write to another file", exit_code=ExitCode.USAGE)
    try:
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    except OSError as error:
        raise _unwritable(target, error) from None
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, target)
    except OSError as error:
        raise _unwritable(target, error) from None
    finally:
        if os.path.exists(temporary):
            os.unlink(temporary)


def _unwritable(target: Path, error: OSError) -> Refusal:
    return Refusal.of("E0606", f"cannot write {target}: {error.strerror or error}", exit_code=ExitCode.USAGE)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
