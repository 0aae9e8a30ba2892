"""Shapes that say the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tflc.rewrite import NoMatch


def broadcast_shape(*shapes: Sequence[int]) -> tuple[int, ...] | NoMatch:
    """The shape of what is computed element by element from operands of these shapes; refuses where they do not fit."""
    import numpy as np

    try:
        return np.broadcast_shapes(*map(tuple, shapes))
    except ValueError:
        return NoMatch("the shapes do not broadcast")


def same_dims(a: Sequence[int | str | None], b: Sequence[int | str | None]) -> bool:
    """Whether two shapes are certainly equal: dim by dim the same number or the same symbolic name."""
    return len(a) == len(b) and all(x is not None and x == y for x, y in zip(a, b))


def trailing_ones(rank: int) -> tuple[int, ...]:
    """The target that lets a vector vary along the first of ``rank`` axes."""
    return (-1, *(1 for _ in range(rank - 1)))


def axes_of_one(shape: Sequence[int]) -> tuple[int, ...]:
    """The axes of length 1."""
    return tuple(axis for axis, size in enumerate(shape) if size == 1)


@dataclass(frozen=True, slots=True)
class Lengths:
    """Where the lengths of a new shape stand: ``places`` in the lengths of the data followed by ``numbers``."""

    numbers: tuple[int, ...]
    places: tuple[int, ...]


def lengths_of_data(data: Sequence[int | str | None], wanted: Sequence[int | str | None]) -> Lengths | NoMatch:
    """A shape in terms of the data's own lengths, by the names of the dims; one that no name tells is what remains (-1)."""
    if 0 in wanted:
        return NoMatch("it is empty")
    rest = [i for i, dim in enumerate(wanted) if dim is None or (isinstance(dim, str) and dim not in data)]
    if len(rest) > 1:
        return NoMatch("more than one of its dims is none of the data's")
    dims = [-1 if i in rest else dim for i, dim in enumerate(wanted)]
    numbers = [dim for dim in dims if isinstance(dim, int)]
    behind = iter(range(len(data), len(data) + len(numbers)))
    return Lengths(tuple(numbers), tuple(next(behind) if isinstance(dim, int) else data.index(dim) for dim in dims))
