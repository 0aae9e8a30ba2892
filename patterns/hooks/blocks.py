"""SPACE_TO_BATCH_ND and BATCH_TO_SPACE_ND as reshapes and one transposition. Source: the definition of these ops in TensorFlow."""

from __future__ import annotations

from collections.abc import Sequence


def split_into_blocks(shape: Sequence[int], block: Sequence[int]) -> list[int]:
    """Each spatial axis as (number of blocks, place in the block): (n, h/b, b, w/b, b, c)."""
    spatial = [length for size, b in zip(shape[1:], block) for length in (size // b, b)]
    return [shape[0], *spatial, *shape[1 + len(block) :]]


def blocks_first(rank: int, axes: int) -> list[int]:
    """From the axes of ``split_into_blocks`` to: places in the blocks, batch, numbers of blocks, rest. ``rank`` is that of the data."""
    places, numbers = [2 + 2 * i for i in range(axes)], [1 + 2 * i for i in range(axes)]
    return [*places, 0, *numbers, *range(1 + 2 * axes, rank + axes)]


def places_in_batch(shape: Sequence[int], block: Sequence[int]) -> list[int]:
    """The data of BATCH_TO_SPACE_ND with the places in the blocks as axes of their own, in front: (b, b, n, h, w, c); -1 for n."""
    return [*block, -1, *shape[1:]]


def blocks_inside(rank: int, axes: int) -> list[int]:
    """From the axes of ``places_in_batch`` to: batch, then each number of blocks with its place: (n, h, b, w, b, c)."""
    spatial = [axis for i in range(axes) for axis in (axes + 1 + i, i)]
    return [axes, *spatial, *range(2 * axes + 1, rank + axes)]


def joined_blocks(shape: Sequence[int], block: Sequence[int]) -> list[int]:
    """The shape once places and blocks are one axis again; -1 for the batch."""
    return [-1, *(size * b for size, b in zip(shape[1:], block)), *shape[1 + len(block) :]]
