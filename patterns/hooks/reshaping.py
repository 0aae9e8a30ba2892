"""Shapes that say the same."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tflc.rewrite import NoMatch

if TYPE_CHECKING:
    from xdsl.ir import SSAValue

    from tflc.dialects.types import Dim


def broadcast_shape(*shapes: Sequence[int]) -> tuple[int, ...] | NoMatch:
    """The shape of what is computed element by element from operands of these shapes; refuses where they do not fit."""
    import numpy as np

    try:
        return np.broadcast_shapes(*map(tuple, shapes))
    except ValueError:
        return NoMatch("the shapes do not broadcast")


def same_dims(a: Sequence[Dim], b: Sequence[Dim]) -> bool:
    """Whether two shapes are certainly equal: dim by dim the same number or the same symbolic name."""
    return len(a) == len(b) and all(x is not None and x == y for x, y in zip(a, b))


def several_are_open(dims: Sequence[Dim]) -> bool:
    """Whether more than one length is known at run time alone: a constant shape can leave one open."""
    return sum(not isinstance(dim, int) for dim in dims) > 1


def trailing_ones(rank: int) -> tuple[int, ...]:
    """The target that lets a vector vary along the first of ``rank`` axes."""
    return (-1, *(1 for _ in range(rank - 1)))


def axes_of_one(shape: Sequence[int]) -> tuple[int, ...]:
    """The axes of length 1."""
    return tuple(axis for axis, size in enumerate(shape) if size == 1)


@dataclass(frozen=True, slots=True)
class Lengths:
    """Where the lengths of a new shape stand: ``places`` in the lengths of ``teller`` followed by ``numbers``."""

    teller: SSAValue
    numbers: tuple[int, ...]
    places: tuple[int, ...]


def told_lengths(data: SSAValue, wanted: Sequence[Dim]) -> Lengths | NoMatch:
    """A shape in terms of the lengths of another value, by the names of its dims; one that no name tells is what remains (-1).

    The value is an input of the data's function where one has as many of the names as the data, so that what is
    computed of it serves all reshapes.
    """
    from tflc.dialects.types import shape_of

    if 0 in wanted:
        return NoMatch("it is empty")
    values = (*_arguments_beside(data), data)
    shapes = [(value, shape_of(value.type) or ()) for value in values]
    teller, told = max(shapes, key=lambda each: sum(isinstance(dim, str) and dim in each[1] for dim in wanted))
    dims = [dim if isinstance(dim, int) or (dim is not None and dim in told) else -1 for dim in wanted]
    if dims.count(-1) > 1:
        return NoMatch("more than one of its dims is none of the data's")
    return _lengths(teller, [(dim, None) if isinstance(dim, int) else (0, told.index(dim)) for dim in dims])


def kept_lengths(data: SSAValue, target: Sequence[int]) -> Lengths:
    """The target of a Reshape, in which 0 stands for the data's own length in that place."""
    return _lengths(data, [(int(length), None if length else axis) for axis, length in enumerate(target)])


def _lengths(teller: SSAValue, dims: Sequence[tuple[int, int | None]]) -> Lengths:
    """For each dim a number, or the axis of the teller that is as long."""
    from tflc.dialects.types import shape_of

    numbers = tuple(number for number, axis in dims if axis is None)
    behind = itertools.count(len(shape_of(teller.type) or ()))
    return Lengths(teller, numbers, tuple(next(behind) if axis is None else axis for _, axis in dims))


def _arguments_beside(value: SSAValue) -> Sequence[SSAValue]:
    """The arguments of the block in which a value stands."""
    from xdsl.ir import Block

    block = value.owner if isinstance(value.owner, Block) else value.owner.parent
    return () if block is None else block.args


def joined_to_next(dims: Sequence[int | str | None], axis: int) -> tuple[int, ...] | NoMatch:
    """A target of Reshape with an axis and the next one made one: 0, as it was, before them, and -1 for one length that is not known."""
    if axis + 1 >= len(dims):
        return NoMatch("there is no axis behind it")
    first, second = dims[axis : axis + 2]
    rest = [size if isinstance(size, int) else -1 for size in dims[axis + 2 :]]
    joined = first * second if isinstance(first, int) and isinstance(second, int) else -1
    if [joined, *rest].count(-1) > 1:
        return NoMatch("several of its lengths are not known")
    return (*[0] * axis, joined, *rest)
