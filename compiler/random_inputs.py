"""Seeded random inputs for checks and comparisons."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np


def random_array(random: np.random.Generator, shape: tuple[int, ...], dtype: np.dtype) -> np.ndarray:
    """Normals for floats, 0 to 3 for integers (legal as most indices and counts), truth values for bool."""
    match dtype.kind:
        case "b":
            return random.integers(0, 2, shape).astype(bool)
        case "i" | "u":
            return random.integers(0, 4, shape).astype(dtype)
        case "c":
            return (random.standard_normal(shape) + 1j * random.standard_normal(shape)).astype(dtype)
    return random.standard_normal(shape).astype(dtype)
