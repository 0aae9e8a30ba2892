"""What onnx inferred is remembered by what it depends on, which the values of weights are no part of."""

from __future__ import annotations

import numpy as np
import pytest

from tflc.dialects import build, make_constant
from tflc.dialects.onnx import inference


def constant(*values: float, dtype: type = np.float32):
    return make_constant("onnx", np.array(values, dtype)).results[0]


def image():
    return make_constant("onnx", np.zeros((1, 2, 4, 6), np.float32)).results[0]


def conv(bias: float):
    weight = make_constant("onnx", np.full((3, 2, 1, 1), bias, np.float32)).results[0]
    return build("onnx.Conv", [image(), weight, constant(bias, 1, 2)])


def normalization(mean: float):
    return build("onnx.BatchNormalization", [image(), *(constant(mean, each) for each in range(1, 5))])


def sum_(term: float):
    return build("onnx.Add", [image(), constant(*[term] * 6)])


@pytest.mark.parametrize("made", [conv, normalization, sum_])
def test_values_of_weights_are_not_asked_about(made) -> None:
    inference._looked_up.cache_clear()
    first, second = made(1.0), made(2.0)
    assert first.results[0].type == second.results[0].type
    assert inference._looked_up.cache_info().misses <= 1


def test_values_that_types_depend_on_are() -> None:
    def resized(*scales: float) -> str:
        return str(build("onnx.Resize", [image(), None, constant(*scales)]).results[0].type)

    assert resized(1, 1, 2, 2) == "tensor<1x2x8x12xf32>"
    assert resized(1, 1, 3, 1) == "tensor<1x2x12x6xf32>"

    def counted(limit: float) -> str:
        bounds = [make_constant("onnx", np.float32(value)).results[0] for value in (0, limit, 1)]
        return str(build("onnx.Range", bounds).results[0].type)

    assert (counted(3), counted(5)) == ("tensor<3xf32>", "tensor<5xf32>")
