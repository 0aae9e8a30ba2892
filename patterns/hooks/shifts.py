"""Shifts of bits as products and quotients. A shift by a negative number, or by the width or more, leaves the sign alone or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tflc.rewrite import NoMatch

if TYPE_CHECKING:
    import numpy as np

_BITS = {"i8": 8, "ui8": 8, "i16": 16, "i32": 32, "ui32": 32, "i64": 64}


def left_factor(shift: np.ndarray, element: str) -> np.ndarray | NoMatch:
    """What to multiply by in 64 bits, where the lower ones are the result: 2^n, or 0 where all bits are shifted out. Shape of ``shift``, i64."""
    import numpy as np

    if element not in _BITS:
        return NoMatch(f"64 bits do not hold the products of {element}")
    n = shift.astype(np.int64)
    inside = (n >= 0) & (n < _BITS[element])
    return np.where(inside, np.left_shift(np.int64(1), np.where(inside, n, 0)), 0)


def right_divisor(shift: np.ndarray, element: str) -> np.ndarray | NoMatch:
    """What to divide by in 32 bits, rounding down: 2^n, or 2^16 where only the sign is left. Shape of ``shift``, i32."""
    import numpy as np

    if element not in ("i8", "ui8", "i16", "i32"):
        return NoMatch(f"quotients of {element} are not taken in 32 bits")
    n = shift.astype(np.int64)
    if element == "i32":
        if n.size and (n.min() < 0 or n.max() > 30):
            return NoMatch("the shift is not from 0 to 30")
    else:
        n = np.where((n >= 0) & (n < _BITS[element]), n, 16)
    return np.left_shift(1, n).astype(np.int32)
