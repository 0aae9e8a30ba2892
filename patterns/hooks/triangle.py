"""Matrices of a known pattern."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np


def identity_matrix(shape: Sequence[int], k: int) -> np.ndarray:
    """Ones on the diagonal that starts ``k`` columns to the right, else zeros."""
    import numpy as np

    rows, columns = shape
    return np.eye(rows, columns, k)
