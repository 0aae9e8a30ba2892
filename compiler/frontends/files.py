"""Files as read: mapped, never written to, never copied where a view will do."""

from __future__ import annotations

import os
import stat
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from tflc.diagnostics import ExitCode, Refusal

if TYPE_CHECKING:
    import mmap

    import numpy as np
    from onnx import ModelProto

Source: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview | ModelProto"
"""A model as it may be given: the path of a file, ``"-"`` for stdin, the bytes of a file, or an ONNX model as its package holds it."""


@dataclass(frozen=True)
class Mapped:
    """The bytes of a file or of standard input. ``path`` is None where they came from no file; ``name`` stands in messages."""

    name: str
    data: bytes | mmap.mmap
    path: str | None = None
    _bytes: list[Any] = field(default_factory=list, repr=False, compare=False)

    @property
    def folder(self) -> str | None:
        """The real folder that the file was opened in; None for bytes without a file."""
        return None if self.path is None else os.path.realpath(os.path.dirname(os.path.abspath(self.path)))

    def view(self, offset: int, length: int) -> np.ndarray:
        """``length`` bytes from ``offset``, uint8, in place."""
        if not self._bytes:
            import numpy as np

            self._bytes.append(np.frombuffer(self.data, np.uint8))
        return self._bytes[0][offset : offset + length]


def open_source(source: Source) -> Mapped:
    """The bytes of a model. Raises Refusal (E0101) where they cannot be read, TypeError for what is no model."""
    if isinstance(source, str | os.PathLike):
        return open_mapped(os.fspath(source))
    if isinstance(source, bytes | bytearray | memoryview):
        return Mapped("<bytes>", bytes(source))
    from google.protobuf.message import EncodeError
    from onnx import ModelProto

    if not isinstance(source, ModelProto):
        raise TypeError(f"a model is a path, bytes or an onnx.ModelProto, not {type(source).__name__}")
    try:
        return Mapped("<ModelProto>", source.SerializeToString())
    except (EncodeError, ValueError):
        hint = "save it with its weights in a file of their own, and give its path"
        raise _unreadable(
            "<ModelProto>", "this is more than the 2 GiB that a protobuf message may have", hint
        ) from None


def open_mapped(path: str, *, name: str | None = None) -> Mapped:
    """The file at ``path``, mapped; ``-`` is standard input. Raises Refusal (E0101) where it cannot be read."""
    if path == "-":
        return Mapped("<stdin>", sys.stdin.buffer.read())
    name = path if name is None else name
    try:
        with open(path, "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                # A pipe, as shells make them for <(command): it has no bytes to map, and no folder for external data.
                return Mapped(name, file.read())
            if status.st_size == 0:
                return Mapped(name, b"", path)
            import mmap

            return Mapped(name, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), path)
    except IsADirectoryError:
        raise _unreadable(name, "this is a folder", _models_in(path)) from None
    except FileNotFoundError:
        raise _unreadable(name, "there is no such file", _similar_to(path)) from None
    except (OSError, ValueError) as error:
        raise _unreadable(name, f"the file cannot be read: {getattr(error, 'strerror', None) or error}", "") from None


def _unreadable(name: str, message: str, hint: str) -> Refusal:
    return Refusal.of("E0101", message, where=name, hint=hint, exit_code=ExitCode.BAD_INPUT)


def _similar_to(path: str) -> str:
    from difflib import get_close_matches

    try:
        others = sorted(os.listdir(os.path.dirname(path) or "."))
    except OSError:
        return "the folder does not exist either"
    near = get_close_matches(os.path.basename(path), others, n=1)
    return f"did you mean '{os.path.join(os.path.dirname(path), near[0])}'?" if near else ""


def _models_in(path: str) -> str:
    from tflc.diagnostics import listed

    models = sorted(entry for entry in os.listdir(path) if entry.endswith((".onnx", ".mlir")))
    return f"it holds {listed(models)}" if models else ""
