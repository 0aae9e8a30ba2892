"""SPACE_TO_BATCH_ND and BATCH_TO_SPACE_ND as reshapes and one transposition. Source: the definition of these ops in TensorFlow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    from tflc.dialects.types import Dim

_OPEN = NoMatch("only its batch may be of unknown length")


@dataclass(frozen=True, slots=True)
class Split:
    """Targets of Reshape: ``lengths`` has each spatial axis as (number of blocks, place in the block), (n, h/b, b, w/b, b, c) with 0, as it was,
    for n; ``numbers`` has the numbers of blocks alone, (-1, h/b, w/b, c).
    """

    lengths: tuple[int, ...]
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """Targets of Reshape: ``lengths`` has the places in the blocks as axes in front, (b, b, -1, h, w, c); ``whole`` is (-1, h b, w b, c)."""

    lengths: tuple[int, ...]
    whole: tuple[int, ...]


def split_into_blocks(dims: Sequence[Dim], block: Sequence[int], around: Sequence[Sequence[int]]) -> Split | NoMatch:
    """How data with ``around`` (before, after for each axis) put on is split into blocks."""
    if not all(isinstance(size, int) for size in dims[1:]):
        return _OPEN
    sizes = [int(size) + int(row[0]) + int(row[1]) for size, row in zip(dims[1:], around[1:])]  # type: ignore[arg-type]
    numbers, rest = [size // int(b) for size, b in zip(sizes, block)], sizes[len(block) :]
    spatial = [length for number, b in zip(numbers, block) for length in (number, int(b))]
    return Split((0, *spatial, *rest), (-1, *numbers, *rest))


def blocks_first(rank: int, axes: int) -> list[int]:
    """The permutation from (n, h/b, b, w/b, b, c) to (b, b, n, h/b, w/b, c). ``rank`` is that of the data."""
    places, numbers = [2 + 2 * i for i in range(axes)], [1 + 2 * i for i in range(axes)]
    return [*places, 0, *numbers, *range(1 + 2 * axes, rank + axes)]


def join_blocks(dims: Sequence[Dim], block: Sequence[int]) -> Joined | NoMatch:
    """How the places that stand in the batch go back into space."""
    if not all(isinstance(size, int) for size in dims[1:]):
        return _OPEN
    sizes = [int(size) for size in dims[1:]]  # type: ignore[arg-type]
    blocks, rest = [int(b) for b in block], sizes[len(block) :]
    return Joined((*blocks, -1, *sizes), (-1, *(size * b for size, b in zip(sizes, blocks)), *rest))


def blocks_inside(rank: int, axes: int) -> list[int]:
    """The permutation from (b, b, n, h, w, c) to (n, h, b, w, b, c)."""
    spatial = [axis for i in range(axes) for axis in (axes + 1 + i, i)]
    return [axes, *spatial, *range(2 * axes + 1, rank + axes)]
