"""Numbers that rules are verified on: by element type, by domain, and in several moods of magnitude."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

MOODS = ("normal", "special", "saturated", "tiny", "huge")
"""Normals; zeros of both signs, ones and halves among them; far out on both sides; near 0 and far from it in magnitude."""

STORED = "stored"
"""The domain of the integers that a quantized value is stored as: all that there are of 8 and 16 bits."""


def array(
    random: np.random.Generator, shape: Sequence[int], dtype: np.dtype[Any], domain: str = "", mood: str = "normal"
) -> np.ndarray:
    """Numbers of a shape and element type.

    ``domain`` bounds them: positive, nonzero, unit (-1 to 1), inside (-0.9 to 0.9), above_one, fraction (0 to 1), small,
    any (infinities and NaN too), ``STORED``.
    """
    import numpy as np

    shape = tuple(shape)
    match dtype.kind:
        case "b":
            return random.integers(0, 2, shape).astype(bool)
        case "O":
            return random.choice(np.array(["ant", "bee", "cat"], dtype=object), shape)
        case "i" | "u":
            return _integers(random, shape, dtype, domain)
        case "c":
            return (random.standard_normal(shape) + 1j * random.standard_normal(shape)).astype(dtype)
    import ml_dtypes

    largest = float(ml_dtypes.finfo(dtype).max)
    found = np.clip(_bounded(_floats(random, shape, mood), random, domain), -largest, largest)
    if domain == "any":
        found = np.where(random.random(shape) < 0.5, random.choice([np.inf, -np.inf, np.nan], shape), found)
    return found.astype(dtype)


def _integers(random: np.random.Generator, shape: tuple[int, ...], dtype: np.dtype[Any], domain: str) -> np.ndarray:
    import numpy as np

    if domain == STORED:
        bounds = np.iinfo(dtype)
        least, most = (bounds.min, bounds.max) if dtype.itemsize <= 2 else (-1000, 1000)
        return random.integers(least, most, shape, dtype=dtype, endpoint=True)
    if domain == "unit":
        return random.integers(0 if dtype.kind == "u" else -1, 2, shape).astype(dtype)
    low = 0 if dtype.kind == "u" or domain in ("positive", "small", "fraction") else -9
    found = np.asarray(random.integers(low, 10 if domain != "small" else 4, shape))
    if domain in ("nonzero", "positive"):
        found = np.where(found == 0, 3, found)
    return found.astype(dtype)


def _floats(random: np.random.Generator, shape: tuple[int, ...], mood: str) -> np.ndarray:
    import numpy as np

    normals = random.standard_normal(shape) * 2
    match mood:
        case "special":
            return np.where(
                random.random(shape) < 0.6,
                random.choice([0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.0, 6.0, -3.0], shape),
                normals,
            )
        case "saturated":
            return normals * 20
        case "tiny":
            return normals * 1e-16  # their squares are far from the least number of f32
        case "huge":
            return normals * 1e12
    return normals


def _bounded(found: np.ndarray, random: np.random.Generator, domain: str) -> np.ndarray:
    import numpy as np

    match domain:
        case "positive":
            return np.abs(found) + 0.1
        case "nonzero":
            return np.where(np.abs(found) < 0.1, 0.5, found)
        case "unit":
            return np.sin(found)
        case "inside":
            return 0.9 * np.sin(found)
        case "above_one":
            return 1.0 + np.minimum(np.abs(found), 1e4)
        case "fraction":
            return random.random(found.shape)
        case "small":
            # Nearer to 0 an exponent gives next to 1, and rounding decides what an integer keeps of that.
            return np.where(np.abs(found) < 1e-6, 0.0, np.clip(found, -3, 3))
    return found


def constant(random: np.random.Generator, shape: Sequence[int], dtype: np.dtype[Any], domain: str) -> np.ndarray:
    """The elements of a constant: mostly normals; now and then powers of two, ones, zeros, or all the same."""
    import numpy as np

    roll = random.integers(100)
    found = array(random, shape, dtype, domain, "special" if roll < 15 else "normal")
    if found.dtype.kind != "f" or domain not in ("", "nonzero", "positive"):
        return found
    if roll > 92:
        return np.full(tuple(shape), random.choice([1.0, 2.0, 0.5] if domain else [0.0, 1.0, -1.0, 2.0, 0.5]), dtype)
    if roll > 72:
        return (2.0 ** random.integers(-3, 4, tuple(shape))).astype(dtype)
    return found
