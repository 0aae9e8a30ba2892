"""Model files in, modules out: ``open_model`` tells by the first bytes what a file is and reads it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from tflc.frontends.files import Source
    from tflc.frontends.magic import Kind


def open_model(
    source: Source,
    *,
    side_file: str | None = None,
    allow_unregistered: bool = False,
    opened: list[str] | None = None,
    refused: Kind | None = None,
    operators: Iterable[str] = (),
) -> ModuleOp:
    """The module of an ONNX model, of a .tflite file or of MLIR text: a path, ``-`` for standard input, the bytes themselves, or a
    model as the onnx package holds it.

    ``side_file`` holds the weights of a text that names no such file, or one that is gone; ``allow_unregistered`` takes ops of unknown dialects
    in text; ``opened`` receives the paths of the files that the model is read from, none of which may be written to; a file of the kind
    ``refused`` is refused by its name (E0104, E0113); ``operators`` are files of functions for operators that an ONNX model does not define.
    Raises Refusal (exit code 3) for what cannot be read, by name of what it is: E01xx for files, E02xx for models, E07xx for text.
    """
    from tflc.frontends import magic
    from tflc.frontends.files import open_source

    file = open_source(source)
    recognized = magic.identify(file.data[: magic.HEAD], len(file.data))
    if recognized.kind is refused:
        raise recognized.refusal(file.name)
    match recognized.kind:
        case magic.Kind.ONNX:
            from tflc.frontends.onnx import read

            return read(file, opened=opened, operators=operators)
        case magic.Kind.MLIR:
            from tflc.dialects import context
            from tflc.dialects.assembly import parse_module
            from tflc.frontends.text import decoded

            if opened is not None and file.path is not None:
                opened.append(file.path)
            allowed = context(allow_unregistered=allow_unregistered)
            return parse_module(decoded(file), file.name, side_file=side_file, context=allowed, opened=opened)
        case magic.Kind.TFLITE:
            from tflc.frontends.tflite import read as read_tflite

            return read_tflite(file, opened=opened)
        case _:
            raise recognized.refusal(file.name)
