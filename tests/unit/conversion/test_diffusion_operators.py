"""What ONNX Runtime fuses of diffusion models and of attention: the .tflite gives what the operators' documentation says, in numpy.

onnxruntime has no kernels of them for the CPU. Tolerance: 1e-5 of the largest value, as sums are taken in another order.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from onnx import helper

import tflc
from tflc.runtime import run

RNG = np.random.default_rng(0)


def normal(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


def assert_gives(op_type: str, feeds: dict[str, np.ndarray], wanted: dict[str, np.ndarray], **attributes: Any) -> None:
    node = helper.make_node(op_type, list(feeds), list(wanted), domain="com.microsoft", **attributes)
    inputs, outputs = (
        [helper.make_tensor_value_info(name, 1, array.shape) for name, array in named.items()]
        for named in (feeds, wanted)
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
    model = helper.make_model(helper.make_graph([node], "fused", inputs, outputs), opset_imports=opsets, ir_version=8)
    found = run(tflc.convert(model.SerializeToString()).to_bytes(), feeds)
    for name, array in wanted.items():
        np.testing.assert_allclose(found[name], array, rtol=0, atol=1e-5 * max(1, np.abs(array).max()))


def softmax(x: np.ndarray, axes: tuple[int, ...]) -> np.ndarray:
    shares = np.exp(x - x.max(axes, keepdims=True))
    return shares / shares.sum(axes, keepdims=True)


X, BIAS = normal(2, 3, 8), normal(8)
IMAGE, GAMMA, BETA = normal(2, 3, 5, 8), normal(8), normal(8)


def test_a_sum_with_a_bias():
    assert_gives("BiasAdd", {"x": X, "b": BIAS, "s": X[::-1].copy()}, {"y": X + BIAS + X[::-1]})


def test_a_half_is_gated_by_the_other():
    left, right = np.split(X + BIAS, 2, axis=2)
    gelu = right * (1 + np.vectorize(math.erf)(right / math.sqrt(2))) / 2
    assert_gives("BiasSplitGelu", {"x": X, "b": BIAS}, {"y": (left * gelu).astype(np.float32)})


@pytest.mark.parametrize(("axis", "axes"), [(3, (3,)), (-1, (3,)), (2, (2, 3)), (0, (0, 1, 2, 3))])
@pytest.mark.parametrize(
    ("shape", "inner"), [((2, 1, 1, 8), 1), ((1, 1, 5, 8), 0), ((5, 8), 0)], ids=["inner", "outer", "last"]
)
def test_softmax_of_a_sum(axis, axes, shape, inner):
    bias = normal(*shape)
    assert_gives(
        "BiasSoftmax",
        {"x": IMAGE, "b": bias},
        {"y": softmax(IMAGE + bias, axes)},
        axis=axis,
        is_inner_broadcast=inner,
    )


def normalized(x: np.ndarray, groups: int, epsilon: float, swish: bool) -> np.ndarray:
    """Channels stand last."""
    batch, height, width, channels = x.shape
    parts = x.reshape(batch, height * width, groups, channels // groups)
    centered = parts - parts.mean((1, 3), keepdims=True)
    parts = centered / np.sqrt((centered**2).mean((1, 3), keepdims=True) + epsilon)
    y = parts.reshape(x.shape) * GAMMA + BETA
    return y / (1 + np.exp(-y)) if swish else y


@pytest.mark.parametrize("activation", [0, 1])
@pytest.mark.parametrize("last", [0, 1])
def test_groups_of_channels(activation, last):
    wanted = normalized(IMAGE, 4, 1e-3, bool(activation))
    first = (0, 3, 1, 2)
    x, y = (IMAGE, wanted) if last else (IMAGE.transpose(first).copy(), wanted.transpose(first))
    settings = {"groups": 4, "epsilon": 1e-3, "activation": activation, "channels_last": last}
    assert_gives("GroupNorm", {"x": x, "g": GAMMA, "b": BETA}, {"y": y}, **settings)


@pytest.mark.parametrize("shape", [(2, 3, 5, 8), (2, 1, 1, 8), (2, 8)], ids=["image", "channels", "vectors"])
@pytest.mark.parametrize("biased", [False, True])
def test_groups_of_channels_of_a_sum(shape, biased):
    skip = normal(*shape)
    total = IMAGE + (skip if skip.ndim == 4 else skip[:, None, None]) + (BIAS if biased else 0)
    feeds = {"x": IMAGE, "g": GAMMA, "b": BETA, "s": skip} | ({"bias": BIAS} if biased else {})
    wanted = {"y": normalized(total, 2, 1e-5, False), "sum": total}
    assert_gives("SkipGroupNorm", feeds, wanted, groups=2, activation=0)
