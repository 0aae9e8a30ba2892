"""What a conversion did: inputs and outputs, ops and where they came from, transposes left and why, size and time; or why it was refused.

As text, JSON or Markdown.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING

from tflc.diagnostics import ExitCode, Finding, Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xdsl.dialects.builtin import ModuleOp
    from xdsl.ir import Attribute

    from tflc.compression.measures import Measures
    from tflc.layout.remaining import Transpose
    from tflc.pipeline.base import PassContext
    from tflc.provenance import Provenance
    from tflc.qdq.unfolded import Unfolded
    from tflc.quantization.post_training import Calibration, KeptInFloat
    from tflc.quantization.recipe_search import Suggestion
    from tflc.signature import PortAttributes


@dataclass(frozen=True)
class Value:
    """An input or output: its ONNX name, element type, shape, and the order its axes are held in where that is not ONNX's."""

    name: str
    type: str
    shape: tuple[int | str | None, ...]
    layout: str = ""


@dataclass
class Report:
    """``dynamic`` names the dims of inputs that stay dynamic, in order. ``values`` counts the ONNX model's values by what their shape depends on
    (``tflc.shape_classes``), ``dynamic_values`` lists those whose shape depends on anything. ``custom`` counts the custom operators by name.
    """

    model: str = ""
    target: str = ""
    nodes: int = 0
    inputs: list[Value] = field(default_factory=list)
    outputs: list[Value] = field(default_factory=list)
    dynamic: list[str] = field(default_factory=list)
    ops: dict[str, int] = field(default_factory=dict)
    custom: dict[str, int] = field(default_factory=dict)
    values: dict[str, int] = field(default_factory=dict)
    dynamic_values: dict[str, list[str]] = field(default_factory=dict)
    transposes: list[Transpose] = field(default_factory=list)
    compression: list[Measures] = field(default_factory=list)
    unfolded: list[Unfolded] = field(default_factory=list)
    calibration: Calibration | None = None
    suggestion: Suggestion | None = None
    kept_in_float: list[KeptInFloat] = field(default_factory=list)
    size: int | None = None
    seconds: float = 0.0
    pass_seconds: dict[str, float] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    module: ModuleOp | None = field(default=None, repr=False, compare=False)
    """The lowered model, of which ``provenance`` is read when it is asked for."""

    @property
    def provenance(self) -> list[Provenance]:
        """Where each op came from, in the order of the file."""
        from tflc.provenance import provenance

        return [] if self.module is None else provenance(self.module)

    def lines(self, most: int = 15) -> list[str]:
        """The summary for a terminal, at most so many lines."""
        lines = [_value_line("input", value) for value in self.inputs] + [
            _value_line("output", value) for value in self.outputs
        ]
        if len(lines) > most - 6:
            lines = [*lines[: most - 7], f"  ... and {len(lines) - most + 7} more inputs and outputs"]
        if self.dynamic:
            lines.append(f"dynamic {', '.join(self.dynamic)}")
        counts = ", ".join(f"{count} {name}" for name, count in Counter(self.ops).most_common(5))
        rest = len(self.ops) - 5
        lines.append(
            f"ops     {sum(self.ops.values())} from {self.nodes} nodes: {counts}"
            + (f", {rest} more kinds" if rest > 0 else "")
        )
        if self.dynamic_values:
            lines.append("shapes  " + ", ".join(f"{len(names)} {kind}" for kind, names in self.dynamic_values.items()))
        if self.custom:
            lines.append("custom operators: " + ", ".join(f"{count} {name}" for name, count in self.custom.items()))
        moved = f", {sum(each.bytes for each in self.transposes):,} bytes" if self.transposes else ""
        lines.append(f"transposes left: {len(self.transposes)}{moved}")
        lines += map(str, self.compression)
        if self.unfolded:
            lines.append(f"left where values are quantized: {sum(len(each.ops) for each in self.unfolded)} ops")
        if self.suggestion is not None:
            lines.append(str(self.suggestion))
        if self.kept_in_float:
            lines.append(f"kept in float: {len(self.kept_in_float)}")
        room = max(0, most - len(lines) - 1)
        lines += [f"  {each}" for each in (*self.kept_in_float, *self.unfolded, *self.transposes)[:room]]
        size = f"{self.size:,} bytes, " if self.size is not None else ""
        lines.append(f"{size}{self.seconds:.2f} s")
        return lines

    def to_json(self) -> str:
        told = asdict(replace(self, module=None)) | {"provenance": [asdict(each) for each in self.provenance]}
        del told["module"]
        return json.dumps(told, indent=2, ensure_ascii=False)

    def to_markdown(self) -> str:
        rows = ["| | name | type | shape | layout |", "|---|---|---|---|---|"]
        for kind, values in (("input", self.inputs), ("output", self.outputs)):
            rows += [f"| {kind} | {v.name} | {v.type} | {list(v.shape)} | {v.layout or 'as in ONNX'} |" for v in values]
        if self.dynamic:
            rows += ["", f"Dynamic dims: {', '.join(self.dynamic)}"]
        ops = ["| op | count |", "|---|---|", *(f"| {name} | {count} |" for name, count in sorted(self.ops.items()))]
        times = [
            "| pass | ms |",
            "|---|---|",
            *(f"| {name} | {s * 1e3:.1f} |" for name, s in self.pass_seconds.items()),
        ]
        moved = [f"- {each}" for each in self.transposes] or ["none"]
        parts = [f"# {os.path.basename(self.model)} for {self.target}", "\n".join(rows)]
        parts += [f"## Ops ({sum(self.ops.values())} from {self.nodes} nodes)", "\n".join(ops)]
        if self.custom:
            parts += ["## Custom operators", "\n".join(f"- {name}: {count}" for name, count in self.custom.items())]
        if self.dynamic_values:
            kinds = (f"- {kind}: {', '.join(names)}" for kind, names in self.dynamic_values.items())
            parts += ["## Values whose shape is not static", "\n".join(kinds)]
        if self.unfolded:
            parts += ["## Left where values are quantized", "\n".join(f"- {each}" for each in self.unfolded)]
        parts += ["## Where each op came from", "\n".join(_provenance_table(self.provenance))]
        parts += ["## Transposes left", "\n".join(moved)]
        if self.compression:
            parts += ["## Compression", "\n".join(f"- {each}" for each in self.compression)]
        if self.calibration is not None:
            parts += ["## Calibration", str(self.calibration)]
        if self.suggestion is not None:
            parts += ["## Finer ops", str(self.suggestion)]
        if self.kept_in_float:
            parts += ["## Kept in float", "\n".join(f"- {each}" for each in self.kept_in_float)]
        parts += ["## Time", "\n".join(times)]
        return "\n\n".join(parts) + "\n"


