"""Operators whose dims stay dynamic in the file agree with onnxruntime at several sizes.

Tolerance: data movement is exact; 1e-5 for convolutions and weights between elements, of values of order one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from onnx import helper, numpy_helper

import tflc
from tflc.runtime import Session

SIZES = [{"n": 1, "h": 5, "w": 6}, {"n": 2, "h": 7, "w": 9}, {"n": 3, "h": 10, "w": 4}]

Shape = list[int | str]
Draw = Callable[[np.random.Generator, tuple[int, ...], dict[str, int]], np.ndarray]


def floats(random: np.random.Generator, shape: tuple[int, ...], size: dict[str, int]) -> np.ndarray:
    return random.normal(size=shape).astype(np.float32)


def agrees(
    op: str, inputs: dict[str, tuple[Shape, Draw]], tolerance: float = 0.0, weights: Any = None, **attributes: Any
) -> None:
    """Converts a model of one op with open dims, and runs it at each size."""
    import onnxruntime

    random = np.random.default_rng(3)

    def drawn(size: dict[str, int]) -> dict[str, np.ndarray]:
        return {
            name: draw(random, tuple(size[dim] if isinstance(dim, str) else dim for dim in shape), size)
            for name, (shape, draw) in inputs.items()
        }

    types = {name: helper.np_dtype_to_tensor_dtype(value.dtype) for name, value in drawn(SIZES[0]).items()}
    held = [] if weights is None else [numpy_helper.from_array(weights, "weights")]
    graph = helper.make_graph(
        [helper.make_node(op, [*inputs, *(each.name for each in held)], ["y"], "it", **attributes)],
        "g",
        [helper.make_tensor_value_info(name, types[name], shape) for name, (shape, _) in inputs.items()],
        [helper.make_tensor_value_info("y", types["x"], None)],
        held,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9).SerializeToString()
    reference = onnxruntime.InferenceSession(model)
    with Session(tflc.convert(model).to_bytes()) as session:
        for size in SIZES:
            feeds = drawn(size)
            (expected,) = reference.run(None, feeds)
            np.testing.assert_allclose(
                session.run(feeds)["y"], expected, rtol=tolerance, atol=tolerance, err_msg=str(size)
            )


def below(axis: int) -> Draw:
    """Indices along an axis of data of the shape (n, 4, w), from both ends."""

    def draw(random: np.random.Generator, shape: tuple[int, ...], size: dict[str, int]) -> np.ndarray:
        length = (size["n"], 4, size["w"])[axis]
        return random.integers(-length, length, shape)

    return draw


def orders(axis: int) -> Draw:
    """Of each row along an axis the indices in some order."""
    return lambda random, shape, size: np.argsort(random.random(shape), axis=axis)


@pytest.mark.parametrize("axis", [0, 1, 2])
@pytest.mark.parametrize("shape", [["n", 4, "w"], ["n", 2, 3]], ids=["as much", "less"])
def test_gathered_elements(axis, shape):
    agrees("GatherElements", {"x": (["n", 4, "w"], floats), "i": (shape, below(axis))}, axis=axis)


@pytest.mark.parametrize("axis", [0, 1, 2])
@pytest.mark.parametrize("reduction", ["none", "add", "mul", "max", "min"])
def test_scattered_elements(axis, reduction):
    shape: Shape = ["n", 4, "w"]
    inputs = {"x": (shape, floats), "i": (shape, orders(axis)), "u": (shape, floats)}
    agrees("ScatterElements", inputs, axis=axis, reduction=reduction)


@pytest.mark.parametrize("axis", [1, 2])
def test_scattered_elements_beside_others(axis):
    """The data reaches beyond the indices along the first axis."""
    data: Shape = ["h", 4, "w"]
    met: Shape = ["n", 4, "w"]
    agrees("ScatterElements", {"x": (data, floats), "i": (met, orders(axis)), "u": (met, floats)}, axis=axis)


def test_axes_on_both_sides_as_two():
    """No input has the products of two lengths."""
    agrees("Flatten", {"x": (["n", "h", "w", 4], floats)}, axis=2)


@pytest.mark.parametrize("reduction", ["none", "add", "mul", "max", "min"])
def test_scattered_rows(reduction):
    rows = {"x": (["h", 4], floats), "i": (["n", 1], lambda r, shape, size: r.permutation(5)[: shape[0], None])}
    agrees("ScatterND", {**rows, "u": (["n", 4], floats)}, reduction=reduction)


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_greatest_elements(axis):
    agrees("Hardmax", {"x": (["n", 4, "w"], floats)}, axis=axis)


@pytest.mark.parametrize("mode", ["bilinear", "nearest", "bicubic"])
@pytest.mark.parametrize("padding", ["zeros", "reflection"])
def test_grids_over_any_number_of_images(mode, padding):
    def points(random, shape, size):
        return random.uniform(-1.2, 1.2, shape).astype(np.float32)

    inputs = {"x": (["n", 3, 5, 6], floats), "g": (["n", "h", "w", 2], points)}
    agrees("GridSample", inputs, 1e-5, mode=mode, padding_mode=padding)


@pytest.mark.parametrize(
    ("kernel", "attributes"),
    [
        ((3, 2), {"strides": [2, 1]}),
        ((3, 2), {"strides": [3, 2], "pads": [1, 0, 1, 1], "output_padding": [1, 0]}),
        ((3, 2), {"strides": [1, 3], "dilations": [2, 1]}),
        ((3, 2), {"strides": [2, 1], "group": 2}),
        ((3,), {"strides": [2]}),
        ((1, 3, 2), {"strides": [2, 1, 2], "pads": [0, 1, 0, 0, 1, 1]}),
    ],
)
def test_transposed_convolutions(kernel, attributes):
    shape: Shape = ["n", 4, "h", "w", 3][: len(kernel) + 2]
    weights = np.random.default_rng(1).normal(size=(4, 3, *kernel)).astype(np.float32)
    agrees("ConvTranspose", {"x": (shape, floats)}, 1e-5, weights, **attributes)
