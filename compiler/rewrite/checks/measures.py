"""What a rule may say falls at each of its firings (``falls MEASURE "why"``), and whether it does.

A measure is one of ``MEASURES``; an op, whose number falls; or a hook that gives a natural number for an op, whose sum falls. Each looks at the
ops that matched and the ops that took their place, constants aside: what a firing leaves alone weighs the same before and after.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from xdsl.ir import Operation, OpResult, SSAValue

from tflc.diagnostics import did_you_mean
from tflc.dialects.schema import SchemaOp
from tflc.rewrite.matching.fault import at_node, fault
from tflc.rewrite.matching.match import Match
from tflc.rewrite.names.resolve import Scope, check_op
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings

Ops = Sequence[SchemaOp]
Measure = Callable[[Ops, Ops], tuple[int, int]]
"""Of the ops that matched, the root first, and of those made, the one that takes its place last: before and after."""


def _bytes(matched: Ops, made: Ops) -> tuple[int, int]:
    from tflc.dialects.types import storage_bytes

    def read(ops: Ops) -> int:
        alike = (op for op in ops if op.name == matched[0].name)
        return sum(storage_bytes(value.type) or 0 for op in alike for value in op.operands)

    return read(matched), read(made)


def _operands(matched: Ops, made: Ops) -> tuple[int, int]:
    def most(ops: Ops) -> int:
        return max((len(op.operands) for op in ops), default=0)

    return most(matched), most(made)


def _rank(matched: Ops, made: Ops) -> tuple[int, int]:
    from tflc.dialects.types import shape_of

    def highest(ops: Ops) -> int:
        alike = (op for op in ops if op.name == matched[0].name)
        return max((len(shape_of(value.type) or ()) for op in alike for value in op.operands), default=0)

    return highest(matched), highest(made)


def _distance_to_outputs(matched: Ops, made: Ops) -> tuple[int, int]:
    moved = made[-1].name if made else ""
    return _farthest(matched, moved, matched[0]), _farthest(made, moved, made[-1]) if made else 0


def _farthest(ops: Ops, name: str, end: SchemaOp) -> int:
    """The most ops that stand behind an op of a name, up to the end."""
    inside = set[Operation](ops)
    behind: dict[Operation, int] = {end: 0}
    waiting: list[Operation] = [end]
    while waiting:
        op = waiting.pop()
        for value in op.operands:
            if isinstance(value, OpResult) and (source := value.op) in inside and behind.get(source, -1) <= behind[op]:
                behind[source] = behind[op] + 1
                waiting.append(source)
    return max((count for op, count in behind.items() if op.name == name), default=0)


def _distance_to_inputs(matched: Ops, made: Ops) -> tuple[int, int]:
    moved = matched[0].name

    def deepest(ops: Ops) -> int:
        inside = set[Operation](ops)

        def depth(value: SSAValue) -> int:
            if not isinstance(value, OpResult) or value.op not in inside:
                return 0
            return 1 + max(map(depth, value.op.operands), default=0)

        return max((depth(op.results[0]) for op in ops if op.name == moved), default=0)

    return deepest(matched), deepest(made)


def _unset_attributes(matched: Ops, made: Ops) -> tuple[int, int]:
    def count(ops: Ops) -> int:
        return sum(op.get(name) is None for op in ops for name in op.schema.attributes)

    return count(matched), count(made)


def _absent_operands(matched: Ops, made: Ops) -> tuple[int, int]:
    from tflc.dialects.types import shape_of

    def count(op: SchemaOp) -> int:
        given = [value for value in op.slots if value is not None and shape_of(value.type) != (0,)]
        return max(len(op.schema.operands) - len(given), 0)

    return sum(map(count, matched)), sum(map(count, made))


MEASURES: dict[str, tuple[str, Measure]] = {
    "bytes": ("the bytes of what the ops read that are as the root", _bytes),
    "distance_to_outputs": ("how far from the graph's outputs the ops stand of which one becomes the root", _distance_to_outputs),
    "distance_to_inputs": ("how far from the graph's inputs the ops stand that are as the root was", _distance_to_inputs),
    "operands": ("the operands of the op that has the most", _operands),
    "rank": ("the highest rank of what the ops read that are as the root", _rank),
    "unset_attributes": ("the attributes that are not written out", _unset_attributes),
    "absent_operands": ("the operands that are left out, or empty", _absent_operands),
}  # fmt: skip
"""Measures by name, with what each counts."""


def check_name(measure: ast.Name | ast.Dotted, scope: Scope, findings: Findings) -> None:
    """Finding P0151 for what is no measure."""
    if isinstance(measure, ast.Dotted):
        check_op(measure, scope, findings)
    elif measure.id not in MEASURES and measure.id not in scope.hooks:
        near = did_you_mean(measure.id, [*MEASURES, *scope.hooks])
        hint = f"one of {', '.join(MEASURES)}; an op, whose number falls; or a hook that gives a number for an op"
        findings.add("P0151", measure.span, f"there is no measure '{measure.id}'{near}", hint)


def measure_of(name: ast.Name | ast.Dotted, scope: Scope) -> Measure:
    """The measure of a name that ``check_name`` takes."""
    if isinstance(name, ast.Dotted):
        return _total(lambda op: op.name == name.id)
    if (hook := scope.hooks.get(name.id)) is not None:
        return _total(hook.function)
    return MEASURES[name.id][1]


def _total(weight: Callable[[SchemaOp], int]) -> Measure:
    return lambda matched, made: (sum(map(weight, matched)), sum(map(weight, made)))


def check_firing(match: Match, scope: Scope, built: Sequence[Any], values: Sequence[SSAValue]) -> None:
    """Raises Refusal P0162 where what a rule says falls does not fall at this firing."""
    falls = match.instance.rule.falls
    if falls is None:
        return
    matched = _computing(match.matched())
    made = _computing(built)
    if values and isinstance(values[0], OpResult) and values[0].op in made:
        last = values[0].op
        made = [*(op for op in made if op is not last), last]
    before, after = measure_of(falls.measure, scope)(matched, made)
    if after >= before:
        message = (
            f"'{match.instance.label}' says that {falls.measure.id} falls; {before} became {after}{at_node(match.root)}"
        )
        raise fault("P0162", match.instance, message, "let a 'when' tell what is done, or name another measure")


def _computing(ops: Iterable[Any]) -> list[SchemaOp]:
    """The ops that are no constants, each once."""
    return [op for op in dict.fromkeys(ops) if "ConstantLike" not in op.schema.traits]
