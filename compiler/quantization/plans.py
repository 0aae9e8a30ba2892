"""Which ops are to compute on integers: those that have a kernel for it, and those that move elements between them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from xdsl.ir import Block, Operation, SSAValue

from tflc.calibration.statistics import Bounds
from tflc.dialects import constant_of
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import element_of, f32
from tflc.qdq.kernels import DATA, INDEX, refusals, roles_of
from tflc.quantization.schemes import INT8, INT16X8, scheme_of
from tflc.rewrite import RuleSet
from tflc.targets import Target

STORAGE = {INT8: "i8", INT16X8: "i16"}
"""What activations are stored as, by scheme."""

SAME, JOINED = "same", "joined"
"""Results that have the type of what they are made of: of one operand, of all."""


@dataclass(frozen=True, eq=False)
class Plan:
    """An op that is to compute on integers: the role of each operand slot, what its result is bound to, and what activations are stored as.

    ``per_channel`` says whether its weights may have a scale for each channel.
    """

    op: SchemaOp
    roles: Sequence[Any]
    result: Any
    storage: str
    per_channel: bool

    @property
    def operands(self) -> list[tuple[Any, SSAValue]]:
        """The present operands with their roles."""
        return [(role, value) for role, value in zip(self.roles, self.op.slots) if value is not None]

    @property
    def data(self) -> list[SSAValue]:
        """The operands that are data."""
        return [value for role, value in self.operands if role == DATA]

    @property
    def moves(self) -> bool:
        """Whether it computes nothing new."""
        return self.result in (SAME, JOINED)


@dataclass(frozen=True)
class Kept:
    """An op that stays in float although its scheme is another, and why."""

    op: SchemaOp
    reason: str


LEAST_LEVELS = 32
"""Ranges are unlike where one scale for both leaves the narrow one fewer levels than this, five bits of them."""


@dataclass(frozen=True)
class Unlike:
    """A join of values of unlike ranges: the op, and the bounds of its operands."""

    op: SchemaOp
    bounds: tuple[Bounds, ...]


@dataclass
class Planner:
    """Chooses the ops of a block. ``rules`` are fold-qdq's, ``bounds`` gives the bounds of an activation (None: it is not known, or not finite).

    Joins of values of unlike ranges are noted, but with ``split`` they are made in float.
    """

    rules: RuleSet
    target: Target
    bounds: Callable[[SSAValue], Bounds | None]
    default: str
    per_channel: bool = True
    split: bool = False
    kept: list[Kept] = field(default_factory=list)
    unlike: list[Unlike] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._table = self.rules.table("quantizable")
        self._moving, self._joining = self.rules.set("moving"), self.rules.set("joining")
        self._parted = self.rules.table("parting")

    def plans(self, block: Block) -> list[Plan]:
        """The plans of a block's ops, in order."""
        found = [plan for op in block.ops if isinstance(op, SchemaOp) and (plan := self._plan(op)) is not None]
        return _worthwhile(found)

    def _plan(self, op: SchemaOp) -> Plan | None:
        storage = STORAGE.get(scheme_of(op, self.default))
        if storage is None or not _computes_on_floats(op):
            return None
        known = self._roles(op, storage)
        if known is None:
            if op.name not in self._parted:
                reason = f"no kernel computes it right on {storage}"
                self.kept.append(Kept(op, f"{reason} [{self.target.cited(op.schema.op_type)}]"))
            return None
        roles, result = known
        if (reason := self._reason(op, roles)) is not None:
            self.kept.append(Kept(op, reason))
            return None
        refused = ""
        for per_channel in (True, False) if self.per_channel else (False,):
            plan = Plan(op, roles, result, storage, per_channel)
            found = refusals(op, roles, storage, self.target, per_channel=per_channel)
            refused = found[0].detail if found else ""
            if not refused:
                return self._unless_split(plan)
        self.kept.append(Kept(op, f"{refused} [{self.target.cited(op.schema.op_type)}]"))
        return None

    def _unless_split(self, plan: Plan) -> Plan | None:
        """A plan, with a note if it joins values of unlike ranges; None where such are to be joined in float."""
        bounds = _unlike(plan, self.bounds_of)
        if not bounds:
            return plan
        if self.split:
            self.kept.append(Kept(plan.op, "it joins values of unlike ranges"))
            return None
        self.unlike.append(Unlike(plan.op, bounds))
        return plan

    def _roles(self, op: SchemaOp, storage: str) -> tuple[Sequence[Any], Any] | None:
        """The role of each operand slot, and what the result is bound to; None for an op that has no form on such integers."""
        from tflc.patterns.hooks.quantized_ops import result_in

        count = len(op.slots)
        if op.name in self._moving:
            return [DATA, *[INDEX] * (count - 1)], SAME
        if op.name in self._joining:
            return [DATA] * count, JOINED
        row = self._table.get(op.name)
        if row is None or (result := result_in(row.evaluate("result"), storage)) is None:
            return None
        return roles_of(op, row), result

    def _reason(self, op: SchemaOp, roles: Sequence[Any]) -> str | None:
        """What is in the way, whatever the target; None where nothing is."""
        for role, value in zip(roles, op.slots):
            if role == INDEX or value is None:
                continue
            if role != DATA and constant_of(value) is None:
                return "its weights or its bias are computed"
            if role == DATA and element_of(value.type) != f32:
                return "not all it reads is float"
            if role == DATA and constant_of(value) is None and self.bounds(value) is None:
                return "no finite range is known of what it reads"
        return "no finite range is known of what it gives" if self.bounds(op.results[0]) is None else None

    def bounds_of(self, value: SSAValue) -> Bounds:
        """The bounds of a value that a plan names, zero between them."""
        weight, found = constant_of(value), self.bounds(value)
        low, high = found or (0.0, 0.0)
        if weight is not None:
            low, high = float(weight.array.min(initial=0.0)), float(weight.array.max(initial=0.0))
        return min(low, 0.0), max(high, 0.0)


def _unlike(plan: Plan, bounds_of: Callable[[SSAValue], Bounds]) -> tuple[Bounds, ...]:
    """The bounds of what a plan joins, where they are unlike; none elsewhere. What is zero alone is like anything."""
    if plan.result != JOINED:
        return ()
    bounds = tuple(map(bounds_of, plan.data))
    widths, levels = [high - low for low, high in bounds if high > low], 2 ** int(plan.storage[1:])
    return bounds if widths and min(widths) * levels < LEAST_LEVELS * max(widths) else ()


def _computes_on_floats(op: SchemaOp) -> bool:
    """Whether an op makes floats of floats that are not constant."""
    if op.schema.traits & {"ConstantLike", "Terminator"} or not op.results or element_of(op.results[0].type) != f32:
        return False
    return any(element_of(value.type) == f32 and constant_of(value) is None for value in op.operands)


def _worthwhile(plans: list[Plan]) -> list[Plan]:
    """Without those that only move elements between ops that compute in float."""
    kept: set[Operation] = {plan.op for plan in plans if not plan.moves}
    waiting = [plan.op for plan in plans if plan.moves]
    while found := [op for op in waiting if any(each in kept for each in _neighbors(op))]:
        kept.update(found)
        waiting = [op for op in waiting if op not in kept]
    return [plan for plan in plans if plan.op in kept]


def _neighbors(op: SchemaOp) -> Iterator[Operation]:
    """The ops that make what an op reads, and those that read what it makes."""
    users: Iterable[Operation] = (use.operation for result in op.results for use in result.uses)
    yield from users
    for operand in op.operands:
        if isinstance(operand.owner, Operation):
            yield operand.owner
