"""Seeded random inputs for checks and comparisons."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np


def random_array(random: np.random.Generator, shape: tuple[int, ...], dtype: np.dtype) -> np.ndarray:
    """Normals for floats; all there are of integers of 8 and 16 bits, which hold pixels and quantized values; 0 and 1 of wider ones, which
    are legal as masks, as token types and as nearly every index; truth values.
    """
    import numpy as np

    match dtype.kind:
        case "b":
            return random.integers(0, 2, shape).astype(bool)
        case "i" | "u" if dtype.itemsize <= 2:
            bounds = np.iinfo(dtype)
            return random.integers(bounds.min, bounds.max, shape, dtype=dtype, endpoint=True)
        case "i" | "u":
            return random.integers(0, 2, shape).astype(dtype)
        case "c":
            return (random.standard_normal(shape) + 1j * random.standard_normal(shape)).astype(dtype)
    return random.standard_normal(shape).astype(dtype)
