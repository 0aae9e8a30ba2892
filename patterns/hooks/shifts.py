"""Bits of integers: widths, powers of two, and how far to shift. A shift to the right by a negative number, or by the width or more, leaves
copies of the sign bit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from xdsl.ir import SSAValue

WORD = 32


def bits(element: str) -> int:
    """The bits of an integer, by the short name of its type: 8 of ``ui8``."""
    return int(element.lstrip("ui"))


def word_of(element: str) -> str:
    """The signed integer in whose bits those of a type are: of 64 bits, else of 32."""
    return "i64" if bits(element) > WORD else "i32"


def powers_of_two(count: int) -> np.ndarray:
    """2^0 to 2^(count - 1), i64: of 2^63 and more the lower bits."""
    import numpy as np

    exponents = np.arange(count)
    return np.where(exponents < 64, np.left_shift(np.int64(1), np.minimum(exponents, 63)), 0)


def is_word_shift(count: SSAValue) -> bool:
    """Whether a shift is by one word, and so leaves the upper of two."""
    from tflc.dialects import constant_of

    known = constant_of(count)
    return known is not None and bool((known.array == WORD).all())


def word_steps(count: np.ndarray) -> np.ndarray:
    """How far a word is shifted to the right: by 31 bits by what is not from 0 to 31. Shape of ``count``, i32."""
    import numpy as np

    return np.where((count >= 0) & (count < WORD), count, WORD - 1).astype(np.int32)
