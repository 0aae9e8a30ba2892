"""Sparse tensors as a .tflite file holds them: the axes in order, each dense or, as in compressed sparse rows, with the places that are not zero.

Source: SparsityParameters and DimensionMetadata of schema.fbs. What kernels read: the rows ``sparse`` of targets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from xdsl.ir import SSAValue

SPARSE_CONSTANT = "tfl.pseudo_sparse_const"
"""The op whose constant, a matrix, the file holds sparse; its value is the whole matrix."""

DENSE, SPARSE = 0, 1
"""The formats of an axis (DimensionType)."""

VECTORS = {"B": (3, "Uint8Vector"), "H": (2, "Uint16Vector"), "i": (1, "Int32Vector")}
"""Vectors of places by the ``struct`` format of their elements, narrowest first: number in the union SparseIndexVector, and table."""


@dataclass(frozen=True)
class Rows:
    """A matrix [m, n] in compressed sparse rows: row i has ``values[segments[i]:segments[i + 1]]`` in the columns of the same ``indices``."""

    segments: np.ndarray
    indices: np.ndarray
    values: np.ndarray

    @property
    def nbytes(self) -> int:
        """The bytes of all three as they are stored."""
        return self.segments.nbytes + self.indices.nbytes + self.values.nbytes


def is_sparse(value: SSAValue) -> bool:
    """Whether a value is a constant that the file holds sparse."""
    return getattr(value.owner, "name", "") == SPARSE_CONSTANT


def compressed(matrix: np.ndarray) -> Rows:
    """The elements of a matrix that are not zero, by rows, places in the narrowest vectors that hold them."""
    import numpy as np

    rows, columns = np.nonzero(matrix)
    segments = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=matrix.shape[0]))])
    return Rows(_narrowest(segments), _narrowest(columns), np.ascontiguousarray(matrix[rows, columns]))


def _narrowest(places: np.ndarray) -> np.ndarray:
    import numpy as np

    most = int(places.max(initial=0))
    return places.astype(next((format for format in VECTORS if most <= np.iinfo(format).max), "i"))
