"""legalize-tfl of matrix products: the TFLite runtime computes what the onnx op does.

Tolerance: 1e-5 of the largest value, for sums of seven products in another order.
"""

from __future__ import annotations

import numpy as np
import pytest
from single_op import In, assert_keeps_meaning, module_of, run_pass

from tflc.diagnostics import Refusal


def noise(*shape):
    return np.random.default_rng(1).normal(size=shape).astype(np.float32)


def legalized(name, operands, attrs=None):
    return assert_keeps_meaning(["legalize-tfl"], f"onnx.{name}", operands, attrs)


@pytest.mark.parametrize(
    ("a", "b", "op"),
    [
        (In((4, 7)), noise(7, 5), "fully_connected"),
        (In((2, 3, 4, 7)), noise(7, 5), "fully_connected"),
        (In((2, 3, 4, 7)), In((7, 5)), "batch_matmul"),
        (In((2, 3, 4, 7)), In((3, 7, 5)), "batch_matmul"),
        (In((3, 4, 7)), noise(3, 7, 5), "batch_matmul"),
        (noise(3, 7), In((2, 7, 4)), "batch_matmul"),
        (In((7,)), noise(7, 5), "fully_connected"),
        (In((4, 7)), noise(7), "fully_connected"),
        (In((2, 4, 7)), noise(7), "fully_connected"),
        (In((7,)), In((2, 7, 5)), "batch_matmul"),
        (In((2, 5, 7)), In((7,)), "batch_matmul"),
        (In((7,)), In((7,)), "batch_matmul"),
    ],
)
def test_matmul(a, b, op):
    assert [name for name in legalized("MatMul", [a, b]) if name != "reshape"] == [op]


@pytest.mark.parametrize("left", [0, 1])
@pytest.mark.parametrize("right", [0, 1])
def test_gemm(left, right):
    a = In((7, 4) if left else (4, 7))
    shape = (5, 7) if right else (7, 5)
    attrs = {"transA": left, "transB": right, "alpha": 0.5, "beta": 2.0}
    ops = legalized("Gemm", [a, noise(*shape), noise(5)], attrs)
    assert ops == (["batch_matmul", "mul", "mul", "add"] if left else ["fully_connected"])
    legalized("Gemm", [a, noise(*shape)], attrs)
    legalized("Gemm", [a, In(shape), In((4, 1))], attrs)
    legalized("Gemm", [a, In(shape)], attrs)


@pytest.mark.parametrize("bias", [(), (1,), (1, 5), (4, 1), (4, 5)])
def test_gemm_of_any_bias(bias):
    ops = legalized("Gemm", [In((4, 7)), noise(7, 5), noise(*bias)])
    assert (ops == ["fully_connected"]) == (bias != (4, 1) and bias != (4, 5))


def test_integers_are_refused():
    with pytest.raises(Refusal, match=r"E0415.*only f32"):
        run_pass("legalize-tfl", module_of("onnx.MatMul", [In((4, 7), "i32"), In((7, 5), "i32")]))
