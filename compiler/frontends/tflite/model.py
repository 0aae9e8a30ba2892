"""A ``Model`` table as a module: a function for each subgraph, the names that the ONNX model gave, and what is refused."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from xdsl.dialects.builtin import ModuleOp

from tflc.diagnostics import ExitCode, Finding, Refusal
from tflc.dialects import schema_of
from tflc.dialects.locations import ValueName
from tflc.dialects.tfl.fileformat import SIGNATURE, VALUES_METADATA, file_format
from tflc.frontends.files import Mapped
from tflc.frontends.tflite.flatbuffer import Damaged, Table, root
from tflc.frontends.tflite.subgraph import Subgraph
from tflc.signature import MAIN


def import_model(file: Mapped) -> ModuleOp:
    """The module of a .tflite file. Raises Damaged, or Refusal with all that the tfl dialect does not have."""
    model = Model(file)
    functions = [Subgraph(model, number).function() for number in range(len(model.subgraphs))]
    if model.findings:
        raise Refusal(model.findings, ExitCode.BAD_INPUT)
    return ModuleOp(functions)


@dataclass(frozen=True, slots=True)
class OperatorCode:
    """What operators of one code are: the op of the tfl dialect (``""`` where it has none), how messages name it, its custom name."""

    op_type: str
    name: str
    custom: str


@dataclass(frozen=True, slots=True)
class Told:
    """What a file says of the ONNX model (docs/tflite-metadata.md).

    ``held`` has, by tensor of subgraph 0, the ONNX value that it holds under another name or in another order; ``layouts`` has, by side and
    name, the layout and the order that the user chose for an input or output.
    """

    held: dict[int, ValueName]
    layouts: dict[str, dict[str, tuple[str, tuple[int, ...]]]]


def _told(metadata: dict[str, Any]) -> Told:
    def order(entry: dict[str, Any]) -> tuple[int, ...]:
        return tuple(int(axis) for axis in entry["order"])

    return Told(
        {
            int(entry["tensor"]): ValueName(str(entry["value"]), order(entry) if "order" in entry else None)
            for entry in metadata["tensors"]
        },
        {
            side: {
                str(entry["name"]): (str(entry["layout"]), order(entry))
                for entry in metadata[side]
                if "layout" in entry
            }
            for side in ("inputs", "outputs")
        },
    )


class Model:
    """One file being read."""

    def __init__(self, file: Mapped) -> None:
        self.file = file
        self.findings: list[Finding] = []
        self.table = root(file)
        self.subgraphs = self.table.tables("subgraphs", "SubGraph")
        if not self.subgraphs:
            raise Damaged("it has no subgraph")
        self.codes = [_operator_code(code) for code in self.table.tables("operator_codes", "OperatorCode")]
        self.buffers = self.table.tables("buffers", "Buffer")
        self.functions = _function_names([graph.text("name") for graph in self.subgraphs])

    def refuse(self, code: str, message: str, hint: str = "") -> None:
        """Note a finding, once however often it is met."""
        finding = Finding(code, message, self.file.name, hint)
        if finding not in self.findings:
            self.findings.append(finding)

    def buffer(self, number: int) -> tuple[int, int]:
        """Where the bytes of a buffer lie in the file: the first, and how many; (0, 0) for an empty one."""
        if not 0 <= number < len(self.buffers):
            raise Damaged(f"a tensor takes its bytes from buffer {number}, and there are {len(self.buffers)}")
        table = self.buffers[number]
        start, length = table.scalar("offset"), table.scalar("size")
        if start <= 1:  # 0 and 1 stand for bytes inside the flatbuffer
            return table.extent("data")
        if start + length > len(self.file.data):
            raise Damaged(f"buffer {number} ends behind the file")
        return start, length

    def code(self, operator: Table) -> OperatorCode:
        """What an operator is."""
        number = operator.scalar("opcode_index")
        if not 0 <= number < len(self.codes):
            raise Damaged(f"an operator is of code {number}, and there are {len(self.codes)}")
        return self.codes[number]

    @cached_property
    def told(self) -> Told:
        """What tflc wrote about the ONNX model's values; nothing in files of other tools."""
        for entry in self.table.tables("metadata", "Metadata"):
            if entry.text("name") == VALUES_METADATA:
                start, length = self.buffer(entry.scalar("buffer"))
                try:
                    return _told(json.loads(bytes(self.file.data[start : start + length])))
                except (ValueError, KeyError, TypeError, AttributeError):
                    raise Damaged(
                        f"its metadata '{VALUES_METADATA}' is not what docs/tflite-metadata.md says"
                    ) from None
        return Told({}, {"inputs": {}, "outputs": {}})

    @cached_property
    def signature_names(self) -> dict[str, dict[int, str]]:
        """The names of inputs and outputs of subgraph 0 by tensor number, as the first signature has them."""
        signatures = [s for s in self.table.tables("signature_defs", "SignatureDef") if not s.scalar("subgraph_index")]
        signatures.sort(key=lambda signature: signature.text("signature_key") != SIGNATURE)
        return {
            side: {
                entry.scalar("tensor_index"): entry.text("name")
                for signature in signatures[:1]
                for entry in signature.tables(side, "TensorMap")
            }
            for side in ("inputs", "outputs")
        }


def _operator_code(table: Table) -> OperatorCode:
    # Codes above 127 do not fit the older field; where they fit, either may be left out.
    number = max(table.scalar("builtin_code"), table.scalar("deprecated_builtin_code"))
    custom = table.text("custom_code")
    name = next((name for name, known in file_format().enums["BuiltinOperator"].items() if known == number), "")
    op_type = name.lower() if name and schema_of(f"tfl.{name.lower()}") is not None else ""
    return OperatorCode(op_type, custom or name or f"operator {number}", custom)


def _function_names(names: list[str]) -> list[str]:
    """``main`` for the first subgraph, for the others their names where those are free."""
    taken = {MAIN: 0}
    for number, name in enumerate(names[1:], 1):
        unique = name or f"subgraph_{number}"
        while unique in taken:
            unique += f"_{number}"
        taken[unique] = number
    return list(taken)
