"""How a file says that a matrix is held in compressed sparse rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tflc.backends.tflite.flatbuffer import Place, Writer, values
from tflc.dialects.tfl.sparsity import DENSE, SPARSE, VECTORS, Rows

if TYPE_CHECKING:
    import numpy as np


def sparsity_parameters(writer: Writer, rows: Rows) -> Place:
    """The table of a tensor whose buffer holds the values of rows."""
    dense = values("DimensionMetadata", format=DENSE, dense_size=rows.segments.size - 1)
    segments, indices = _vector(writer, rows.segments), _vector(writer, rows.indices)
    sparse = values(
        "DimensionMetadata", format=SPARSE, array_segments_type=segments[0], array_segments=segments[1],
        array_indices_type=indices[0], array_indices=indices[1],
    )  # fmt: skip
    axes = [writer.table("DimensionMetadata", axis) for axis in (dense, sparse)]
    # An empty block map, not an absent one: describing a tensor to Python kills both desktop runtimes without it.
    return writer.table(
        "SparsityParameters",
        values("SparsityParameters", traversal_order=writer.numbers("i", (0, 1)), block_map=writer.numbers("i", ()),
               dim_metadata=writer.references(axes)),
    )  # fmt: skip


def _vector(writer: Writer, places: np.ndarray) -> tuple[int, Place]:
    """A vector of places: its number in the union, and where it is."""
    number, table = VECTORS[places.dtype.char]
    return number, writer.table(table, values(table, values=writer.array(places)))
