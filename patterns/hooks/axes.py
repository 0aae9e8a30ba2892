"""Lists of axes and of sizes: what reductions, splits and reshapes need of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    from tflc.dialects.types import Dim


def reduced_axes(rank: int, axes: Sequence[int] | None, noop_with_empty_axes: int) -> list[int] | NoMatch:
    """The axes that a reduction removes, ascending; none given: all, or none at all."""
    if axes is None or len(axes) == 0:
        return NoMatch("nothing is reduced") if noop_with_empty_axes else list(range(rank))
    return sorted(int(axis) % rank for axis in axes)


def only_ones_after(shape: Sequence[Dim], axis: int) -> bool:
    """Whether an axis is the last of those with more than one element: then a reshape brings it last."""
    return all(size == 1 for size in shape[axis + 1 :])


def without(shape: Sequence[Dim], axis: int) -> list[Dim]:
    """The sizes of all axes but one."""
    return [size for i, size in enumerate(shape) if i != axis]


def to_last(rank: int, axis: int) -> list[int]:
    """The permutation that brings an axis last."""
    return [*(other for other in range(rank) if other != axis), axis]


def to_first(rank: int, axis: int) -> list[int]:
    """The permutation that brings an axis first."""
    return [axis, *(other for other in range(rank) if other != axis)]


def from_last(rank: int, axis: int) -> list[int]:
    """The permutation that brings the last axis to a place."""
    rest = list(range(rank - 1))
    return [*rest[:axis], rank - 1, *rest[axis:]]


def folded_around(shape: Sequence[Dim], axis: int) -> list[Dim]:
    """The shape with all axes before one made one, and all after it: (outer, axis, inner). A side of unknown length is -1, as Reshape takes it."""
    return [_length(shape[:axis]), shape[axis], _length(shape[axis + 1 :])]


def _length(dims: Sequence[Dim]) -> int:
    sizes = [size for size in dims if isinstance(size, int)]
    return math.prod(sizes) if len(sizes) == len(dims) else -1


def with_size(shape: Sequence[Dim], axis: int, size: Dim) -> list[Dim]:
    """The shape with another size along one axis."""
    return [*shape[:axis], size, *shape[axis + 1 :]]


def broadcasts_along_last(shape: Sequence[int], channels: int) -> bool:
    """Whether a constant of this shape has one value, or one for each of the last axis's elements."""
    return all(size == 1 for size in shape[:-1]) and (not shape or shape[-1] in (1, channels))


def moves_only_units(perm: Sequence[int], shape: Sequence[Dim]) -> bool:
    """Whether a transpose moves only axes of length 1, and so leaves every element where it is."""
    long = [axis for axis in perm if shape[axis] != 1]
    return long == sorted(long)


def last_two_swapped(rank: int) -> list[int]:
    """The permutation that transposes matrices."""
    return [*range(rank - 2), rank - 1, rank - 2]


def last_long_first(dims: Sequence[Dim], axes: Sequence[int]) -> tuple[list[int], list[int]] | NoMatch:
    """Axes to reduce in two steps: from the last that is not of size 1 on, then those before, which keep their places in between."""
    from tflc.dialects.tfl.reductions import long_axes

    long = long_axes(dims, axes)
    if len(long) < 2:
        return NoMatch("at most one axis has elements to bring together")
    places = sorted({int(axis) % len(dims) for axis in axes})
    return [axis for axis in places if axis >= long[-1]], [axis for axis in places if axis < long[-1]]


def in_rows(dims: Sequence[Dim], axes: Sequence[int]) -> tuple[list[Dim], int] | NoMatch:
    """A shape with the one long axis among those to reduce as two, so that its elements stand in rows, and the place of the second of the two."""
    from tflc.dialects.tfl.reductions import as_matrix, long_axes

    long = long_axes(dims, axes)
    size = dims[long[0]] if len(long) == 1 else None
    rows = as_matrix(size) if isinstance(size, int) else None
    if rows is None:
        return NoMatch("it is not the elements of one axis, as many as make a matrix, that are brought together")
    return [*dims[: long[0]], *rows, *dims[long[0] + 1 :]], long[0] + 1
