"""Other constants in the place of those that ops have."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from xdsl.ir import Operation
from xdsl.rewriter import InsertPoint, Rewriter

from tflc.dialects import known_constant, make_constant
from tflc.dialects.schema import SchemaOp
from tflc.dialects.weight import WeightAttr

if TYPE_CHECKING:
    import numpy as np


def replace_constant(op: SchemaOp, operand: int, change: Callable[[np.ndarray], np.ndarray]) -> None:
    """Give an op a constant of its own in place of a constant operand."""
    value = op.operands[operand]
    weight = known_constant(value)
    assert isinstance(value.owner, Operation)
    changed = change(weight.array)
    constant = make_constant("tfl", WeightAttr.of(changed, weight.type.element_type, weight.key), value.owner.location)
    Rewriter.insert_op(constant, InsertPoint.before(op))
    op.operands[operand] = constant.results[0]