@dataclass(frozen=True)
class RefusalReport:
    """What a conversion that was refused has to say: every finding, with all of the ops concerned."""

    model: str
    target: str
    refused: tuple[Finding, ...]

    def lines(self, most: int = 15) -> list[str]:
        return [line for finding in self.refused for line in finding.lines()][:most]

    def to_json(self) -> str:
        return json.dumps(asdict(self), indent=2, ensure_ascii=False)

    def to_markdown(self) -> str:
        parts = [f"# {os.path.basename(self.model)} for {self.target}: refused"]
        for finding in self.refused:
            rows = [f"| {n.name} | {n.op} | {n.opset or ''} | `{n.signature}` |" for n in finding.nodes]
            parts += [f"## {finding.code}: {finding.message}", *filter(None, [finding.hint])]
            if rows:
                parts += ["\n".join(["| node | op | opset | types |", "|---|---|---|---|", *rows])]
        return "\n\n".join(parts) + "\n"


def write_report(report: Report | RefusalReport, path: str) -> None:
    """JSON, Markdown or text by the ending. Raises Refusal E0607 for another one."""
    from tflc.atomic_file import write_file

    match check_report_ending(path, REPORT_ENDINGS):
        case ".json":
            text = report.to_json()
        case ".md":
            text = report.to_markdown()
        case _:
            text = "\n".join(report.lines(most=10**6)) + "\n"
    write_file(path, [text.encode("utf-8", "surrogateescape")])


REPORT_ENDINGS = (".json", ".md", ".txt")


def check_report_ending(path: str, known: Sequence[str]) -> str:
    """The ending of a report's name. Raises Refusal E0607 for another than the known ones."""
    ending = os.path.splitext(path)[1].lower()
    if ending not in known:
        message = f"no report format is known by the ending '{ending}' of {path}"
        raise Refusal.of("E0607", message, hint=f"write {' or '.join(known)}", exit_code=ExitCode.USAGE)
    return ending


def _value_line(kind: str, value: Value) -> str:
    shape = "x".join("?" if dim is None else str(dim) for dim in value.shape)
    return f"{kind:7} {value.name}: {value.type}[{shape}]" + (f" {value.layout}" if value.layout else "")


def _provenance_table(entries: Sequence[Provenance]) -> list[str]:
    rows = [
        f"| {number} | {each.op} | {', '.join(each.values)} | {', '.join(each.nodes)} | {', '.join(each.rules)} |"
        for number, each in enumerate(entries)
    ]
    return ["| | op | gives | from nodes | by rules |", "|---|---|---|---|---|", *rows]


def describe_values(report: Report, module: ModuleOp, context: PassContext) -> None:
    """Fill in what the lowered module shows: inputs, outputs, ops and where they came from, transposes."""
    from tflc.custom_operators import TFLITE
    from tflc.dialects.schema import walk_schema_ops
    from tflc.input_shapes import open_dims
    from tflc.signature import argument_attributes, argument_names, main_function, result_attributes, result_names

    function = main_function(module)
    types = function.function_type
    report.inputs = list(map(_value, argument_names(function), types.inputs, argument_attributes(function)))
    report.outputs = list(map(_value, result_names(function), types.outputs, result_attributes(function)))
    report.dynamic = open_dims(module)
    ops = (op for op in walk_schema_ops(module) if not op.schema.traits & {"ConstantLike", "Terminator"})
    report.ops = dict(Counter(op.schema.op_type for op in ops).most_common())
    report.module = module
    report.custom = dict(Counter(op.get("custom_code") for op in walk_schema_ops(module) if op.name == TFLITE))
    report.transposes = list(context.report.get("transposes", ()))
    report.unfolded = [*context.report.get("unfolded", ()), *context.report.get("requantized", ())]
    report.warnings = [str(warning) for warning in context.warnings]


def _value(name: str, type: Attribute, attributes: PortAttributes) -> Value:
    from xdsl.dialects.builtin import StringAttr

    from tflc.dialects.types import element_name, element_of, shape_of
    from tflc.signature import LAYOUT

    element, layout = element_of(type), attributes.get(LAYOUT)
    return Value(
        name,
        "?" if element is None else element_name(element),
        shape_of(type) or (),
        layout.data if isinstance(layout, StringAttr) else "",
    )
