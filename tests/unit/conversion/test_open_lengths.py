"""Operators over batches and sizes that only a run tells: the .tflite gives what onnx's reference does, for each of several.

Tolerance: 1e-5 of the largest value; sums are taken in another order.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from onnx import helper, numpy_helper
from onnx.reference import ReferenceEvaluator

import tflc
from tflc.runtime import run

RNG = np.random.default_rng(0)


def normal(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


Dims = list[int | str]


def assert_agrees(
    op_type: str,
    shapes: dict[str, Dims],
    constants: dict[str, np.ndarray],
    sizes: list[dict[str, int]],
    **attributes: Any,
) -> None:
    """``shapes``: the inputs, with names for the lengths that ``sizes`` tell of each run. Constants follow on inputs."""
    inputs = [helper.make_tensor_value_info(name, 1, dims) for name, dims in shapes.items()]
    graph = helper.make_graph(
        [helper.make_node(op_type, [*shapes, *constants], ["y"], **attributes)],
        "open",
        inputs,
        [helper.make_empty_tensor_value_info("y")],
        [numpy_helper.from_array(array, name) for name, array in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 22)], ir_version=10)
    reference, data = ReferenceEvaluator(model), tflc.convert(model.SerializeToString()).to_bytes()
    for lengths in sizes:
        feeds = {name: normal(*(lengths.get(str(dim), dim) for dim in dims)) for name, dims in shapes.items()}
        (expected,) = reference.run(None, feeds)
        found = run(data, feeds)["y"]
        assert found.shape == expected.shape
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5 * max(1, np.abs(expected).max()))


BATCHES = [{"n": 1, "t": 4}, {"n": 3, "t": 6}, {"n": 2, "t": 1}]


@pytest.mark.parametrize(
    ("equation", "shapes"),
    [
        ("nqhd,nkhd->nhqk", {"a": ["n", "t", 2, 3], "b": ["n", 5, 2, 3]}),
        ("nhqk,nkhd->nqhd", {"a": ["n", 2, 5, "t"], "b": ["n", "t", 2, 3]}),
        ("ntd,dhe->nthe", {"a": ["n", "t", 4], "b": [4, 2, 3]}),
        ("ij,kj->ik", {"a": ["n", 4], "b": ["t", 4]}),
        ("bi,bi->b", {"a": ["n", "t"], "b": ["n", "t"]}),
        ("...ij,...jk->...ik", {"a": ["n", 2, "t", 4], "b": ["n", 2, 4, 3]}),
    ],
)
def test_einsum(equation, shapes):
    assert_agrees("Einsum", shapes, {}, BATCHES, equation=equation)


@pytest.mark.parametrize(("op_type", "gates"), [("LSTM", 4), ("GRU", 3), ("RNN", 1)])
def test_networks_of_any_batch(op_type, gates):
    weights = {"w": normal(1, 4 * gates, 3), "r": normal(1, 4 * gates, 4)}
    assert_agrees(op_type, {"x": [6, "n", 3]}, weights, BATCHES, hidden_size=4)


@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("group", [1, 2])
def test_same_convolution_of_any_size(group, stride):
    weights = {"w": normal(4, 2 // group, 3, 3)}
    attributes = {"auto_pad": "SAME_UPPER", "strides": [stride, stride], "group": group}
    assert_agrees("Conv", {"x": [1, 2, "h", "w"]}, weights, [{"h": 5, "w": 8}, {"h": 6, "w": 7}], **attributes)


@pytest.mark.parametrize("inverse", [0, 1])
@pytest.mark.parametrize("axis", [1, 2])
def test_transforms_among_open_axes(axis, inverse):
    dims: Dims = ["n", 8, "t", 2] if axis == 1 else ["n", "t", 8, 2]
    assert_agrees("DFT", {"x": dims}, {"length": np.array(8), "axis": np.array(axis)}, BATCHES, inverse=inverse)


def test_frames_of_any_signal():
    constants = {"step": np.array(4), "window": normal(16), "length": np.array(16)}
    assert_agrees("STFT", {"x": ["n", "t", 1]}, constants, [{"n": 2, "t": 40}, {"n": 1, "t": 57}, {"n": 3, "t": 20}])
