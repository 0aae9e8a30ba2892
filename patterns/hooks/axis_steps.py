"""What works along several axes, as what works along the first of them and then along the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    from xdsl.ir import Attribute

    from tflc.dialects.schema import SchemaOp


@dataclass(frozen=True, slots=True)
class Step:
    """The axis that is taken first, and those that are left. ``place``, ``places``: where their entries stand in an operand that has one for
    each axis; ``ends``, ``rest``: in one that has two, the first ones of all axes and then the second ones. ``type``: of what is between.
    """

    axis: int
    place: list[int]
    ends: list[int]
    axes: list[int]
    places: list[int]
    rest: list[int]
    type: Attribute


def step_along(op: SchemaOp, axes: Sequence[int], moved: Sequence[int]) -> Step | NoMatch:
    """How an op on its first operand begins. Of ``axes``, those at the places ``moved`` are left to work along; two are taken at least."""
    from tflc.dialects.types import shape_of, with_shape

    before, after = shape_of(op.operands[0].type), shape_of(op.results[0].type)
    if before is None or after is None:
        return NoMatch("the rank is not known")
    if len(axes) < 2:
        return NoMatch("it works along one axis")
    others = [place for place in range(len(axes)) if place not in moved]
    first, *rest = [*moved, *others[: max(2 - len(moved), 0)]]
    between = [after[i] if i == axes[first] else size for i, size in enumerate(before)]
    return Step(
        axis=axes[first],
        place=[first],
        ends=[first, len(axes) + first],
        axes=[axes[place] for place in rest],
        places=rest,
        rest=[*rest, *(len(axes) + place for place in rest)],
        type=with_shape(op.operands[0].type, between),
    )
