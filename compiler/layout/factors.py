"""The axes that a reshape keeps: its shapes factored into the groups that both sides share.

A reshape changes no element's place in row-major order. So cumulative products from the front align its two shapes, and the alignment is
unique: sizes are compared only as products of whole prefixes, never to guess which dim became which. Between two points that both
shapes have in common lies a group; where the boundaries of both sides divide one another the group falls into factors, each a factor of one
dim on either side; else the group as a whole is one block, whose dims stay side by side.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate, pairwise
from operator import mul

from tflc.layout.axes import Port

Dim = int | str | None


def reshape_ports(before: Sequence[Dim], after: Sequence[Dim]) -> tuple[tuple[int, ...], Port, Port] | None:
    """The sizes of the common axes of two shapes of one reshape, and the port of each shape into them.

    Dims of size 1 that do not meet their like belong to no axis. A group of unknown size counts as size 0. None where unknown dims leave
    the alignment open.

    >>> reshape_ports([1, 6, 5, 7], [3, 2, 35])
    ((3, 2, 5, 7), (((1,), (0, 1)), ((2,), (2,)), ((3,), (3,))), (((0,), (0,)), ((1,), (1,)), ((2,), (2, 3))))
    """
    head = 0
    while head < min(len(before), len(after)) and before[head] is not None and before[head] == after[head]:
        head += 1
    tail = 0
    while (
        tail < min(len(before), len(after)) - head
        and before[-1 - tail] is not None
        and before[-1 - tail] == after[-1 - tail]
    ):
        tail += 1
    middle_before, middle_after = before[head : len(before) - tail], after[head : len(after) - tail]
    sizes: list[int] = []
    left: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
    right: list[tuple[tuple[int, ...], tuple[int, ...]]] = []

    def single(dim_before: int, dim_after: int) -> None:
        size = before[dim_before]
        left.append(((dim_before,), (len(sizes),)))
        right.append(((dim_after,), (len(sizes),)))
        sizes.append(size if isinstance(size, int) else 0)

    for dim in range(head):
        single(dim, dim)
    if all(isinstance(dim, int) for dim in (*middle_before, *middle_after)):
        if math.prod(middle_before) != math.prod(middle_after):  # type: ignore[arg-type]
            return None
        for group in _groups(middle_before, middle_after):  # type: ignore[arg-type]
            _factor(*group, middle_before, middle_after, head, sizes, left, right)  # type: ignore[arg-type]
    elif middle_before or middle_after:
        dims_before = tuple(head + i for i, dim in enumerate(middle_before) if dim != 1)
        dims_after = tuple(head + i for i, dim in enumerate(middle_after) if dim != 1)
        if not dims_before or not dims_after:
            return None
        left.append((dims_before, (len(sizes),)))
        right.append((dims_after, (len(sizes),)))
        sizes.append(0)
    for back in range(tail, 0, -1):
        single(len(before) - back, len(after) - back)
    return tuple(sizes), tuple(left), tuple(right)


def _groups(before: Sequence[int], after: Sequence[int]) -> list[tuple[list[int], list[int]]]:
    """The dims longer than 1 of both shapes between points where their prefix products agree; an empty tensor is one group."""
    long_before = [i for i, size in enumerate(before) if size != 1]
    long_after = [i for i, size in enumerate(after) if size != 1]
    if 0 in before or 0 in after:
        return [(long_before, long_after)]
    groups: list[tuple[list[int], list[int]]] = []
    a = b = 0
    while a < len(long_before):
        start_a, start_b = a, b
        product_a, product_b = before[long_before[a]], after[long_after[b]]
        a, b = a + 1, b + 1
        while product_a != product_b:
            if product_a < product_b:
                product_a *= before[long_before[a]]
                a += 1
            else:
                product_b *= after[long_after[b]]
                b += 1
        groups.append((long_before[start_a:a], long_after[start_b:b]))
    return groups


def _factor(
    dims_before: list[int],
    dims_after: list[int],
    before: Sequence[int],
    after: Sequence[int],
    offset: int,
    sizes: list[int],
    left: list[tuple[tuple[int, ...], tuple[int, ...]]],
    right: list[tuple[tuple[int, ...], tuple[int, ...]]],
) -> None:
    """Adds one group: its factors where the boundaries of both sides divide one another, else the group as one block."""
    first = len(sizes)
    size_before, size_after = [before[i] for i in dims_before], [after[i] for i in dims_after]
    factors = _refinement(size_before, size_after)
    if factors is None:
        left.append((tuple(offset + i for i in dims_before), (first,)))
        right.append((tuple(offset + i for i in dims_after), (first,)))
        sizes.append(math.prod(size_before))
        return
    for dims, dim_sizes, runs in ((dims_before, size_before, left), (dims_after, size_after, right)):
        factor = 0
        for dim, size in zip(dims, dim_sizes):
            start, product = factor, 1
            while product < size:
                product *= factors[factor]
                factor += 1
            runs.append(((offset + dim,), tuple(range(first + start, first + factor))))
    sizes.extend(factors)


def _refinement(before: Sequence[int], after: Sequence[int]) -> list[int] | None:
    """The sizes that both lists are products of, in row-major order; None where there are none: (4, 6) and (6, 4)."""
    if 0 in before or 0 in after:
        return None
    boundaries = {1}
    for sizes in (before, after):
        boundaries.update(accumulate(reversed(sizes), mul))
    strides = sorted(boundaries, reverse=True)
    if any(outer % inner for outer, inner in pairwise(strides)):
        return None
    return [outer // inner for outer, inner in pairwise(strides)]
