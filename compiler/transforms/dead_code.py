"""Dead code: ops without effect whose results nobody uses."""

from __future__ import annotations

from xdsl.ir import Operation
from xdsl.rewriter import Rewriter

from tflc.dialects.schema import SchemaOp, ops_within


def erase_dead(root: Operation) -> int:
    """Erase every dead op under an op, users before what they used; the number of ops erased."""
    dead = 0
    for op in reversed(ops_within(root)):
        if isinstance(op, SchemaOp) and is_dead(op):
            Rewriter.erase_op(op)
            dead += 1
    return dead


def is_dead(op: SchemaOp) -> bool:
    """Whether an op can go: it has no effect, and no result has a user."""
    if op.schema.traits & {"Impure", "Terminator"}:
        return False
    return all([result.first_use is None for result in op.results])
