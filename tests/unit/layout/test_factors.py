"""Which axes a reshape keeps; every answer is checked against numpy."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from tflc.layout.axes import carried, turned
from tflc.layout.factors import reshape_ports


def runs(port: tuple) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return sorted(port)


@pytest.mark.parametrize(
    ("before", "after", "sizes"),
    [
        ((1, 6, 5, 7), (3, 2, 35), (3, 2, 5, 7)),
        ((2, 8, 8, 8), (2, 8, 64), (2, 8, 8, 8)),
        ((8, 8, 8), (64, 8), (8, 8, 8)),
        ((8, 8, 8, 8), (4, 2, 8, 2, 4, 8), (4, 2, 8, 2, 4, 8)),
        ((4, 6), (6, 4), (24,)),
        ((5, 4, 6, 7), (5, 6, 4, 7), (5, 24, 7)),
        ((12,), (3, 4), (3, 4)),
        ((2, 3), (2, 3), (2, 3)),
        ((1, 1, 8), (1, 8), (1, 8)),
        ((1,), (1, 1), (1,)),
    ],
)
def test_common_axes(before: tuple[int, ...], after: tuple[int, ...], sizes: tuple[int, ...]) -> None:
    found = reshape_ports(before, after)
    assert found is not None
    assert found[0] == sizes


def test_equal_sizes_are_told_apart_by_their_place_alone() -> None:
    """8x8x8x8 -> 8x64x8: the middle two merge, whatever else could have the size."""
    found = reshape_ports((8, 8, 8, 8), (8, 64, 8))
    assert found is not None
    assert runs(found[2]) == [((0,), (0,)), ((1,), (1, 2)), ((2,), (3,))]


@pytest.mark.parametrize(
    ("before", "after", "merged"),
    [(("n", 3, 4), ("n", 12), True), (("n", "h", 4), ("n", "h", 2, 2), True), (("n", 3, 4), ("m", 4), True)],
)
def test_symbolic_dims_match_by_name_from_either_end(before: tuple, after: tuple, merged: bool) -> None:
    assert (reshape_ports(before, after) is not None) == merged


@pytest.mark.parametrize(("before", "after"), [((2, 3), (7,)), ((0, 3), (0, 6)), ((None, 3), (1,))])
def test_no_alignment(before: tuple, after: tuple) -> None:
    assert reshape_ports(before, after) is None


def shapes(total: int) -> list[tuple[int, ...]]:
    return [
        shape
        for rank in range(1, 5)
        for shape in itertools.product((1, 2, 3, 4, 6, 8, 12, 24), repeat=rank)
        if math.prod(shape) == total
    ]


def test_every_order_that_passes_is_right() -> None:
    """For all pairs of shapes with 24 elements: transposing by an order that passes, then reshaping, gives the result transposed."""
    pairs = list(itertools.product(shapes(24), repeat=2))
    passed = 0
    for before, after in pairs[::17]:
        ports = reshape_ports(before, after)
        assert ports is not None
        x = np.arange(24).reshape(before)
        for order in itertools.permutations(range(len(before))):
            space = carried(ports[1], order)
            if space is None or len(space) < len(ports[0]):
                continue
            made = carried(turned(ports[2]), space)
            if made is None or len(made) < len(after):
                continue
            passed += 1
            y = x.reshape(after).transpose(made)
            assert (x.transpose(order).reshape(y.shape) == y).all(), (before, after, order)
    assert passed > 1000
