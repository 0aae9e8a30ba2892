"""What the TFLite flatbuffer schema says: slots, widths and defaults of its tables, and the numbers of its enums.

Nothing of it is typed here: the generated code of the ``tflite`` package is run once against a recording builder, and the answers are
cached by the package's version, so that its 150 modules are not imported in an ordinary run.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from tflc.dialects.cache import cached, source_key

_STRUCTURE = (
    "Model", "OperatorCode", "SubGraph", "Tensor", "Buffer", "Operator", "Metadata", "SignatureDef", "TensorMap",
    "QuantizationParameters", "SparsityParameters", "DimensionMetadata", "Int32Vector", "Uint16Vector", "Uint8Vector",
)  # fmt: skip
_ENUMS = (
    "BuiltinOperator", "BuiltinOptions", "TensorType", "ActivationFunctionType", "Padding", "MirrorPadMode", "CombinerType",
    "FullyConnectedOptionsWeightsFormat", "LSTMKernelType", "LSHProjectionType",
)  # fmt: skip


IDENTIFIER = b"TFL3"
"""Bytes 4 to 8 of every .tflite file."""

VALUES_METADATA = "tflc.values"
"""The metadata entry that tells how the file's tensors hold the values of the ONNX model (see docs/tflite-metadata.md)."""

SIGNATURE = "serving_default"
"""The signature that names the inputs and outputs of subgraph 0."""


@dataclass(frozen=True, slots=True)
class Field:
    """One slot of a table: its number, how it is stored, and the value that is left out.

    ``storage`` is a ``struct`` format character for a scalar, ``"ref"`` for an offset to a vector, string or table.
    """

    name: str
    slot: int
    storage: str
    default: Any


@dataclass(frozen=True, slots=True)
class FileFormat:
    """The schema: fields of each table in slot order (names in snake case), and each enum as name -> number."""

    tables: Mapping[str, tuple[Field, ...]]
    enums: Mapping[str, Mapping[str, int]]

    def options_of(self, op_type: str) -> str:
        """The options table named like an op (``conv_2d`` -> ``Conv2DOptions``); ``""`` where there is none."""
        return _by_squeezed_name().get(op_type.replace("_", "") + "options", "")


@cache
def _by_squeezed_name() -> dict[str, str]:
    return {name.lower(): name for name in file_format().enums["BuiltinOptions"]}


@cache
def file_format() -> FileFormat:
    """The schema of the installed ``tflite`` package."""
    tables, enums = cached("tflite-schema", f"{_package_version()}-{source_key(__name__)}", _record)
    return FileFormat({name: tuple(Field(*row) for row in rows) for name, rows in tables.items()}, enums)


def _package_version() -> str:
    """The package's version, without importing the package: its 150 generated modules take 0.1 s."""
    from importlib.util import find_spec

    spec = find_spec("tflite")
    if spec is None or spec.origin is None:
        from tflc.diagnostics import Refusal

        raise Refusal.of("E0608", "the package 'tflite' is not installed", hint="pip install tflite")
    with open(spec.origin, encoding="utf-8") as stream:
        found = re.search(r"__version__\s*=\s*['\"]([^'\"]+)", stream.read(2000))
    return found.group(1) if found else "unknown"


def _record() -> tuple[dict[str, list[tuple[str, int, str, Any]]], dict[str, dict[str, int]]]:
    from importlib import import_module

    enums = {}
    for name in _ENUMS:
        cls = getattr(import_module(f"tflite.{name}"), name)
        # From Python 3.13 on, a class also holds the number of the line it begins in.
        members = vars(cls).items()
        enums[name] = {key: value for key, value in members if isinstance(value, int) and not key.startswith("__")}
    tables = {}
    for name in (*_STRUCTURE, *enums["BuiltinOptions"]):
        if name != "NONE":
            tables[name] = _record_table(import_module(f"tflite.{name}"), name)
    return tables, enums


def _record_table(module: Any, table: str) -> list[tuple[str, int, str, Any]]:
    rows = []
    prefix = f"{table}Add"
    for name, add in vars(module).items():
        if name.startswith(prefix):
            recorder = _Recorder()
            add(recorder, 0)
            assert recorder.row is not None, name
            rows.append((_snake(name.removeprefix(prefix)), *recorder.row))
    return sorted(rows, key=lambda row: row[1])


_STORAGE = {
    "Bool": "?", "Int8": "b", "Uint8": "B", "Int16": "h", "Uint16": "H", "Int32": "i", "Uint32": "I", "Int64": "q",
    "Uint64": "Q", "Float32": "f", "Float64": "d", "UOffsetTRelative": "ref",
}  # fmt: skip


class _Recorder:
    """Stands in for a flatbuffers Builder, and keeps what a generated ``XAddField`` asks of it."""

    def __init__(self) -> None:
        self.row: tuple[int, str, Any] | None = None

    def __getattr__(self, name: str) -> Any:
        if not (name.startswith("Prepend") and name.endswith("Slot")):
            raise AttributeError(name)
        storage = _STORAGE[name.removeprefix("Prepend").removesuffix("Slot")]

        def record(slot: int, _value: Any, default: Any) -> None:
            self.row = (slot, storage, bool(default) if storage == "?" else default)

        return record


def _snake(name: str) -> str:
    """``DilationWFactor`` -> ``dilation_w_factor``, ``Seed2`` -> ``seed2``: as MLIR's TFL dialect spells its attributes."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()
