"""One bad input."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import onnx
from source_tree import ROOT

DIGITS = ROOT / "examples" / "digits" / "digits.onnx"


@dataclass(frozen=True)
class Case:
    """`make(folder)` writes the input, and what lies beside it, and returns the path to convert.

    `says`: words that the diagnostic must have, where the case is about what the message tells.
    `may_be_valid`: a random change may leave a model that is right; then it converts.
    """

    name: str
    make: Callable[[Path], Path]
    says: tuple[str, ...] = ()
    may_be_valid: bool = False


def of_bytes(name: str, data: bytes, *says: str, may_be_valid: bool = False) -> Case:
    """A file `model.onnx` with the given content."""

    def make(folder: Path) -> Path:
        path = folder / "model.onnx"
        path.write_bytes(data)
        return path

    return Case(name, make, says, may_be_valid)


def of_model(name: str, model: onnx.ModelProto, *says: str, may_be_valid: bool = False) -> Case:
    """The model as protobuf writes it, unchecked."""
    return of_bytes(name, model.SerializeToString(), *says, may_be_valid=may_be_valid)


def digits() -> onnx.ModelProto:
    """A fresh copy of the demo's network."""
    return onnx.load(DIGITS)
