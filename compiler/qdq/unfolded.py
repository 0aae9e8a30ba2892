"""What fold-qdq leaves, and why: ops on floats beside quantized values or in their place, and quantized values that are quantized again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tflc.dialects import constant_of
from tflc.dialects.locations import firings, origin_of, place_of
from tflc.dialects.quant import is_quantized
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.dialects.types import element_of, f32
from tflc.qdq.kernels import Lacking
from tflc.qdq.signs import is_shift

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from tflc.rewrite import RuleSet


@dataclass(frozen=True)
class Unfolded:
    """Ops that stay for one reason, the nodes that they come from, and what would make them fold.

    ``rows`` are those of the target that say so, where it is the target that has no kernel; else the model itself computes there in float.
    """

    places: tuple[str, ...]
    ops: tuple[str, ...]
    reason: str
    hint: str
    rows: tuple[str, ...] = ()

    def __str__(self) -> str:
        first = self.places[0] if self.places else self.ops[0]
        rest = f" and {len(self.ops) - 1} more" if len(self.ops) > 1 else ""
        rows = f" [{'; '.join(self.rows)}]" if self.rows else ""
        return f"{first}{rest} ({', '.join(dict.fromkeys(self.ops))}): {self.reason}{rows}; {self.hint}"


@dataclass(frozen=True)
class Reason:
    """Why ops stay, what would make them fold, and the kinds of op whose rows of the target say so."""

    why: str
    hint: str
    cited: tuple[str, ...] = ()


_ANOTHER = "another op in its place might"
_NO_KERNEL = "no kernel computes it on quantized values"


@dataclass(frozen=True)
class Remaining:
    """Finds what is left of a module. ``dequantize`` names the op before what is folded, ``rule`` the rule that does."""

    lacking: Lacking
    dequantize: str
    rule: str

    @property
    def rules(self) -> RuleSet:
        return self.lacking.rules

    @property
    def quantize(self) -> str:
        return self.lacking.quantize

    def clusters(self, module: ModuleOp) -> list[Unfolded]:
        """The clusters of float ops that touch quantized values. Why a lone op stays is what the rule says at the quantization behind it."""
        floats = [
            op for op in walk_schema_ops(module) if op.name not in (self.quantize, self.dequantize) and _is_float(op)
        ]
        return [
            self._entry(ops, self._why(ops))
            for ops in _clusters(floats)
            if any(_takes(op, self.dequantize) or _gives(op, self.quantize) for op in ops)
        ]

    def in_place_of_quantized(self, module: ModuleOp, made_by: RuleSet) -> list[Unfolded]:
        """The ops that compute what no kernel computes on integers: one entry for each rule of ``made_by`` that made some and reports them."""
        made: dict[str, list[SchemaOp]] = {}
        for op in walk_schema_ops(module):
            if "ConstantLike" not in op.schema.traits:
                for rule in sorted({firing.rule for firing in firings(origin_of(op))}):
                    made.setdefault(rule, []).append(op)
        found = []
        for rule in made_by.rules:
            if rule in made and (told := made_by.reports(rule)) is not None:
                reason = Reason(told.why, told.hint, tuple(op.id for op in told.ops))
                found.append(self._entry(made[rule], reason))
        return found

    def requantized(self, module: ModuleOp) -> list[Unfolded]:
        """The ops that quantize what is quantized already: shifts from one sign to the other, and changes of scale."""
        found: dict[Reason, list[SchemaOp]] = {}
        for op in walk_schema_ops(module):
            if op.name == self.quantize and is_quantized(op.operands[0].type):
                found.setdefault(self._why_requantized(op), []).append(op)
        return [self._entry(ops, reason) for reason, ops in found.items()]

    def _entry(self, ops: Sequence[SchemaOp], reason: Reason) -> Unfolded:
        places = tuple(dict.fromkeys(place for op in ops if (place := place_of(op))))
        rows = tuple(self.lacking.target.cited(name.partition(".")[2]) for name in reason.cited)
        return Unfolded(places, tuple(op.schema.op_type for op in ops), reason.why, reason.hint, rows)

    def _why(self, ops: list[SchemaOp]) -> Reason:
        names = tuple(dict.fromkeys(op.name for op in ops))
        if len({place_of(op) for op in ops}) > 1:
            return Reason(
                "the model computes these in float, one after the other", "quantize each result, and it folds"
            )
        if len(ops) > 1:
            return Reason("no kernel computes it whole, and between its parts nothing is quantized", _ANOTHER, names)
        (op,) = ops
        users = [use.operation for result in op.results for use in result.uses]
        if not any(user.name == self.quantize for user in users):
            return Reason("the model computes it in float: its result is not quantized", "quantize it, and it folds")
        if not _takes(op, self.dequantize):
            why = "the model computes it in float: what it computes on is not quantized"
            return Reason(why, "quantize its operands, and it folds")
        if len(users) > 1:
            why = "the model computes it in float: its result is quantized and read as floats too"
            return Reason(why, "let all read the quantized one, and it folds")
        rows = {instance.label for instance in self.rules.only(self.rule).instances}
        if f"{self.rule}[{op.name}]" not in rows or not self.lacking.takes_what_is_behind(users[0]):
            return Reason(_NO_KERNEL, _ANOTHER, names)
        from tflc.rewrite import reason

        why = reason(users[0], self.rules, self.rule) or "another rule went first"
        return Reason(why, "change that, and it folds", names)

    def _why_requantized(self, op: SchemaOp) -> Reason:
        beside = [other for other in _beside(op) if other.name not in (self.quantize, self.dequantize)]
        if is_shift(op, self.quantize):
            names = tuple(sorted({other.name for other in beside}))
            why = "kernels on its two sides take integers of different signs"
            return Reason(why, "weights with zero point 0 need none", names)
        bound = {other.name for other in beside if self._is_bound(other)}
        if bound:
            why = "scales on its two sides differ, and a kernel has one for all that it reads and gives, or its own"
            return Reason(why, "give both one scale, and it is gone", tuple(sorted(bound)))
        return Reason("the model itself quantizes here again, to another scale", "give both one scale, and it is gone")

    def _is_bound(self, op: SchemaOp) -> bool:
        limits = self.lacking.target.limits(op.schema.op_type)
        return limits is None or bool(limits.ties or limits.fixed)


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
            for other in _beside(op):
                if other in place and other not in seen:
                    seen.add(other)
                    waiting.append(other)
        yield sorted(found, key=place.__getitem__)


def _beside(op: SchemaOp) -> list[SchemaOp]:
    """The ops that make what an op reads, and those that read what it makes."""
    owners = [value.owner for value in op.operands if constant_of(value) is None]
    users = [use.operation for result in op.results for use in result.uses]
    return [other for other in (*owners, *users) if isinstance(other, SchemaOp)]


def _takes(op: SchemaOp, dequantize: str) -> bool:
    owners: list[Any] = [value.owner for value in op.operands]
    return any(getattr(owner, "name", "") == dequantize and constant_of(owner.operands[0]) is None for owner in owners)


def _gives(op: SchemaOp, quantize: str) -> bool:
    return any(use.operation.name == quantize for result in op.results for use in result.uses)
