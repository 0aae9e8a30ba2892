"""What a reduction brings together: the axes that have more than one element to bring together."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from tflc.dialects.types import shape_of

if TYPE_CHECKING:
    from tflc.dialects.schema import SchemaOp
    from tflc.dialects.types import Dim


def long_axes(dims: Sequence[Dim], axes: Iterable[int]) -> list[int]:
    """Those of ``axes`` (in any order, negative ones too) that are not of size 1, ascending; unknown sizes may be more."""
    return sorted(axis for axis in {int(axis) % len(dims) for axis in axes} if dims[axis] != 1)


def as_matrix(size: int) -> tuple[int, int] | None:
    """(rows, columns) of so many elements, as near to a square as can be; None of a prime number of them."""
    rows = next(rows for rows in range(math.isqrt(size), 0, -1) if size % rows == 0)
    return None if rows == 1 else (rows, size // rows)


def reduced_dims(op: SchemaOp) -> list[Dim]:
    """The sizes other than 1 of the axes that an op reduces; none where it is no reduction, or its axes or its rank are not known."""
    from tflc.dialects import constant_of

    if "keep_dims" not in op.schema.attributes:
        return []
    data, axes = op.operands
    dims, known = shape_of(data.type), constant_of(axes)
    return [] if dims is None or known is None else [dims[axis] for axis in long_axes(dims, known.array.ravel())]
