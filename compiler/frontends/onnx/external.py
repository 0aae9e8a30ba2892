"""Tensors whose data is in a file beside the model: found, checked and mapped.

A model names such a file by a path relative to its own folder (onnx.proto, ``TensorProto.external_data``). A model is data from
anywhere, so the path must lead to a regular file inside that folder, through links as well.
"""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from tflc.diagnostics import Finding
from tflc.frontends.files import Mapped
from tflc.frontends.onnx.types import readable_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class ExternalFiles:
    """The files of weights beside one model, each opened once."""

    def __init__(self, model: Mapped) -> None:
        self._model = model
        self._opened: dict[str, Mapped | Finding] = {}

    def open(self, location: str) -> Mapped | Finding:
        """The file that a model names as ``location``, or what is wrong with it."""
        if location not in self._opened:
            self._opened[location] = self._open(location)
        return self._opened[location]

    @property
    def paths(self) -> tuple[str, ...]:
        """The real paths of the files opened so far."""
        return tuple(file.path for file in self._opened.values() if isinstance(file, Mapped) and file.path is not None)

    def _open(self, location: str) -> Mapped | Finding:
        where, folder = self._model.name, self._model.folder
        if folder is None:
            return Finding(
                "E0120",
                f"weights are in the file '{location}' beside the model, and a model read from a pipe or from bytes is beside nothing",
                where,
                "give the path of the model",
            )
        if not location or "\x00" in location:
            return Finding("E0121", f"'{location!r}' names no file for the weights".replace("\x00", "\\0"), where)
        path = os.path.join(folder, location)
        real = os.path.realpath(path)
        if os.path.isabs(location) or os.path.commonpath((real, folder)) != folder:
            through = "" if os.path.abspath(path) == real or os.path.isabs(location) else f" (it leads to '{real}')"
            return Finding(
                "E0121",
                f"the weights' file '{location}' is outside the model's folder{through}",
                where,
                "a model may name files of its own folder only: copy the weights there, and name them relative to it",
            )
        try:
            status = os.stat(real)
        except OSError as error:
            missing = isinstance(error, FileNotFoundError)
            reason = "is missing" if missing else f"cannot be read: {error.strerror}"
            hint = "the model and its weights' file belong together: download or copy both" if missing else ""
            return Finding("E0122", f"the weights' file '{location}' {reason}", where, hint)
        if not stat.S_ISREG(status.st_mode):
            return Finding("E0122", f"the weights' file '{location}' is not a regular file", where)
        try:
            return self._map(real, location, status.st_size)
        except OSError as error:
            return Finding("E0122", f"the weights' file '{location}' cannot be read: {error.strerror}", where)

    @staticmethod
    def _map(real: str, location: str, size: int) -> Mapped:
        if size == 0:
            return Mapped(location, b"", real)
        import mmap

        with open(real, "rb") as file:
            return Mapped(location, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), real)


def extent(entries: Mapping[str, str], expected: int, size: int) -> tuple[int, int] | str:
    """Offset and length of a tensor of ``expected`` bytes in a file of ``size`` bytes, or what is wrong with them."""
    try:
        offset = int(entries.get("offset") or 0)
        length = int(entries["length"]) if entries.get("length") else expected
    except ValueError:
        return f"offset '{entries.get('offset', '')}' and length '{entries.get('length', '')}' are not both numbers"
    location = entries["location"]
    if offset < 0 or length < 0:
        return f"offset {offset} and length {length} are not both positive"
    if length != expected:
        return f"its type and shape take {expected} bytes, and the model gives {length} in '{location}'"
    if offset + length > size:
        return f"'{location}' has {size} bytes, and bytes {offset} to {offset + length} are asked for"
    return offset, length


def entries_of(external_data: Iterable[object]) -> dict[str, str]:
    """The key-value pairs of ``TensorProto.external_data``; the last of a key wins."""
    return {readable_text(entry.key): readable_text(entry.value) for entry in external_data}  # type: ignore[attr-defined]
