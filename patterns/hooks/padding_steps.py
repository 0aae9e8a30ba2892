"""Pad that repeats elements, along many axes or by amounts that a run computes: one axis after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tflc.patterns.hooks.axis_steps import Step, step_along
from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    from tflc.dialects.schema import SchemaOp

AXES_AT_ONCE = 2
"""Of constant pads."""


def pad_step(pad: SchemaOp) -> Step | NoMatch:
    """How a pad along several axes begins with one of them."""
    from tflc.dialects import constant_of

    axes = _axes(pad)
    told = constant_of(pad.operands[1])
    if told is None:
        return step_along(pad, axes, range(len(axes)))
    begins, ends = told.array.reshape(2, -1).tolist()
    moved = [place for place in range(len(axes)) if begins[place] or ends[place]]
    if len(moved) <= AXES_AT_ONCE:
        return NoMatch("its pads are constant, along so few axes that they are padded at once")
    return step_along(pad, axes, moved)


def _axes(pad: SchemaOp) -> list[int]:
    """The axes that are padded; none where a run tells them."""
    from tflc.dialects import constant_of
    from tflc.dialects.types import shape_of

    named = pad.operand("axes")
    shape = shape_of(pad.operands[0].type) or ()
    if named is None:
        return list(range(len(shape)))
    told = constant_of(named)
    return [] if told is None else [int(axis) % len(shape) for axis in told.array]


def axes_padded(op: SchemaOp) -> int:
    """How many axes a pad has beside the first."""
    return len(_axes(op)) - 1 if [spec.name for spec in op.schema.operands][1:2] == ["pads"] else 0
