"""N-grams of a pool, to be found in rows of numbers (ONNX TfIdfVectorizer)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True, slots=True)
class NGrams:
    """What to compare. m n-grams, those shorter than the longest (n) filled up with what matches anything; w windows of a row.

    ``places`` (w, n) are the elements of each window, i64; ``pool`` (m, n) the n-grams, i64; ``free`` (m, n) where anything matches;
    ``counted`` (w, m) 1.0 where an n-gram of that size lies within the row from that window on, f32; ``order`` for each element of the
    result the n-gram that it counts, m for none, i64.
    """

    places: np.ndarray
    pool: np.ndarray
    free: np.ndarray
    counted: np.ndarray
    order: np.ndarray


def ngrams(
    length: int,
    numbers: Sequence[int] | None,
    starts: Sequence[int],
    indexes: Sequence[int],
    least: int,
    greatest: int,
    skips: int,
) -> NGrams | NoMatch:
    """The n-grams of ``least`` to ``greatest`` numbers, in rows of so many numbers: ``starts`` tells where in ``numbers`` those of each size
    begin, ``indexes`` what element of the result each one counts, ``skips`` how many numbers may lie between two neighbours.
    """
    import numpy as np

    if numbers is None:
        return NoMatch("its pool holds strings")
    rows = _rows(numbers, starts)
    kept = [(row, index) for row, index in zip(rows, indexes) if least <= len(row) <= greatest]
    if not kept or len({index for _, index in kept}) < len(kept):
        return NoMatch("each n-gram is counted in an element of its own")
    sizes = np.array([len(row) for row, _ in kept])
    longest = int(sizes.max())
    steps = np.arange(1, skips + 2).repeat(length)[:, None]
    first = np.tile(np.arange(length), skips + 1)[:, None]
    # What is alone has no neighbours to skip to: it is counted in the first round.
    counted = (first + steps * (sizes - 1) < length) & ((sizes > 1) | (steps == 1))
    order = np.full(max(indexes) + 1, len(kept), np.int64)
    order[[index for _, index in kept]] = np.arange(len(kept))
    return NGrams(
        np.minimum(first + steps * np.arange(longest), length - 1).astype(np.int64),
        np.array([[*row, *[0] * (longest - len(row))] for row, _ in kept], np.int64),
        np.arange(longest) >= sizes[:, None],
        counted.astype(np.float32),
        order,
    )


def _rows(numbers: Sequence[int], starts: Sequence[int]) -> list[list[int]]:
    """The n-grams, of one number each, then of two, and so on."""
    ends = [*starts[1:], len(numbers)]
    return [
        list(numbers[i : i + size])
        for size, (start, end) in enumerate(zip(starts, ends), 1)
        for i in range(start, end - size + 1, size)
    ]
