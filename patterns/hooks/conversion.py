"""What element types can hold: conversions that lose nothing; inverses, sums and products that are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

_INTEGER_BITS = {"i8": (8, True), "i16": (16, True), "i32": (32, True), "i64": (64, True),
                 "ui8": (8, False), "ui16": (16, False), "ui32": (32, False), "ui64": (64, False)}  # fmt: skip
_FLOAT_BITS = {"f16": (11, 5), "bf16": (8, 8), "f32": (24, 8), "f64": (53, 11)}


def has_exact_inverse(constant: np.ndarray) -> bool:
    """Whether 1 / c is a float for every element: c is a power of two, far from the ends of the range."""
    import numpy as np

    if constant.dtype.kind != "f":
        return False
    significand, exponent = np.frexp(constant.astype(np.float64))
    return bool((np.abs(significand) == 0.5).all() and (np.abs(exponent) < 14).all())


def product_is_finite(a: np.ndarray, b: np.ndarray) -> bool:
    """Whether no product of an element of one constant and one of the other leaves their type's range."""
    import numpy as np

    if a.dtype.kind != "f":
        return True
    greatest = float(np.abs(a).max(initial=0)) * float(np.abs(b).max(initial=0))
    return greatest <= float(np.finfo(a.dtype).max)


def sum_keeps_digits(a: np.ndarray, b: np.ndarray) -> bool:
    """Whether no element of a + b is what little is left of large numbers: they have half of a float's digits before the point, and lose half.

    What adds a large constant and takes it away again means to lose digits: (x + 1.5 * 2**23) - 1.5 * 2**23 rounds to integers.
    """
    import numpy as np

    if a.dtype.kind != "f":
        return True
    half = 2.0 ** (np.finfo(a.dtype).nmant // 2)
    larger = np.maximum(np.abs(a), np.abs(b))
    return bool(((larger <= half) | (np.abs(a + b) * half >= larger)).all())


def keeps_values(source: str, target: str) -> bool:
    """Whether every value of one element type is a value of another, so that a cast there and on is a cast on."""
    if source == target or source == "i1":
        return source == target or target in _INTEGER_BITS or target in _FLOAT_BITS
    if source in _INTEGER_BITS:
        bits, signed = _INTEGER_BITS[source]
        if target in _FLOAT_BITS:
            significand, exponent = _FLOAT_BITS[target]
            return bits - signed <= significand and bits - signed < 1 << (exponent - 1)
        if target not in _INTEGER_BITS:
            return False
        wide, wide_signed = _INTEGER_BITS[target]
        return bits - signed <= wide - wide_signed and (wide_signed or not signed)
    if source in _FLOAT_BITS and target in _FLOAT_BITS:
        return all(a <= b for a, b in zip(_FLOAT_BITS[source], _FLOAT_BITS[target]))
    return False
