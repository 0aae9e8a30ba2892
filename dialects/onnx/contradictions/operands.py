"""What the checks of operators ask of operands: shapes, constant values, and how one shape follows from another."""

from __future__ import annotations

import numpy as np

from tflc.dialects import constant_of
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import Dim, Shape, may_be_one, shape_of, show


def shape_at(op: SchemaOp, which: int | str) -> Shape | None:
    """The shape of an operand; None where it is absent or of unknown rank."""
    operand = op.operand(which)
    return None if operand is None else shape_of(operand.type)


def constant_at(op: SchemaOp, which: int | str) -> np.ndarray | None:
    """The elements of a constant operand; None where it is absent or computed."""
    weight = constant_of(op.operand(which))
    return None if weight is None else weight.array


def numbers_at(op: SchemaOp, which: int | str) -> list[int] | None:
    """The elements of a constant operand of integers, as one list."""
    array = constant_at(op, which)
    return None if array is None else [int(element) for element in array.reshape(-1)]


def require_one_number(op: SchemaOp, name: str) -> None:
    """Raises ValueError for an operand that is neither a scalar nor a vector of one element."""
    shape = shape_at(op, name)
    if shape and not may_be_one(shape, (1,)):
        raise ValueError(f"{name} has shape {show(shape)}, and is one number")


def with_dim(shape: Shape, axis: int, dim: Dim) -> Shape:
    """A shape with another dim at an axis, which may be counted from the end."""
    dims = list(shape)
    dims[axis] = dim
    return tuple(dims)


def spreads(given: Shape, onto: Shape) -> bool:
    """Whether a shape broadcasts onto another one, as far as their dims are known, without making that larger."""
    if len(given) > len(onto):
        return False
    known = ((a, b) for a, b in zip(given[::-1], onto[::-1]) if isinstance(a, int) and isinstance(b, int))
    return all(a in (1, b) for a, b in known)
