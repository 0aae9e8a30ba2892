"""Writes modules of onnx ops, and of their channels-last twins, as ONNX models."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal

from tflc.backends import Written

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp
    from xdsl.dialects.func import FuncOp


def to_proto(
    root: ModuleOp | FuncOp, *, weights: Literal["inline", "stripped"] = "inline", value_info: bool = False
) -> Any:
    """The ``ModelProto`` of a module, or of one of its functions.

    ``stripped`` leaves the data of weights above 1 KiB out, as for shape inference. ``value_info`` states the types of inner values.
    Raises Refusal: E0230 where no one opset has all the forms, E0231 for ops of other dialects, E0232 for twins of unknown rank.
    """
    from tflc.backends.onnx.model import model_of
    from tflc.dialects.onnx.tensors import raw

    model, large = model_of(root, value_info=value_info)
    for proto, weight in large:
        if weights == "inline":
            proto.raw_data = raw(weight).tobytes()
        model.graph.initializer.append(proto)
    return model


def to_bytes(root: ModuleOp | FuncOp) -> bytes:
    """The serialized model, weights inside."""
    from io import BytesIO

    from tflc.backends.onnx.model import model_of
    from tflc.backends.onnx.stream import write_inline

    stream = BytesIO()
    write_inline(*model_of(root, value_info=False), stream)
    return stream.getvalue()


def write(
    root: ModuleOp | FuncOp,
    path: str | os.PathLike[str],
    *,
    inputs: Iterable[str | os.PathLike[str]] = (),
    inline_limit: int | None = None,
) -> Written:
    """Write a model file, whole or not at all; weights are streamed. ``inputs`` are files that must not be written to.

    A model above ``inline_limit`` bytes (by default what protobuf can hold, 2 GiB) gets its weights in a file beside it, ``<name>.data``.
    Raises Refusal as ``to_proto``, and E0605 or E0606 for the file.
    """
    from tflc.atomic_file import replacing
    from tflc.backends.onnx import stream as streams
    from tflc.backends.onnx.model import model_of

    model, large = model_of(root, value_info=True)
    inputs = tuple(inputs)
    if streams.inline_size(model, large) <= (streams.PROTOBUF_LIMIT if inline_limit is None else inline_limit):
        with replacing(path, inputs=inputs) as stream:
            streams.write_inline(model, large, stream)
        return Written(stream.size)
    beside = f"{os.fspath(path)}.data"
    with replacing(path, inputs=inputs) as stream, replacing(beside, inputs=inputs) as data:
        streams.write_external(model, large, stream, data, os.path.basename(beside))
    return Written(stream.size + data.size)
