"""Modules in, model files out: ``write_model`` writes .tflite, .onnx or .mlir by the ending of the file; ``print_module`` writes text."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from tflc.atomic_file import write_file
from tflc.diagnostics import ExitCode, Finding, Refusal

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written: its size in bytes, and warnings about its form."""

    size: int
    findings: tuple[Finding, ...] = ()


def print_module(
    module: ModuleOp,
    stream: TextIO,
    *,
    inputs: Sequence[str] = (),
    weights: str | None = None,
    locations: bool = False,
    generic: bool = False,
) -> None:
    """The module as text. ``weights`` names a side file for the constants that are too large to print; without it they are elided.

    ``inputs`` are the files that were read: never written to.
    """
    stream.write(_text(module, weights, None, inputs, locations, generic))


def write_model(
    module: ModuleOp,
    path: str,
    *,
    inputs: Sequence[str] = (),
    weights: str | None = None,
    locations: bool = False,
    generic: bool = False,
) -> Written:
    """Write ``.tflite``, ``.onnx`` or ``.mlir``, whole or not at all. ``inputs`` are the files that were read: never written to.

    Raises Refusal: E0607 for another ending, and what the backend refuses.
    """
    match os.path.splitext(path)[1].lower():
        case ".tflite":
            from tflc.backends.tflite import write

            return write(module, path, inputs=inputs)
        case ".onnx":
            from tflc.backends.onnx import write

            return write(module, path, inputs=inputs)
        case ".mlir":
            text = _text(module, weights, path, inputs, locations, generic)
            return Written(write_file(path, [text.encode("utf-8", "surrogateescape")], inputs=inputs))
        case ending:
            message = f"no format is known by the ending '{ending}' of {path}"
            raise Refusal.of("E0607", message, hint="write .tflite, .onnx or .mlir", exit_code=ExitCode.USAGE)


def _text(
    module: ModuleOp, weights: str | None, beside: str | None, inputs: Sequence[str], locations: bool, generic: bool
) -> str:
    from xdsl.dialects.builtin import StringAttr

    from tflc.dialects.assembly import to_text
    from tflc.dialects.sidefile import SIDE_FILE, WeightKeys

    if weights is None:
        module.attributes.pop(SIDE_FILE, None)
        return to_text(module, locations=locations, generic=generic)
    folder = os.path.dirname(os.path.abspath(beside)) if beside else os.getcwd()
    module.attributes[SIDE_FILE] = StringAttr(os.path.relpath(os.path.abspath(weights), folder))
    keys = WeightKeys()
    text = to_text(module, locations=locations, generic=generic, weight_keys=keys)
    write_file(weights, keys.pieces(), inputs=inputs)
    return text
