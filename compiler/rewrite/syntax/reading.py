"""The text of a pattern file, as it lies on disk."""

from __future__ import annotations

from pathlib import Path

from tflc.diagnostics import ExitCode, Refusal


def read(path: str | Path) -> str:
    """The text of a file, without the mark that some editors put before it. Raises Refusal E0101 where it cannot be read, or is no text."""
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except IsADirectoryError:
        message = "this is a folder"
    except FileNotFoundError:
        message = "there is no such file"
    except UnicodeDecodeError as error:
        message = f"this is no UTF-8 text: byte {error.start + 1} is 0x{error.object[error.start]:02x}"
    except OSError as error:
        message = f"the file cannot be read: {error.strerror or error}"
    raise Refusal.of("E0101", message, where=str(path), exit_code=ExitCode.BAD_INPUT)
