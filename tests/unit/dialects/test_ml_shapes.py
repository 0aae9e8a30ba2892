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
