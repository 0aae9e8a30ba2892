"""Modules as text."""

from __future__ import annotations

from tflc.diagnostics import ExitCode, Refusal
from tflc.frontends.files import Mapped


def decoded(file: Mapped) -> str:
    """The text of a file, which must be UTF-8. Raises Refusal (E0103)."""
    try:
        return file.data[:].decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"this looks like MLIR text, and byte {error.start} is not UTF-8"
        raise Refusal.of("E0103", message, where=file.name, exit_code=ExitCode.BAD_INPUT) from None
