"""Matrices of a known pattern."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np


def triangle(rows: int, columns: int, k: int, upper: int) -> np.ndarray:
    """Which places lie on or above (below, unless ``upper``) the diagonal that starts ``k`` columns to the right."""
    import numpy as np

    below = np.tri(rows, columns, k - 1 if upper else k, dtype=bool)
    return ~below if upper else below


def identity_matrix(shape: Sequence[int], k: int) -> np.ndarray:
    """Ones on the diagonal that starts ``k`` columns to the right, else zeros."""
    import numpy as np

    rows, columns = shape
    return np.eye(rows, columns, k)


def diagonals(rows: int, columns: int) -> np.ndarray:
    """How many columns to the right of the main diagonal each place lies, i64."""
    import numpy as np

    return np.arange(columns)[None, :] - np.arange(rows)[:, None]
