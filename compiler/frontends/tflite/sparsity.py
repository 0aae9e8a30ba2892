"""Sparse constants: where the elements stand that a tensor stores, by the ``SparsityParameters`` of the TFLite schema.

The axes of a tensor, and of the blocks that it may be made of, are levels of a tree, in the order in which they are traversed. At a dense level
each node has a child for each index; at a sparse one (compressed rows) ``array_segments`` tells which entries of ``array_indices``
are a node's children. The leaves are the stored elements.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tflc.dialects.tfl.sparsity import DENSE, SPARSE, VECTORS
from tflc.frontends.tflite.flatbuffer import Damaged, Table

if TYPE_CHECKING:
    import numpy as np

_VECTORS = {number: (format, table) for format, (number, table) in VECTORS.items()}


def by_rows(parameters: Table) -> bool:
    """Whether a tensor is a matrix in compressed sparse rows, as the dialect has them."""
    levels = parameters.tables("dim_metadata", "DimensionMetadata")
    plain = parameters.numbers("traversal_order", "i") == (0, 1)
    return plain and [level.scalar("format") for level in levels] == [DENSE, SPARSE]


def stored_places(parameters: Table, shape: Sequence[int]) -> np.ndarray:
    """The place of each stored element in a tensor's row-major order; i64 of shape [elements]. Damaged where levels and shape do not agree."""
    import numpy as np

    order, blocked = parameters.numbers("traversal_order", "i"), parameters.numbers("block_map", "i")
    levels = parameters.tables("dim_metadata", "DimensionMetadata")
    rank = len(shape)
    if (
        sorted(order) != list(range(rank + len(blocked)))
        or len(levels) != len(order)
        or not set(blocked) <= {*range(rank)}
    ):
        raise Damaged("the levels of a sparse tensor are not its axes and blocks")
    nodes, most = np.zeros(1, np.int64), math.prod(shape)
    along: dict[int, np.ndarray] = {}
    try:
        for axis, level in zip(order, levels):
            counts, nodes, indices = _children(level, nodes, most)
            along = {each: np.repeat(chosen, counts) for each, chosen in along.items()} | {axis: indices}
        sizes = dict(zip(order, (level.scalar("dense_size") for level in levels)))
        for block, axis in enumerate(blocked, rank):
            along[axis] = along[axis] * sizes[block] + along[block]
        return np.ravel_multi_index([along[axis] for axis in range(rank)], tuple(shape))
    except (IndexError, ValueError):
        raise Damaged("the indices of a sparse tensor lead out of it") from None


def _children(level: Table, nodes: np.ndarray, most: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """How many children each node has at a level, the children of all, and the index of each child along the level's axis.

    Raises ValueError where these are more than ``most``, before they are made, IndexError or ValueError where a number leads nowhere.
    """
    import numpy as np

    if level.scalar("format") == DENSE:
        size = level.scalar("dense_size")
        if not 0 <= size * len(nodes) <= most:
            raise ValueError(size)
        indices = np.tile(np.arange(size), len(nodes))
        return np.full(len(nodes), size), np.repeat(nodes * size, size) + indices, indices
    segments = _indices(level, "array_segments")
    counts = segments[nodes + 1] - segments[nodes]
    if (segments < 0).any() or (counts < 0).any() or counts.sum() > most:
        raise ValueError(segments)
    first = np.repeat(segments[nodes] - np.cumsum(counts) + counts, counts)
    children = first + np.arange(len(first))
    return counts, children, _indices(level, "array_indices")[children]


def _indices(level: Table, field: str) -> np.ndarray:
    import numpy as np

    found = _VECTORS.get(level.scalar(f"{field}_type"))
    table = None if found is None else level.table(field, found[1])
    if found is None or table is None:
        raise Damaged("a level of a sparse tensor has no indices")
    return np.array(table.numbers("values", found[0]), np.int64)
