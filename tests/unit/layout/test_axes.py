"""Ports: how an order passes between a value and an op."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from tflc.dialects.nhwc import channels_first, channels_last
from tflc.layout.axes import carried, filled, inverse, plain, renamed, trailing, turned, without_units


def test_dims_become_axes() -> None:
    assert carried(plain((2, 0, 1)), (2, 1, 0)) == (1, 0, 2)


def test_a_run_of_dims_is_one_axis() -> None:
    port = (((0,), (0,)), ((1, 2), (1,)))
    assert carried(port, (1, 2, 0)) == (1, 0)
    assert carried(turned(port), (1, 0)) == (1, 2, 0)


@pytest.mark.parametrize("order", [(1, 0, 2), (2, 1, 0), (0, 2, 1)])
def test_a_torn_or_turned_run_does_not_pass(order: tuple[int, ...]) -> None:
    assert carried((((0,), (0,)), ((1, 2), (1,))), order) is None


def test_dims_outside_the_port_are_passed_over() -> None:
    assert carried((((1, 2), (0,)),), (1, 0, 2)) == (0,)


def test_lower_ranks_align_at_the_end() -> None:
    assert trailing(2, 4) == (((0,), (2,)), ((1,), (3,)))


def test_what_has_no_length_vanishes() -> None:
    assert without_units(trailing(3, 4), (0,), (1, 2, 3)) == (((0,), (1,)),)


def test_names_replace_dims() -> None:
    assert renamed(trailing(2, 2), (5, 4)) == (((5,), (0,)), ((4,), (1,)))


def test_missing_axes_go_where_a_hint_has_them() -> None:
    assert filled((2, 3, 1), (0, 1, 2, 3), ((0, 2, 3, 1),)) == (0, 2, 3, 1)
    assert filled((0, 1), (0, 1, 2, 3), ((0, 2, 3, 1),)) == (0, 2, 3, 1)
    assert filled((2, 3), (0, 1, 2, 3), ((2, 3), (1, 2, 0, 3))) == (1, 2, 0, 3)


def test_without_a_hint_they_go_to_the_front() -> None:
    assert filled((2, 1), (0, 1, 2, 3)) == (0, 3, 2, 1)


@pytest.mark.parametrize("rank", range(1, 6))
def test_channels_first_undoes_channels_last(rank: int) -> None:
    x = np.zeros(range(2, 2 + rank))
    assert x.transpose(channels_last(rank)).transpose(channels_first(rank)).shape == x.shape
    assert inverse(channels_last(rank)) == channels_first(rank)


def test_carried_back_is_the_same_order() -> None:
    for perm in itertools.permutations(range(4)):
        port = plain(perm)
        for order in itertools.permutations(range(4)):
            space = carried(port, order)
            assert space is not None
            assert carried(turned(port), space) == order
