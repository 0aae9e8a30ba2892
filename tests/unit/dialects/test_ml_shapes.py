"""Results of ai.onnx.ml whose shapes onnx does not infer."""

from __future__ import annotations

import pytest
from xdsl.utils.test_value import create_ssa_value

from tflc.dialects import build
from tflc.dialects.types import f32, shape_of, tensor


@pytest.mark.parametrize(
    ("name", "attributes", "shape"),
    [
        ("Normalizer", {}, (2, 3)),
        ("Scaler", {"offset": [0.5], "scale": [2.0]}, (2, 3)),
        ("LinearRegressor", {"coefficients": [1.0] * 12, "targets": 4}, (2, 4)),
        ("SVMRegressor", {"coefficients": [1.0] * 3, "rho": [0.0]}, (2, 1)),
    ],
)
def test_what_onnx_does_not_infer(name, attributes, shape):
    op = build(f"onnx.ml.{name}", [create_ssa_value(tensor((2, 3), f32))], attributes)
    assert shape_of(op.results[0].type) == shape


@pytest.mark.parametrize(
    ("attributes", "scores"),
    [
        ({"classlabels_ints": [4, 2], "vectors_per_class": [1, 1]}, 2),
        ({"classlabels_ints": [4, 2, 7, 1], "vectors_per_class": [1, 1, 1, 2]}, 6),
        ({"classlabels_ints": [4, 2, 7, 1], "vectors_per_class": [1, 1, 1, 2], "prob_a": [1.0], "prob_b": [1.0]}, 4),
        ({"classlabels_strings": ["a", "b", "c", "d"], "vectors_per_class": [1, 1, 1, 2]}, 6),
        ({"classlabels_strings": ["a", "b", "c", "d"]}, 4),
    ],
)
def test_scores_of_classes_or_of_their_pairs(attributes, scores):
    op = build("onnx.ml.SVMClassifier", [create_ssa_value(tensor((3, 5), f32))], attributes)
    assert [shape_of(result.type) for result in op.results] == [(3,), (3, scores)]
