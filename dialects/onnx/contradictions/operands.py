"""What the checks of operators ask of operands: shapes, constant values, and how two shapes fit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from tflc.dialects import constant_of
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import Dim, Shape, shape_of


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


def agree(given: Shape, needed: Shape) -> bool:
    """Whether two shapes are of one rank and differ in no dim that both know."""
    known = ((a, b) for a, b in zip(given, needed) if isinstance(a, int) and isinstance(b, int))
    return len(given) == len(needed) and all(a == b for a, b in known)


def spreads(given: Shape, onto: Shape) -> bool:
    """Whether a shape broadcasts onto another one, as far as their dims are known, without making that larger."""
    if len(given) > len(onto):
        return False
    known = ((a, b) for a, b in zip(given[::-1], onto[::-1]) if isinstance(a, int) and isinstance(b, int))
    return all(a in (1, b) for a, b in known)


def shown(shape: Sequence[Dim]) -> str:
    return f"[{', '.join('?' if dim is None else str(dim) for dim in shape)}]"
