"""Einsum in steps: of many tensors two at a time, of one its diagonals and sums, of two one batched matrix product.

An equation names the axes of each tensor by letters, those of the result behind an arrow; ``...`` stands for axes without a name. Steps are
equations again, each of a form that a rule knows.
"""

from __future__ import annotations

import math
import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tflc.patterns.hooks.reshaping import same_dims
from tflc.rewrite import NoMatch

if TYPE_CHECKING:
    from tflc.dialects.types import Dim


def spelled(equation: str) -> tuple[list[str], str]:
    """The letters of each term and of the result. Where the arrow is left out, the result has those that stand once, in alphabetical order."""
    terms, arrow, out = equation.replace(" ", "").partition("->")
    if not arrow:
        letters = terms.replace(".", "").replace(",", "")
        named = "".join(sorted(letter for letter in {*letters} if letters.count(letter) == 1))
        out = "..." + named if "..." in terms else named
    return terms.split(","), out


def named(equation: str, *ranks: int) -> tuple[list[str], str]:
    """``spelled`` for tensors of these ranks, with letters in the place of ``...``: the last of them for the last axes, as broadcasting has it."""
    terms, out = spelled(equation)
    free = [letter for letter in string.ascii_letters if letter not in equation]
    counts = [rank - len(term.replace("...", "")) if "..." in term else 0 for term, rank in zip(terms, ranks)]
    most = max(counts, default=0)
    letters = "".join(free[:most])
    return [term.replace("...", letters[most - count :]) for term, count in zip(terms, counts)], out.replace(
        "...", letters
    )


def first_two(equation: str) -> tuple[str, str]:
    """The product of the first two tensors, which keeps all that the others or the result name, and what is left to do with it."""
    (a, b, *rest), out = spelled(equation)
    wanted = "".join(rest) + out
    either = dict.fromkeys((a + b).replace("...", ""))
    kept = "".join(letter for letter in either if letter in wanted)
    kept = "..." + kept if "..." in a + b else kept
    return f"{a},{b}->{kept}", f"{','.join([kept, *rest])}->{out}"


@dataclass(frozen=True, slots=True)
class Diagonal:
    """Permute the axes by ``order``, merge the last into one by the shape ``merged``, take each ``step``-th of that; ``equation`` is left to do."""

    order: tuple[int, ...]
    merged: tuple[int, ...]
    step: int
    equation: str


def diagonal(equation: str, shape: Sequence[Dim]) -> Diagonal | NoMatch:
    """The first letter that stands more than once in the one term: its axes are moved behind the others and become one.

    Where only a run tells how long another axis is, it keeps its length: 0, as Reshape takes it.
    """
    (term,), out = named(equation, len(shape))
    letter = next((letter for letter in term if term.count(letter) > 1), None)
    if letter is None:
        return NoMatch("no letter stands twice")
    same = [axis for axis, other in enumerate(term) if other == letter]
    others = [axis for axis, other in enumerate(term) if other != letter]
    size = shape[same[0]]
    if not isinstance(size, int) or any(shape[axis] != size for axis in same):
        return NoMatch("axes of one letter have different lengths, or unknown ones")
    kept = (length if isinstance(length := shape[axis], int) else 0 for axis in others)
    merged = (*kept, size ** len(same))
    step = sum(size**power for power in range(len(same)))
    left = "".join(term[axis] for axis in others) + letter
    return Diagonal((*others, *same), merged, step, f"{left}->{out}")


@dataclass(frozen=True, slots=True)
class Projection:
    """Sum over ``axes``, then permute by ``order``."""

    axes: tuple[int, ...]
    order: tuple[int, ...]


def projection(equation: str, rank: int) -> Projection | NoMatch:
    """What an equation of one tensor does whose letters are all different."""
    (term,), out = named(equation, rank)
    if len({*term}) != len(term) or len(term) != rank:
        return NoMatch("a letter stands twice, or the rank is another")
    kept = [letter for letter in term if letter in out]
    axes = tuple(axis for axis, letter in enumerate(term) if letter not in out)
    return Projection(axes, tuple(kept.index(letter) for letter in out))


@dataclass(frozen=True, slots=True)
class Preparation:
    """An equation for each of two tensors alone, and one for what they give."""

    left: str
    right: str
    equation: str


