"""Reads ONNX models: protobuf file to module, any ir_version, opset 7 to the canonical one, weights left in the file."""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike, fspath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from tflc.frontends.files import Mapped


def load(source: str | PathLike[str] | bytes) -> ModuleOp:
    """The module of a model: a path, ``-`` for standard input, or the bytes of a ``ModelProto``.

    Raises Refusal (exit code 3) with everything that is wrong: E01xx for the file and its weights, E02xx for the model.
    """
    from tflc.frontends import magic
    from tflc.frontends.files import Mapped, open_mapped

    file = Mapped("<bytes>", source) if isinstance(source, bytes) else open_mapped(fspath(source))
    recognized = magic.identify(file.data[: magic.HEAD], len(file.data))
    if recognized.kind is not magic.Kind.ONNX:
        raise recognized.refusal(file.name)
    return read(file)


def read(file: Mapped, *, opened: list[str] | None = None, operators: Iterable[str] = ()) -> ModuleOp:
    """The module of an opened file that may be a ``ModelProto``. Raises Refusal.

    ``opened`` receives its path and those of its weights; ``operators`` are files of functions that the model uses and does not define.
    """
    from tflc.collector import collector_paused
    from tflc.diagnostics import ExitCode, Refusal
    from tflc.dialects.onnx.package import messages
    from tflc.frontends.onnx import wire
    from tflc.frontends.onnx.library import functions_in
    from tflc.frontends.onnx.model import import_model

    def refusal(code: str, message: str, hint: str) -> Refusal:
        return Refusal.of(code, message, where=file.name, hint=hint, exit_code=ExitCode.BAD_INPUT)

    try:
        stripped = wire.scan(file.data)
    except wire.WireError as error:
        if error.truncated:
            size = len(file.data)
            raise refusal(
                "E0108", f"the file ends too early, after {size} bytes: {error}", "download or copy it again"
            ) from None
        raise refusal("E0109", f"this is no ONNX model, or a damaged one: {error}", "") from None
    proto = messages().ModelProto()
    try:
        proto.ParseFromString(stripped.model)
    except Exception as error:  # google.protobuf.message.DecodeError, whose module need not be imported for this
        if type(error).__name__ != "DecodeError":
            raise
        raise refusal("E0109", f"this is no ONNX model, or a damaged one: {error}", "") from None
    if not proto.HasField("graph"):
        hint = "it may be another protobuf file: a TensorFlow graph or a Core ML model"
        raise refusal("E0110", "the file holds no ONNX graph", hint)
    for path in operators:
        proto.functions.extend(functions_in(path))
    with collector_paused():
        module, beside = import_model(file, stripped, proto)
    if opened is not None:
        opened += [path for path in (file.path, *beside) if path is not None]
    return module
