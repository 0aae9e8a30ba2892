"""The hooks of layout: each against numpy, or against its inverse."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from tflc.patterns.hooks import permutation as hooks

PERMUTATIONS = list(itertools.permutations(range(4)))


@pytest.mark.parametrize("p", PERMUTATIONS)
def test_inverse_undoes(p: tuple[int, ...]) -> None:
    assert hooks.is_identity(hooks.compose(p, hooks.inverse(p)))


def test_compose_is_one_transpose_for_two() -> None:
    x = np.zeros((2, 3, 4, 5))
    for p, q in itertools.product(PERMUTATIONS, repeat=2):
        assert x.transpose(p).transpose(q).shape == x.transpose(hooks.compose(p, q)).shape


@pytest.mark.parametrize("p", PERMUTATIONS)
def test_lists_by_axis_follow_the_axes(p: tuple[int, ...]) -> None:
    """Axis a stands at p[a]: x transposed by the inverse of p, padded or repeated there, is the result so transposed."""
    order = hooks.inverse(p)
    x = np.arange(24).reshape(1, 2, 3, 4)
    repeats = [2, 3, 1, 2]
    assert (np.tile(x.transpose(order), hooks.per_axis(p, repeats)) == np.tile(x, repeats).transpose(order)).all()
    pads = [0, 1, 2, 0, 1, 0, 0, 3]
    moved = hooks.pads_through(p, pads, None)
    padded = np.pad(x, list(zip(pads[:4], pads[4:])))
    assert (np.pad(x.transpose(order), list(zip(moved[:4], moved[4:]))) == padded.transpose(order)).all()


def test_missing_leading_axes_are_one() -> None:
    assert hooks.per_axis((0, 2, 1), (5, 7)) == [1, 7, 5]


def test_pads_of_listed_axes_stay() -> None:
    assert hooks.pads_through((0, 3, 1, 2), (1, 2), (1,)) == [1, 2]
    assert hooks.axes_through((0, 3, 1, 2), (1,)) == [3]
    assert hooks.axes_through((0, 3, 1, 2), None) is None


def test_slices_without_axes_are_of_the_first_ones() -> None:
    assert hooks.sliced_axes((0, 3, 1, 2), (0, 0), None) == [0, 3]
    assert hooks.sliced_axes((0, 3, 1, 2), (0, 0), (-1, 1)) == [2, 3]


@pytest.mark.parametrize(
    ("arguments", "left"),
    [
        ((4, (1,), 0), [0, 2, 3]),
        ((4, (-1, 0), 0), [1, 2]),
        ((4, (1,), 1), [0, 1, 2, 3]),
        ((3, None, 0), []),
        ((3, (), 0, 1), [0, 1, 2]),
    ],
)
def test_what_a_reduction_keeps(arguments: tuple, left: list[int]) -> None:
    assert hooks.kept(*arguments) == left


def test_gathered_axes() -> None:
    assert hooks.gathered(3, 1, 0) == [0, 2]
    assert hooks.gathered(3, -1, 2) == [0, 1, 2, 2]


def test_quantization() -> None:
    assert hooks.per_tensor_or_axis(3, 1) == [0, 1, 2]
    assert hooks.per_tensor_or_axis(3, 3) is None
    assert hooks.quantized_axis((0, 2, 1), 1) == 2
    assert hooks.quantized_axis((), 1) == 1
