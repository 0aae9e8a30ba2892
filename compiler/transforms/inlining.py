"""A block in place of the op that holds it."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import Block, Operation, SSAValue


def inlined(block: Block, before: Operation, arguments: Sequence[SSAValue] = ()) -> Operation:
    """Moves the ops of a block before an op, whose results become what the block yields; the first op moved, or ``before`` where there is none.

    ``arguments`` stand for the block's. The op stays, without users, and so does the block, empty.
    """
    for argument, value in zip(block.args, arguments, strict=True):
        argument.replace_all_uses_with(value)
    terminator = block.last_op
    assert terminator is not None
    yielded = list(terminator.operands)
    terminator.detach()
    terminator.erase()
    first, parent = block.first_op, before.parent_block()
    assert parent is not None
    for op in list(block.ops):
        op.detach()
        parent.insert_op_before(op, before)
    for result, value in zip(before.results, yielded):
        result.replace_all_uses_with(value)
    return first or before
