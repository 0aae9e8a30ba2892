"""At which opset a module can be written: where every op, as it is used, has the form that its name says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from xdsl.dialects.builtin import NoneType

from tflc.diagnostics import Refusal
from tflc.dialects.locations import place_of
from tflc.dialects.onnx import history
from tflc.dialects.onnx.experimental import LAST_OPSET
from tflc.dialects.onnx.protos import domain_of, op_type_of
from tflc.dialects.schema import SchemaOp, to_python
from tflc.dialects.types import element_name, element_of

PREFERRED = 13
"""Written where older forms would do as well: all of today's runtimes read it."""

CUSTOM = "onnx.Custom"

IMPLIED = {"dilations": 1, "strides": 1, "pads": 0, "output_padding": 0}
"""What each entry of an attribute is where the attribute is absent, and how many there are depends on the operands."""


@dataclass
class Span:
    """The opsets of one domain at which all ops so far can be written, and the ops that set the bounds."""

    low: int
    high: int
    lowest: SchemaOp | None = None
    highest: SchemaOp | None = None

    def narrow(self, low: int, high: int, op: SchemaOp) -> None:
        if low > self.low:
            self.low, self.lowest = low, op
        if high < self.high:
            self.high, self.highest = high, op


@dataclass
class Forms:
    """The opsets of a module, found by looking at each of its ops once."""

    spans: dict[str, Span] = field(default_factory=lambda: {"": Span(1, history.OPSET)})
    _known: dict[Any, tuple[int, int]] = field(default_factory=dict)

    def see(self, op: SchemaOp) -> None:
        """Take an op of the onnx dialect, or a twin of one, into account."""
        if op.name == CUSTOM:
            domain = op.get("domain")
            if domain in ("", "ai.onnx"):
                self.spans[""].narrow(1, LAST_OPSET, op)
            return
        if op.schema.traits & {"ConstantLike", "Terminator"}:
            return
        domain = domain_of(op)
        key = _use(op)
        if (span := self._known.get(key)) is None:
            span = self._known[key] = _span(op, domain)
        if domain not in self.spans:
            self.spans[domain] = Span(1, history.NEWEST[domain])
        self.spans[domain].narrow(*span, op)

    def opsets(self, *, newest: bool = False) -> dict[str, int]:
        """The opset to write for each domain: as old as the ops allow, but ``PREFERRED`` at least, or as new as they allow.

        Raises Refusal E0230 where no one opset has all the forms.
        """
        return {domain: _chosen(domain, span, newest) for domain, span in self.spans.items()}


def _chosen(domain: str, span: Span, newest: bool) -> int:
    if span.low > span.high:
        assert span.lowest is not None
        assert span.highest is not None
        message = (
            f"no opset of {domain or 'ai.onnx'} has all the forms in this module: {_described(span.highest)} ended with opset {span.high},"
            f" {_described(span.lowest)} needs opset {span.low}"
        )
        raise Refusal.of("E0230", message, hint="run the pass normalize-opset first")
    return max(span.low, min(PREFERRED, span.high)) if domain == "" and not newest else span.high


def _described(op: SchemaOp) -> str:
    place = place_of(op)
    return f"{op.name} '{place}'" if place else op.name


def row_at(op: SchemaOp, opset: int) -> history.Row | None:
    """The form of the op's operator at an opset."""
    return history.form_at(op_type_of(op), opset, domain_of(op))


def _use(op: SchemaOp) -> Any:
    """What decides at which opsets an op can be written."""
    return (
        op.name,
        tuple(slot is not None and element_of(slot.type) for slot in op.slots),
        tuple(element_of(result.type) for result in op.results),
        frozenset(_stated(op)),
    )


def _stated(op: SchemaOp) -> Iterable[str]:
    """The attributes that differ from their default."""
    for name, attribute in op.properties.items():
        spec = op.schema.attributes.get(name)
        if spec is None:
            continue
        value = to_python(attribute)
        if value != spec.default if spec.default is not None else not _is_implied(name, value):
            yield name


def _is_implied(name: str, value: Any) -> bool:
    return name in IMPLIED and all(each == IMPLIED[name] for each in value)


def _span(op: SchemaOp, domain: str) -> tuple[int, int]:
    """The first and last opset at which the op can be written."""
    rows = history.versions(op_type_of(op), domain)
    same = [row for row in rows if not row[3] and history.name_of(row) == f"onnx.{op.schema.op_type}"]
    following = next((row[2] for row in rows if row[2] > same[-1][2]), history.NEWEST[domain] + 1)
    low = same[-1][2]
    for row in reversed(same[:-1]):
        if not _fits(op, row):
            break
        low = row[2]
    # Of an operator's forms before the oldest opset that is read only the last is kept: it holds from there on.
    return (
        history.OLDEST_OPSET if low == rows[0][2] and domain == "" and low < history.OLDEST_OPSET else low
    ), following - 1


def _fits(op: SchemaOp, row: history.Row) -> bool:
    """Whether a form takes the op as it is used."""
    _, _, _, _, operands, results, attributes, variables = row
    if not {name for name, *_ in attributes}.issuperset(_stated(op)):
        return False
    allowed = dict(variables)
    slots = op.slots
    needed = max((index + 1 for index, operand in enumerate(operands) if operand[1] == "single"), default=0)
    return len(slots) >= needed and _values_fit(slots, operands, allowed) and _values_fit(op.results, results, allowed)


def _values_fit(
    values: Iterable[Any], parameters: tuple[history.Row, ...], allowed: Mapping[str, tuple[str, ...]]
) -> bool:
    for index, value in enumerate(values):
        if index >= len(parameters) and not (parameters and parameters[-1][1] == "variadic"):
            return False
        _, option, type_str, _ = parameters[min(index, len(parameters) - 1)]
        if value is None:
            if option == "single":
                return False
            continue
        element = element_of(value.type)
        # What an undeclared operator gives may have no known element type.
        if element is None or isinstance(element, NoneType):
            continue
        if f"tensor({_onnx_name(element_name(element))})" not in allowed.get(type_str, (type_str,)):
            return False
    return True


_ONNX_NAMES = {
    "f32": "float", "f64": "double", "f16": "float16", "bf16": "bfloat16", "ui8": "uint8", "ui16": "uint16", "ui32": "uint32",
    "ui64": "uint64", "i1": "bool", "c64": "complex64", "c128": "complex128", "string": "string", "ui4": "uint4", "i4": "int4",
    "ui2": "uint2", "i2": "int2", "i8": "int8", "i16": "int16", "i32": "int32", "i64": "int64",
}  # fmt: skip


def _onnx_name(element: str) -> str:
    return _ONNX_NAMES.get(element, element.replace("f8", "float8").replace("f4", "float4"))
