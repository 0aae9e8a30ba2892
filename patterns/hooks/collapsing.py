"""Fewer axes for the same elements in the same order: what lets kernels with a ceiling on the rank take tensors of any.

Neighboring axes that an op treats alike are one axis to it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    from tflc.dialects.types import Dim


def _full(shape: Sequence[Dim], rank: int) -> list[Dim]:
    return [1] * (rank - len(shape)) + list(shape)


def _merged(sizes: Sequence[Dim], kinds: Sequence[object]) -> list[int]:
    """Runs of neighbors of one kind as one axis each, which is -1 where one of them has no number."""
    runs: list[list[Dim]] = []
    for i, size in enumerate(sizes):
        if i and kinds[i] == kinds[i - 1]:
            runs[-1].append(size)
        else:
            runs.append([size])
    return [_length(run) for run in runs]


def _length(run: Sequence[Dim]) -> int:
    known = [size for size in run if isinstance(size, int)]
    return math.prod(known) if len(known) == len(run) or 0 in known else -1


def _broadcast_kinds(shapes: Sequence[Sequence[Dim]]) -> tuple[list[list[Dim]], list[object]]:
    """Shapes without the axes that are 1 for all, and for each axis which of them it is broadcast in."""
    rank = max(map(len, shapes))
    full = [_full(shape, rank) for shape in shapes]
    kept = [axis for axis in range(rank) if any(shape[axis] != 1 for shape in full)]
    short = [[shape[axis] for axis in kept] for shape in full]
    kinds: list[object] = [tuple(shape[i] == 1 for shape in short) for i in range(len(kept))]
    return short, kinds


def collapsed_operands(*shapes: Sequence[Dim]) -> list[list[int]] | NoMatch:
    """Shapes of fewer axes, in which the same elements meet; all of one rank. In each, -1 is what one axis that has no number becomes."""
    rank = max(map(len, shapes))
    for sizes in zip(*(_full(shape, rank) for shape in shapes)):
        met = [size for size in sizes if size != 1]
        if len(met) > 1 and (None in met or (len({*met}) > 1 and not all(isinstance(size, int) for size in met))):
            return NoMatch("a length that only a run tells may be that of the other operand, or 1")
    short, kinds = _broadcast_kinds(shapes)
    found = [_merged(shape, kinds) for shape in short]
    if len(found[0]) >= rank:
        return NoMatch("no two neighboring axes broadcast alike")
    if any(shape.count(-1) > 1 or {-1, 0} <= {*shape} for shape in found):
        return NoMatch("a shape has two lengths that only a run tells, or may be empty besides")
    return found


def collapsed_permutation(shape: Sequence[int], perm: Sequence[int]) -> tuple[list[int], list[int]] | NoMatch:
    """(shape, permutation) of fewer axes that move the same elements: axes of size 1 left out, those that travel together made one."""
    moving = [axis for axis in perm if shape[axis] != 1]
    runs: list[list[int]] = []
    for axis in moving:
        between = range(runs[-1][-1] + 1, axis) if runs else ()
        if runs and axis > runs[-1][-1] and all(shape[other] == 1 for other in between):
            runs[-1].append(axis)
        else:
            runs.append([axis])
    if len(runs) >= len(shape):
        return NoMatch("no two neighboring axes travel together")
    inward = sorted(range(len(runs)), key=lambda i: runs[i][0])
    sizes = [math.prod(shape[axis] for axis in runs[i]) for i in inward]
    return sizes, [inward.index(i) for i in range(len(runs))]


def collapsed_rows(shape: Sequence[int], *columns: Sequence[int]) -> list[list[int]] | NoMatch:
    """The shape, then numbers listed axis by axis (begins and sizes of a slice), of fewer axes.

    An axis taken whole, its number the same as its neighbor's neutral one, joins the axis before it: there the numbers count its elements.
    """
    begins, sizes = columns
    whole = [begin == 0 and size == length for length, begin, size in zip(shape, begins, sizes)]
    rows: list[list[int]] = []
    for length, begin, size, all_of_it in zip(shape, begins, sizes, whole):
        if rows and all_of_it:
            rows[-1] = [entry * length for entry in rows[-1]]
        else:
            rows.append([length, begin, size])
    if len(rows) >= len(shape):
        return NoMatch("no axis behind another is taken whole")
    return [list(column) for column in zip(*rows)]


def collapsed_pads(
    shape: Sequence[int], rows: Sequence[Sequence[int]]
) -> tuple[list[int], list[tuple[int, int]]] | NoMatch:
    """(shape, pads) of fewer axes: an axis without pads joins the one before it, whose pads then count its elements."""
    sizes: list[int] = []
    pads: list[tuple[int, int]] = []
    for length, (before, after) in zip(shape, rows):
        if sizes and not before and not after:
            sizes[-1] *= length
            pads[-1] = (pads[-1][0] * length, pads[-1][1] * length)
        else:
            sizes.append(length)
            pads.append((int(before), int(after)))
    if len(sizes) >= len(shape):
        return NoMatch("no axis behind another is left as it is")
    return sizes, pads


def collapsed_reduction(shape: Sequence[int], axes: Sequence[int]) -> tuple[list[int], list[int]] | NoMatch:
    """(shape, axes) of fewer axes: neighbors that are both reduced, or both kept, made one."""
    reduced = [axis in {int(a) % len(shape) for a in axes} for axis in range(len(shape))]
    sizes = _merged(shape, reduced)
    if len(sizes) >= len(shape):
        return NoMatch("no two neighboring axes are both reduced or both kept")
    first = reduced[0]
    return sizes, [i for i in range(len(sizes)) if (i % 2 == 0) == first]


def keeps_its_axes(dims: Sequence[Dim], axes: Sequence[int]) -> bool:
    """Whether ``collapsed_reduction`` has nothing to make one, or a size that is not known to do it with."""
    known = [dim for dim in dims if isinstance(dim, int)]
    return len(known) < len(dims) or isinstance(collapsed_reduction(known, axes), NoMatch)


def one_batch_axis(shape: Sequence[int]) -> list[int]:
    """The shape of matrices with all axes before the last two made one."""
    return [math.prod(shape[:-2]), *shape[-2:]]
