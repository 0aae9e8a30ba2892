"""Which element types are drawn: what patterns and schemas allow, the most telling first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import TYPE_CHECKING

from tflc.dialects.samples.site import QUANTIZED, Site
from tflc.rewrite.left.pattern import OneOf, OpPattern, ResultOf, ValuePattern
from tflc.rewrite.names.op_parts import known_schema

if TYPE_CHECKING:
    from xdsl.ir import SSAValue

    from tflc.dialects.schema import OperandSpec, OpSchema
    from tflc.rewrite.verify.draw.draft import Draft

CLASSES = {"float": ("f32", "f32", "f32", "f64", "f16"), "int": ("i32", "i64", "i8", "ui8"), QUANTIZED: (QUANTIZED,)}
"""Element words of patterns, and the element types drawn for them."""

USUAL = ("f32", "i32", "i64", "f64", "f16", "i8", "ui8", "i1")
"""Element types that are drawn where the schema leaves a choice, the most telling first."""

INDICES = frozenset({"i32", "i64"})
"""Element types of shapes, axes and places, which say nothing about the data."""


def op_patterns(pattern: OpPattern) -> Iterator[OpPattern]:
    """The patterns of all ops that a pattern may match, its own first."""
    queue: list[ValuePattern] = [ResultOf(pattern)]
    while queue:
        match queue.pop():
            case OneOf(options=options):
                queue += options
            case ResultOf(op=op):
                yield op
                queue += [*op.operands, *([] if op.rest is None else [op.rest])]


def operand_spec(schema: OpSchema, index: int) -> OperandSpec | None:
    """What a schema says of an operand; of those of a variadic its last entry."""
    if not schema.operands:
        return None
    return schema.operands[min(index, len(schema.operands) - 1)]


def allowed_throughout(pattern: OpPattern) -> frozenset[str] | None:
    """The element types that the data of every op of a pattern may have; None where no schema says, or none suits all."""
    found: frozenset[str] | None = None
    for op in op_patterns(pattern):
        schema = known_schema(op.op)
        elements = schema.operands[-1 if op.rest is not None else 0].elements if schema.operands else frozenset()
        if elements - INDICES:
            found = elements if found is None else found & elements
    return found or None


def one_of(allowed: frozenset[str], random: Random) -> str:
    return random.choice([element for element in USUAL if element in allowed] or sorted(allowed))


def operand_elements(draft: Draft, schema: OpSchema, site: Site, built: Sequence[SSAValue | None]) -> list[str]:
    """The element type of each operand: one for each type variable of the schema; one for all where it has none."""
    from tflc.dialects.types import element_name, element_of

    for slot in site.slots:
        if slot.element == QUANTIZED and slot.known is None:
            slot.element = str(draft.quantizations.element(slot.shape or ()))
    chosen: dict[str, str] = {}
    specs = [operand_spec(schema, index) for index in range(len(site.slots))]
    for slot, value, spec in zip(site.slots, built, specs):
        variable = spec.type_var if spec is not None else ""
        if value is not None:
            element = element_of(value.type)
            if element is not None:
                draft.quantizations.keep(element)
            if element is not None and not (spec is not None and not variable and slot.values is not None):
                chosen.setdefault(variable, element_name(element))
        elif slot.element is not None and (variable or slot.values is None):
            chosen.setdefault(variable, slot.element)
    found = []
    for slot, spec in zip(site.slots, specs):
        variable = spec.type_var if spec is not None else ""
        allowed = spec.elements if spec is not None else frozenset()
        element = slot.element or chosen.get(variable)
        if element is None or (allowed and element not in allowed and slot.element is None):
            element = _usual(draft, allowed)
        if slot.element is None and slot.values is None:
            chosen.setdefault(variable, element)
        found.append(element)
    return found


def _usual(draft: Draft, allowed: frozenset[str]) -> str:
    random = draft.random
    if not allowed or (draft.usual in allowed and random.random() < 0.9):
        return draft.usual
    usual = [element for element in USUAL if element in allowed]
    return usual[0] if usual and random.random() < 0.6 else random.choice(usual or sorted(allowed))
