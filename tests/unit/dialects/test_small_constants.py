"""Constants and attributes by value: equal where the bytes and the type are, and never a large one."""

from __future__ import annotations

import numpy as np
import pytest

from tflc.dialects import build, make_constant
from tflc.dialects.small_constants import MOST_ELEMENTS, settings_of, small
from tflc.dialects.weight import WeightAttr


def test_constants_of_the_same_bytes_are_equal() -> None:
    one, other = (small(WeightAttr.of(np.array([1, 2], np.int64))) for _ in range(2))
    assert one == other
    assert hash(one) == hash(other)


@pytest.mark.parametrize(
    "array", [np.array([1, 2], np.int32), np.array([[1], [2]], np.int64), np.array([2, 1], np.int64)]
)
def test_another_type_shape_or_value_is_another(array: np.ndarray) -> None:
    assert small(WeightAttr.of(np.array([1, 2], np.int64))) != small(WeightAttr.of(array))


def test_zeros_of_both_signs_differ() -> None:
    assert small(WeightAttr.of(np.float32(0.0))) != small(WeightAttr.of(np.float32(-0.0)))


def test_views_are_held_in_the_order_of_their_elements() -> None:
    array = np.arange(6, dtype=np.float32).reshape(2, 3)
    held = small(WeightAttr.of(array.T))
    assert held is not None
    np.testing.assert_array_equal(held.weight().array, array.T)


@pytest.mark.parametrize("array", [np.zeros(MOST_ELEMENTS + 1, np.float32), np.array(["a word"])])
def test_large_constants_and_words_are_not_held(array: np.ndarray) -> None:
    assert small(WeightAttr.of(array)) is None


def test_attributes_that_hold_constants_are_compared_by_value() -> None:
    shape = make_constant("onnx", np.array([2], np.int64)).results[0]
    one, other, third = (
        settings_of(build("onnx.ConstantOfShape", [shape], {"value": WeightAttr.of(np.array([value], np.float32))}))
        for value in (1.5, 1.5, 2.5)
    )
    assert one == other != third
