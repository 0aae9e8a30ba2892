"""Fourier transforms: of few points as matrices, of more by those of their factors, so that no constant has more than some numbers for each point."""

from __future__ import annotations

import math
from dataclasses import dataclass
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


_FEW = 32
"""Up to so many points a transform is one product with a matrix, of 16 KiB at most."""


def is_long(points: int) -> bool:
    """Whether a transform of so many points is made of shorter ones."""
    return points > _FEW


def radix(points: int) -> int:
    """The greatest divisor up to the square root: 1 for a prime."""
    return next(each for each in range(math.isqrt(points), 0, -1) if points % each == 0)


def convolved_points(points: int) -> int:
    """Of a transform through which a chirp is convolved with so many points: enough that nothing comes around, a power of two."""
    return 1 << (2 * points - 2).bit_length()


@dataclass(frozen=True)
class Turns:
    """Complex factors, for pairs (real, imaginary) in the last axis: pairs * ``along`` + swapped pairs * ``across`` is the product."""

    along: np.ndarray
    across: np.ndarray
    points: int


def _turns(factors: np.ndarray) -> Turns:
    import numpy as np

    real, imaginary = np.real(factors), np.imag(factors)
    along, across = np.stack([real, real], -1), np.stack([-imaginary, imaginary], -1)
    return Turns(along.astype(np.float32), across.astype(np.float32), len(factors))


def _roots(numerators: np.ndarray, points: int, inverse: int) -> np.ndarray:
    """e^(-2 pi i numerator / points), of the inverse with the other sign; whole turns are taken off before they cost digits."""
    import numpy as np

    return np.exp((2j if inverse else -2j) * np.pi * (numerators % points) / points)


def twiddles(rows: int, columns: int, inverse: int) -> Turns:
    """Between the transforms of the columns and of the rows of [rows, columns]: w^(row * column), w the first root of rows * columns."""
    import numpy as np

    return _turns(_roots(np.outer(np.arange(rows), np.arange(columns)), rows * columns, inverse))


def _chirp(points: int, inverse: int) -> np.ndarray:
    import numpy as np

    return _roots(np.arange(points) ** 2, 2 * points, inverse)


def chirp(points: int, inverse: int) -> Turns:
    """w^(j^2 / 2) for each element j, w the first root of ``points``."""
    return _turns(_chirp(points, inverse))


def response_to_chirp(points: int, inverse: int) -> Turns:
    """The transform of w^(-j^2 / 2) for j in (-points, points), of the inverse divided by the points."""
    import numpy as np

    length = convolved_points(points)
    behind = _chirp(points, inverse).conj()
    around = np.zeros(length, np.complex128)
    around[:points] = behind
    around[length - points + 1 :] = behind[:0:-1]
    return _turns(np.fft.fft(around) / (points if inverse else 1))


@dataclass(frozen=True)
class Mirrored:
    """From the frequencies of a half all of them: which to take, and with which factors (1, or -1 for the imaginary part of a conjugate)."""

    places: np.ndarray
    factors: np.ndarray


def mirrored(count: int, points: int, axes: int) -> Mirrored:
    """Of ``count`` frequencies those of a real signal of ``points``; what is missing is 0, and so are imaginary parts that equal their opposites.

    The factors broadcast over the last ``axes`` axes, of which the first is that of the frequencies and the last that of the components.
    """
    import numpy as np

    frequencies = np.arange(points)
    conjugate = 2 * frequencies > points
    places = np.where(conjugate, points - frequencies, frequencies)
    held = (places < count).astype(np.float32)
    own = (frequencies == 0) | (2 * frequencies == points)
    factors = np.stack([held, held * np.where(own, 0, np.where(conjugate, -1, 1))], -1).astype(np.float32)
    return Mirrored(np.minimum(places, count - 1), factors.reshape(points, *[1] * (axes - 2), 2))


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
