"""Weights of many zeros, held in the file as sparse rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from xdsl.dialects.builtin import ModuleOp
from xdsl.rewriter import InsertPoint, Rewriter

from tflc.compression.weights import WeightOperand
from tflc.dialects import build, constant_of
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.dialects.tfl.sparsity import SPARSE_CONSTANT, compressed
from tflc.targets import Target, check

if TYPE_CHECKING:
    import numpy as np


def hold_sparse(module: ModuleOp, operands: Mapping[str, WeightOperand], target: Target) -> list[SchemaOp]:
    """Hold the weights of ops sparse where that is smaller and the target reads them so; the ops where it would be smaller, and it does not."""
    dense = []
    for op in [*walk_schema_ops(module)]:
        where = operands.get(op.name)
        value = None if where is None else op.operand(where.place)
        weight = constant_of(value)
        if where is None or value is None or weight is None or not _is_smaller(weight.array):
            continue
        constant = build(SPARSE_CONSTANT, [], {"value": weight}, [value.type], location=value.owner.location)  # type: ignore[union-attr]
        Rewriter.insert_op(constant, InsertPoint.before(op))
        index = [*op.operands].index(value)
        op.operands[index] = constant.results[0]
        if any(violation.kind in ("sparse", "version") for violation in check(op, target)):
            op.operands[index] = value
            Rewriter.erase_op(constant)
            dense.append(op)
    return dense


def _is_smaller(array: np.ndarray) -> bool:
    """Whether the rows of a tensor, all axes but the first in one, are smaller than it is."""
    return array.ndim > 1 and compressed(array.reshape(array.shape[0], -1)).nbytes < array.nbytes
