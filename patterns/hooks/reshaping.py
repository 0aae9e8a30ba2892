"""Shapes that say the same."""

from __future__ import annotations

from collections.abc import Sequence

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


def target_of(shape: Sequence[int | str | None]) -> tuple[int, ...] | NoMatch:
    """The target with which Reshape gives a shape of at most one dim that is not a number; refuses where there are more."""
    unknown = [axis for axis, dim in enumerate(shape) if not isinstance(dim, int)]
    if len(unknown) > 1 or (unknown and 0 in shape):
        return NoMatch("more than one dim is not known")
    return tuple(dim if isinstance(dim, int) else -1 for dim in shape)


def trailing_ones(rank: int) -> tuple[int, ...]:
    """The target that lets a vector vary along the first of ``rank`` axes."""
    return (-1, *(1 for _ in range(rank - 1)))


def axes_of_one(shape: Sequence[int]) -> tuple[int, ...]:
    """The axes of length 1."""
    return tuple(axis for axis, size in enumerate(shape) if size == 1)