def preparation(equation: str, left_shape: Sequence[Dim], right_shape: Sequence[Dim]) -> Preparation | NoMatch:
    """Takes from each of two tensors what concerns it alone: diagonals, sums over axes of its own, axes of length 1 that broadcast."""
    (a, b), out = named(equation, len(left_shape), len(right_shape))

    def kept(term: str, shape: Sequence[Dim], other: str, other_shape: Sequence[Dim]) -> str:
        sizes, theirs = dict(zip(term, shape)), dict(zip(other, other_shape))
        letters = [letter for letter in dict.fromkeys(term) if letter in other or letter in out]
        return "".join(
            letter for letter in letters if sizes[letter] == theirs.get(letter, sizes[letter]) or sizes[letter] != 1
        )

    left, right = kept(a, left_shape, b, right_shape), kept(b, right_shape, a, left_shape)
    if left == a and right == b and "..." not in equation:
        return NoMatch("neither has anything of its own to do")
    return Preparation(f"{a}->{left}", f"{b}->{right}", f"{left},{right}->{out}")


@dataclass(frozen=True, slots=True)
class Contraction:
    """Permute both operands by ``left`` and ``right``, reshape them to batches of matrices, multiply, reshape to ``shape``, permute by ``order``.

    In the new shapes 0 keeps the length of an axis, and -1 is what remains.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    left_matrix: tuple[int, ...]
    right_matrix: tuple[int, ...]
    shape: tuple[int, ...]
    order: tuple[int, ...]


def contraction(equation: str, left_shape: Sequence[Dim], right_shape: Sequence[Dim]) -> Contraction | NoMatch:
    """The plan of ``ab,bc->ac`` and the like, of tensors that ``preparation`` leaves nothing to do with.

    Batch axes are those of both operands and the result, summed ones those of both operands alone. Lengths that only a run tells have names.
    """
    if "." in equation:
        return NoMatch("it has an ellipsis")
    (a, b), out = spelled(equation)
    if len({*a}) != len(a) or len({*b}) != len(b) or len({*out}) != len(out):
        return NoMatch("a letter stands twice in one term")
    if len(a) != len(left_shape) or len(b) != len(right_shape):
        return NoMatch("it has other ranks than its operands")
    sizes = dict(zip(a, left_shape))
    if any(letter in sizes and not same_dims([sizes[letter]], [size]) for letter, size in zip(b, right_shape)):
        return NoMatch("an axis is broadcast, or may be")
    sizes.update(zip(b, right_shape))
    batch = [letter for letter in out if letter in a and letter in b]
    summed = [letter for letter in a if letter in b and letter not in out]
    rows = [letter for letter in out if letter in a and letter not in b]
    columns = [letter for letter in out if letter in b and letter not in a]
    if len(batch) + len(summed) + len(rows) != len(a) or len(batch) + len(summed) + len(columns) != len(b):
        return NoMatch("a letter of one operand alone is summed")
    each = [[letter] for letter in batch]
    # One matrix for all: rows of several axes may stay apart.
    known = all(isinstance(sizes[letter], int) for letter in rows)
    apart = 0 if batch or known else len(rows) - 1
    taken = [*each, *([letter] for letter in rows[:apart]), rows[apart:]]
    matrices = _merged([*taken, summed], sizes), _merged([*each, summed, columns], sizes)
    shape = _split([*taken, columns], sizes)
    if any(new.count(-1) > 1 for new in (*matrices, shape)):
        return NoMatch("two lengths of a matrix or of the result are not known")
    product = [*batch, *rows, *columns]
    return Contraction(
        tuple(a.index(letter) for letter in (*batch, *rows, *summed)),
        tuple(b.index(letter) for letter in (*batch, *summed, *columns)),
        *matrices,
        shape,
        tuple(product.index(letter) for letter in out),
    )


def _merged(groups: Sequence[Sequence[str]], sizes: Mapping[str, Dim]) -> tuple[int, ...]:
    """The axes of each group as one: 0 where an axis alone stays where it is, -1 for a length that is not known."""
    found, start = [], 0
    for place, group in enumerate(groups):
        lengths = [size for letter in group if isinstance(size := sizes[letter], int)]
        stays = len(group) == 1 and start == place
        found.append(math.prod(lengths) if len(lengths) == len(group) else 0 if stays else -1)
        start += len(group)
    return tuple(found)


def _split(groups: Sequence[Sequence[str]], sizes: Mapping[str, Dim]) -> tuple[int, ...]:
    """The axes of each group out of one: 0 where an axis alone stays where it is, -1 for a length that is not known."""
    found: list[int] = []
    for place, group in enumerate(groups):
        stays = len(group) == 1 and len(found) == place
        found += [size if isinstance(size := sizes[letter], int) else 0 if stays else -1 for letter in group]
    return tuple(found)
