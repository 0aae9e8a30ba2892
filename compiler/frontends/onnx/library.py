"""Operators of one's own, each told as a function of ONNX operators: its signature, its attributes, and the nodes that it stands for."""

from __future__ import annotations

from typing import Any

from tflc.diagnostics import ExitCode, Refusal
from tflc.frontends.files import open_mapped


def functions_in(path: str) -> list[Any]:
    """The ``FunctionProto`` messages of a file: those of a model, or the one that ONNX's text syntax spells.

    Raises Refusal E0109 where the file is neither, or a model without functions. Source: onnx/docs/Syntax.md.
    """
    from tflc.frontends import magic

    file = open_mapped(path)
    data = bytes(file.data)
    found = _of_model(data) if magic.identify(data[: magic.HEAD], len(data)).kind is magic.Kind.ONNX else None
    if found is None:
        found = [_of_text(data, file.name)]
    if not found:
        raise _refusal("the model defines no functions", file.name)
    return found


def _of_model(data: bytes) -> list[Any] | None:
    from google.protobuf.message import DecodeError

    from tflc.dialects.onnx.package import messages

    try:
        return list(messages().ModelProto.FromString(data).functions)
    except DecodeError:
        return None


def _of_text(data: bytes, name: str) -> Any:
    from onnx import parser

    try:
        return parser.parse_function(data.decode("utf-8", "replace"))
    except parser.ParseError as error:
        reason = error.args[0].decode() if error.args and isinstance(error.args[0], bytes) else str(error)
        raise _refusal(f"this is no function in ONNX's text syntax: {' '.join(reason.split())}", name) from None


def _refusal(message: str, where: str) -> Refusal:
    hint = "write one function a file, as onnx/docs/Syntax.md has it, or a model with functions"
    return Refusal.of("E0109", message, where=where, hint=hint, exit_code=ExitCode.BAD_INPUT)
