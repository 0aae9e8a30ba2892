"""Seeded random inputs for checks and comparisons."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np


def random_array(random: np.random.Generator, shape: tuple[int, ...], dtype: np.dtype) -> np.ndarray:
    """Normals for floats; 0 and 1 for integers, which are legal as masks, as token types and as nearly every index; truth values."""
    match dtype.kind:
        case "b":
            return random.integers(0, 2, shape).astype(bool)
        case "i" | "u":
            return random.integers(0, 2, shape).astype(dtype)
        case "c":
            return (random.standard_normal(shape) + 1j * random.standard_normal(shape)).astype(dtype)
    return random.standard_normal(shape).astype(dtype)
