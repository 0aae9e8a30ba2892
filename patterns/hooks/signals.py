"""Fourier transforms as matrices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np

    from tflc.dialects.types import Dim


def fourier_points(count: int, length: np.ndarray | None, inverse: int, onesided: int) -> int:
    """How many points a transform has, of ``count`` elements: as many as are asked for, else all; the half of a real signal stands for both."""
    if length is not None:
        return int(length)
    return 2 * (count - 1) if inverse and onesided else count


def transformed_axes(
    shape: Sequence[int], length: np.ndarray | None, inverse: int, onesided: int, result: Sequence[Dim]
) -> list[int] | NoMatch:
    """The axes along which the transform of data of a shape, components last, has the shape of a result as far as that is known."""
    found: dict[int, list[int]] = {}
    for axis in range(len(shape) - 1):
        points = fourier_points(shape[axis], length, inverse, onesided)
        sizes = list(shape[:-1])
        sizes[axis] = points // 2 + 1 if onesided and not inverse else points
        if all(dim == size for dim, size in zip(result, sizes) if isinstance(dim, int)):
            found[axis] = sizes
    if any(sizes != other for sizes in found.values() for other in found.values()):
        return NoMatch("the shape of its result depends on the axis")
    return list(found) or NoMatch("along no axis its result has this shape")


def fourier_matrix(count: int, components: int, points: int, inverse: int, onesided: int) -> np.ndarray:
    """What to multiply a row of ``count`` elements by, their real parts and then (of two components) the imaginary ones, f32.

    Columns are pairs (real, imaginary) for each frequency, of a real signal up to the middle one alone (``onesided``); or the elements of the
    real signal whose lower half of frequencies is given (``onesided`` and ``inverse``). Elements that are missing are 0, others are left out.
    The transform is that of ONNX's DFT: sums of x[j] e^(-2 pi i j k / points), of the inverse with the other sign and divided by points.
    """
    import numpy as np

    bins = points // 2 + 1 if onesided and not inverse else points
    turns = np.outer(np.arange(count), np.arange(bins)) % points / points
    weights = (np.arange(count) < points).astype(np.float64)[:, None]
    if onesided and inverse:
        # The frequencies k and points - k are conjugates: those between the first and the middle one count twice.
        twice = (np.arange(count) > 0) & (2 * np.arange(count) < points)
        weights = weights * (1 + twice[:, None]) * (2 * np.arange(count) <= points)[:, None]
    if inverse:
        weights = weights / points
    cosine, sine = weights * np.cos(2 * np.pi * turns), weights * np.sin(2 * np.pi * turns) * (1 if inverse else -1)
    real, imaginary = np.stack([cosine, sine], 2), np.stack([-sine, cosine], 2)
    if onesided and inverse:
        real, imaginary = real[..., :1], imaginary[..., :1]
    parts = [real, imaginary][:components]
    return np.concatenate(parts).reshape(components * count, -1).astype(np.float32)
