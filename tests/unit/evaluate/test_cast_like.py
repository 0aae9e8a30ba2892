"""CastLike in the reference, which the onnx package cannot run in its newest form."""

from __future__ import annotations

import numpy as np

from tflc.dialects import build, make_constant
from tflc.evaluate import fold


def test_cast_like_of_constants() -> None:
    x, y = make_constant("onnx", np.array([1.75, -2.5], np.float32)), make_constant("onnx", np.array([7], np.int32))
    op = build("onnx.CastLike", [x.results[0], y.results[0]], {"saturate": 1, "round_mode": "up"})
    (found,) = fold([x, y, op], [op.results[0]])
    assert found.dtype == np.int32
    assert found.tolist() == [1, -2]
