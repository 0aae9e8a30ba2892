"""lower-regions: recurrent networks become loops, and loops the one form that every runtime has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation

from tflc.diagnostics import Finding, Severity
from tflc.dialects.locations import place_of
from tflc.dialects.onnx import loops, suppression, trees
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.passes.fold_constants import FoldConstants
from tflc.passes.simplify import Simplify
from tflc.pipeline.base import PassContext, RulePass, rules_of
from tflc.transforms.loop_invariants import hoist, is_invariant
from tflc.type_inference import refine_types

if TYPE_CHECKING:
    from tflc.rewrite import RuleSet, Table


@dataclass(frozen=True)
class LowerRegions(RulePass):
    """Recurrent networks and scans become loops, short loops the rounds that they make; what does not depend on the round leaves the loop.

    By rule, a network is taken to one direction, the batch as axis 1, and one of a single step to arithmetic. One of several steps is a loop
    over its steps, as the table ``steps`` says; with ``rnn=unroll`` the steps stand one after the other, with ``rnn=fused`` kernels for networks
    compute those that they can, and a warning (E0421) says of each other why it is a loop. A loop with a constant trip count is unrolled where
    that makes at most ``unroll-ops`` ops.

    Holds before: canonical forms with inferred types. Holds after: a loop has no scan outputs and no trip count, it carries a condition and
    values; no network or scan is left whose ranks are known.

        %y, %h = onnx.LSTM(%x, %w, %r, ..)    =>    %p = onnx.MatMul(%x, %v)
                                                    %h, %y = onnx.Loop(_, %true, ..) ({ .. })
    """

    name = "lower-regions"
    requires: ClassVar[tuple[str, ...]] = ("normalize-opset", "infer-shapes", "fold-constants", "simplify")

    rnn: str = "while"
    unroll_ops: int = 64

    def __post_init__(self) -> None:
        if self.rnn not in ("while", "unroll", "fused"):
            raise ValueError(f"rnn is 'while', 'unroll' or 'fused', not '{self.rnn}'")

    def needed(self, module: ModuleOp) -> bool:
        return any(
            each.regions or "Recurrent" in each.schema.traits or trees.is_ensemble(each) or suppression.is_of_many(each)
            for each in walk_schema_ops(module)
        )

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        if not self.needed(op):
            return
        rules = rules_of(self.name)
        steps = rules.without("rows", "fused")
        changed = ctx.rewrite(op, steps)
        if self.rnn == "fused":
            changed |= _fuse(ctx, op, rules)
        changed |= self._steps(op, rules.table("steps"))
        changed |= ctx.rewrite(op, steps)
        # The inner one first: the body of the outer one is copied.
        for each in reversed([each for each in walk_schema_ops(op) if loops.is_scan(each)]):
            changed |= loops.scan_as_loop(each) is not None
        for each in [each for each in walk_schema_ops(op) if trees.is_ensemble(each)]:
            changed |= trees.as_rounds(each) is not None
        for each in [each for each in walk_schema_ops(op) if suppression.is_of_many(each)]:
            changed |= suppression.as_rounds(each) is not None
        if changed:
            _settle(ctx, op)
        while any(self._unroll(each) for each in _loops(op)):
            changed = True
            _settle(ctx, op)
        if not _loops(op):
            return
        ctx.rewrite(op, rules.only("rows"), among=_reads_a_row)
        hoist(op, loops.is_loop)
        for each in _loops(op):
            if (without := loops.gathered(each)) is not None:
                loops.counted(without)
        _settle(ctx, op)

    def _steps(self, module: ModuleOp, table: Table) -> bool:
        """A loop over the steps of each network that the rules have taken to one direction."""
        changed = False
        for each in [each for each in walk_schema_ops(module) if each.name in table]:
            row = table[each.name]
            if each.get("direction") != row.get("direction") or each.get("layout") != row.get("layout"):
                continue
            loop = loops.as_steps(each, row.get("sequence"), row.get("lengths"), row.get("states"), row.get("finals"))
            if loop is None:
                continue
            changed = True
            if self.rnn == "unroll" and (rounds := loops.trip_count(loop)) is not None:
                loops.unrolled(loop, rounds)
        return changed

    def _unroll(self, op: SchemaOp) -> bool:
        rounds = loops.trip_count(op)
        if rounds is None or not loops.can_unroll(op, rounds):
            return False
        if rounds * sum(1 for _ in op.region("body").walk()) > self.unroll_ops:
            return False
        loops.unrolled(op, rounds)
        return True


def _loops(module: ModuleOp) -> list[SchemaOp]:
    return [op for op in walk_schema_ops(module) if loops.is_loop(op)]


def _fuse(ctx: PassContext, module: ModuleOp, rules: RuleSet) -> bool:
    """Kernels for the networks that have one. Of each other, a warning says why it has none."""
    _settle(ctx, module)
    changed = ctx.rewrite(module, rules.only("fused"))
    table = rules.table("steps")
    for op in [op for op in walk_schema_ops(module) if op.name in table]:
        message = f"{op.schema.op_type} '{place_of(op)}' is not fused: {table[op.name].get('unfused')}"
        ctx.warnings.append(Finding("E0421", message, severity=Severity.WARNING))
    return changed


def _settle(ctx: PassContext, module: ModuleOp) -> None:
    refine_types(module)
    FoldConstants().apply(ctx, module)
    Simplify().apply(ctx, module)


def _reads_a_row(op: Operation) -> bool:
    """Whether an op in a loop takes part of what is the same in every round, and else only such."""
    block = op.parent_block()
    loop = None if block is None else block.parent_op()
    if block is None or loop is None or not loops.is_loop(loop):
        return False
    reading = [
        value.owner for value in op.operands if isinstance(value.owner, Operation) and not is_invariant(value, block)
    ]
    return len(reading) == 1 and bool(reading[0].operands) and is_invariant(reading[0].operands[0], block)
