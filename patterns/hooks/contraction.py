"""Einsum of two tensors as one batched matrix product."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from tflc.rewrite import NoMatch


@dataclass(frozen=True, slots=True)
class Contraction:
    """Permute both operands by ``left`` and ``right``, reshape them to batches of matrices, multiply, reshape to ``shape``, permute by ``order``."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    left_matrix: tuple[int, ...]
    right_matrix: tuple[int, ...]
    shape: tuple[int, ...]
    order: tuple[int, ...]


def contraction(equation: str, left_shape: Sequence[int], right_shape: Sequence[int]) -> Contraction | NoMatch:
    """The plan of ``ab,bc->ac`` and the like.

    Batch axes are those of both operands and the result, summed ones those of both operands alone. Refuses ellipses, repeated letters (diagonals),
    letters of one operand that the result lacks, and axes of one letter that broadcast.
    """
    terms, arrow, out = equation.replace(" ", "").partition("->")
    if "." in equation:
        return NoMatch("it has an ellipsis")
    a, _, b = terms.partition(",")
    if not arrow:
        out = "".join(sorted(letter for letter in {*a, *b} if (a + b).count(letter) == 1))
    if len({*a}) != len(a) or len({*b}) != len(b) or len({*out}) != len(out):
        return NoMatch("a letter stands twice in one term")
    if len(a) != len(left_shape) or len(b) != len(right_shape):
        return NoMatch("it has other ranks than its operands")
    sizes = dict(zip(a, left_shape))
    if any(sizes.get(letter, size) != size for letter, size in zip(b, right_shape)):
        return NoMatch("an axis is broadcast")
    sizes.update(zip(b, right_shape))
    batch = [letter for letter in out if letter in a and letter in b]
    summed = [letter for letter in a if letter in b and letter not in out]
    rows = [letter for letter in out if letter in a and letter not in b]
    columns = [letter for letter in out if letter in b and letter not in a]
    if len(batch) + len(summed) + len(rows) != len(a) or len(batch) + len(summed) + len(columns) != len(b):
        return NoMatch("a letter of one operand alone is summed")

    def size(letters: Sequence[str]) -> int:
        return math.prod(sizes[letter] for letter in letters)

    product = [*batch, *rows, *columns]
    return Contraction(
        tuple(a.index(letter) for letter in (*batch, *rows, *summed)),
        tuple(b.index(letter) for letter in (*batch, *summed, *columns)),
        (*(sizes[letter] for letter in batch), size(rows), size(summed)),
        (*(sizes[letter] for letter in batch), size(summed), size(columns)),
        tuple(sizes[letter] for letter in product),
        tuple(product.index(letter) for letter in out),
    )
