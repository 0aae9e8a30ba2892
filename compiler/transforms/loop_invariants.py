"""What a loop computes anew in every round although it is the same in all of them."""

from __future__ import annotations

from collections.abc import Callable

from xdsl.ir import Block, Operation, SSAValue

from tflc.dialects.schema import SchemaOp


def hoist(root: Operation, is_loop: Callable[[Operation], bool]) -> bool:
    """Moves out of each loop what does not depend on its round, the innermost loops first; whether anything moved."""
    moved = False
    for op in list(root.walk(reverse=True, region_first=True)):
        if is_loop(op):
            for region in op.regions:
                moved |= _hoist(region.block, op)
    return moved


def _hoist(body: Block, loop: Operation) -> bool:
    outer = loop.parent_block()
    assert outer is not None
    moved = False
    for op in list(body.ops):
        if _is_pure(op) and not any(defined_in(operand, body) for operand in op.operands):
            op.detach()
            outer.insert_op_before(op, loop)
            moved = True
    return moved


def is_invariant(value: SSAValue, body: Block) -> bool:
    """Whether a value is the same in every round of the loop that a block is the body of."""
    if not defined_in(value, body):
        return True
    op = value.owner
    return (
        isinstance(op, Operation)
        and op.parent is body
        and _is_pure(op)
        and all(is_invariant(x, body) for x in op.operands)
    )


def _is_pure(op: Operation) -> bool:
    return isinstance(op, SchemaOp) and not op.regions and not op.schema.traits & {"Impure", "Terminator"}


def defined_in(value: SSAValue, block: Block) -> bool:
    """Whether a value is made in a block, or in one within it."""
    owner = value.owner
    found = owner if isinstance(owner, Block) else owner.parent_block()
    while found is not None and found is not block:
        found = found.parent_block()
    return found is block
