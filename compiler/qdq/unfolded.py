"""What fold-qdq leaves, and why: ops on floats beside quantized values or in their place, and quantized values that are quantized again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tflc.dialects import constant_of
from tflc.dialects.locations import firings, origin_of, place_of
from tflc.dialects.quant import is_quantized
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.dialects.types import element_of, f32
from tflc.qdq.signs import is_shift

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from tflc.rewrite import RuleSet


@dataclass(frozen=True)
class Unfolded:
    """Ops that stay for one reason, the nodes that they come from, and what would make them fold."""

    places: tuple[str, ...]
    ops: tuple[str, ...]
    reason: str
    hint: str

    def __str__(self) -> str:
        first = self.places[0] if self.places else self.ops[0]
        rest = f" and {len(self.ops) - 1} more" if len(self.ops) > 1 else ""
        return f"{first}{rest} ({', '.join(dict.fromkeys(self.ops))}): {self.reason}; {self.hint}"


def unfolded(module: ModuleOp, rules: RuleSet, quantize: str, dequantize: str, rule: str) -> list[Unfolded]:
    """The clusters of float ops that touch quantized values. ``rule`` is the one that folds an op between ``dequantize`` and ``quantize``.

    Why a lone op stays is what that rule says at the quantization behind it.
    """
    floats = [op for op in walk_schema_ops(module) if op.name not in (quantize, dequantize) and _is_float(op)]
    return [
        _entry(ops, *_why(ops, rules, quantize, dequantize, rule))
        for ops in _clusters(floats)
        if any(_takes(op, dequantize) or _gives(op, quantize) for op in ops)
    ]


def in_place_of_quantized(module: ModuleOp, reasons: Mapping[str, tuple[str, str]]) -> list[Unfolded]:
    """The ops that compute what no kernel computes on integers: one entry for each rule of ``reasons`` (why it stays, a hint) that made some."""
    made: dict[str, list[SchemaOp]] = {}
    for op in walk_schema_ops(module):
        if "ConstantLike" not in op.schema.traits:
            for rule in {firing.rule for firing in firings(origin_of(op))} & reasons.keys():
                made.setdefault(rule, []).append(op)
    return [_entry(made[rule], *why) for rule, why in reasons.items() if rule in made]


def requantized(module: ModuleOp, quantize: str) -> list[Unfolded]:
    """The ops that quantize what is quantized already: shifts from one sign to the other, and changes of scale."""
    ops = [op for op in walk_schema_ops(module) if op.name == quantize and is_quantized(op.operands[0].type)]
    shifts = [op for op in ops if is_shift(op, quantize)]
    scales = [op for op in ops if op not in shifts]
    found = [
        (shifts, "kernels on its two sides take integers of different signs", "weights with zero point 0 need none"),
        (scales, "scales on its two sides differ", "give both one scale, and it is gone"),
    ]
    return [_entry(ops, *why) for ops, *why in found if ops]


def _entry(ops: Sequence[SchemaOp], why: str, hint: str) -> Unfolded:
    places = tuple(dict.fromkeys(place for op in ops if (place := place_of(op))))
    return Unfolded(places, tuple(op.schema.op_type for op in ops), why, hint)


def _is_float(op: SchemaOp) -> bool:
    """Whether an op computes, and on or to floats."""
    if op.schema.traits & {"ConstantLike", "Terminator"}:
        return False
    values = [*op.results, *(value for value in op.operands if constant_of(value) is None)]
    return any(element_of(value.type) == f32 for value in values)


def _clusters(ops: list[SchemaOp]) -> Iterator[list[SchemaOp]]:
    """Ops joined by the values that they hand to each other, in order."""
    place, seen = {op: number for number, op in enumerate(ops)}, set[SchemaOp]()
    for start in ops:
        if start in seen:
            continue
        found, waiting = [], [start]
        seen.add(start)
        while waiting:
            op = waiting.pop()
            found.append(op)
            beside: list[Any] = [value.owner for value in op.operands]
            beside += [use.operation for result in op.results for use in result.uses]
            for other in beside:
                if other in place and other not in seen:
                    seen.add(other)
                    waiting.append(other)
        yield sorted(found, key=place.__getitem__)


def _takes(op: SchemaOp, dequantize: str) -> bool:
    owners: list[Any] = [value.owner for value in op.operands]
    return any(getattr(owner, "name", "") == dequantize and constant_of(owner.operands[0]) is None for owner in owners)


def _gives(op: SchemaOp, quantize: str) -> bool:
    return any(use.operation.name == quantize for result in op.results for use in result.uses)


def _why(ops: list[SchemaOp], rules: RuleSet, quantize: str, dequantize: str, rule: str) -> tuple[str, str]:
    if len({place_of(op) for op in ops}) > 1:
        return "the model computes these in float, one after the other", "quantize each result, and it folds"
    if len(ops) > 1:
        return "no kernel computes it on quantized values", "another op in its place might"
    (op,) = ops
    users = [use.operation for result in op.results for use in result.uses]
    if not any(user.name == quantize for user in users):
        return "its result is not quantized", "quantize it, and it folds"
    if not _takes(op, dequantize):
        return "what it computes on is not quantized", "quantize its operands, and it folds"
    if len(users) > 1:
        return "its result is quantized and read as floats too", "let all read the quantized one, and it folds"
    if not any(rules.only(rule).rows(quantize)) or not _is_named(op, rules, rule):
        return "no kernel computes it on quantized values", "another op in its place might"
    from tflc.rewrite import reason

    return reason(users[0], rules, rule) or "another rule went first", "change that, and it folds"


def _is_named(op: SchemaOp, rules: RuleSet, rule: str) -> bool:
    return any(instance.label == f"{rule}[{op.name}]" for instance in rules.only(rule).instances)
