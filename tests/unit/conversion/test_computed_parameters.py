"""Parameters that a run computes: the .tflite gives what onnx's reference does, for each of several values of them.

Tolerance: 1e-5 of the largest value. Coordinates and weights are computed in 32-bit floats.
"""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper
from onnx.reference import ReferenceEvaluator

import tflc
from tflc.runtime import run

ELEMENTS = {np.dtype(np.float32): TensorProto.FLOAT, np.dtype(np.int64): TensorProto.INT64, np.dtype(np.int32): 6}


def model_of(op: str, inputs: dict[str, np.ndarray], operands: list[str], **attributes: object) -> onnx.ModelProto:
    """A model of one node whose parameters are inputs; nothing is known of its result but the rank, that of the first input."""
    first = next(iter(inputs.values()))
    ports = [helper.make_tensor_value_info(k, ELEMENTS[v.dtype], v.shape) for k, v in inputs.items()]
    open_dims = [f"d{axis}" for axis in range(first.ndim)]
    result = helper.make_tensor_value_info("y", ELEMENTS[first.dtype], open_dims)
    graph = helper.make_graph([helper.make_node(op, operands, ["y"], **attributes)], "computed", ports, [result])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 22)], ir_version=10)


def assert_agrees(model: onnx.ModelProto, *runs: dict[str, np.ndarray]) -> None:
    reference, data = ReferenceEvaluator(model), tflc.convert(model.SerializeToString()).to_bytes()
    for feeds in runs:
        (expected,) = reference.run(None, feeds)
        found = run(data, feeds)["y"]
        assert found.shape == expected.shape
        assert found.dtype == expected.dtype
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5 * max(1, np.abs(expected).max(initial=0)))


IMAGE = np.random.default_rng(0).normal(size=(1, 2, 5, 6)).astype(np.float32)


@pytest.mark.parametrize(
    "places", ["asymmetric", "half_pixel", "align_corners", "pytorch_half_pixel", "half_pixel_symmetric"]
)
@pytest.mark.parametrize("mode", ["linear", "cubic"])
def test_resize_by_scales(mode, places):
    scales = [np.array([1, 1, *each], np.float32) for each in ((1.75, 0.5), (2.3, 1), (0.25, 3))]
    model = model_of(
        "Resize", {"x": IMAGE, "s": scales[0]}, ["x", "", "s"], mode=mode, coordinate_transformation_mode=places
    )
    assert_agrees(model, *({"x": IMAGE, "s": each} for each in scales))


@pytest.mark.parametrize("rounding", ["floor", "ceil", "round_prefer_floor", "round_prefer_ceil"])
@pytest.mark.parametrize("places", ["asymmetric", "half_pixel", "align_corners"])
def test_resize_to_nearest(places, rounding):
    # Powers of two: no place is rounded.
    scales = [np.array([1, 1, *each], np.float32) for each in ((2, 0.5), (4, 1), (0.25, 2))]
    attributes = {"mode": "nearest", "coordinate_transformation_mode": places, "nearest_mode": rounding}
    integers = np.arange(60, dtype=np.int32).reshape(1, 2, 5, 6)
    model = model_of("Resize", {"x": integers, "s": scales[0]}, ["x", "", "s"], **attributes)
    assert_agrees(model, *({"x": integers, "s": each} for each in scales))


@pytest.mark.parametrize(("antialias", "exclude"), [(1, 0), (0, 1), (1, 1)])
def test_cubic_resize_to_sizes(antialias, exclude):
    sizes = [np.array(each) for each in ([3, 9], [5, 2], [10, 6])]
    attributes = {"mode": "cubic", "axes": [2, 3], "antialias": antialias, "exclude_outside": exclude}
    model = model_of("Resize", {"x": IMAGE, "n": sizes[0]}, ["x", "", "", "n"], **attributes)
    assert_agrees(model, *({"x": IMAGE, "n": each} for each in sizes))


def test_crop_to_computed_region():
    sizes, regions = np.array([3, 4]), [np.array(r, np.float32) for r in ([0.25, 0, 1.5, 0.5], [0, 0.9, 0.25, 0.1])]
    attributes = {"mode": "linear", "axes": [2, 3], "coordinate_transformation_mode": "tf_crop_and_resize"}
    inputs = {"x": IMAGE, "r": regions[0], "n": sizes}
    model = model_of("Resize", inputs, ["x", "r", "", "n"], **attributes, extrapolation_value=7.0)
    assert_agrees(model, *({"x": IMAGE, "r": each, "n": sizes} for each in regions))


@pytest.mark.parametrize("mode", ["edge", "wrap", "reflect"])
def test_pad(mode):
    pads = [np.array(each) for each in ([1, 2, 0, 3], [0, 0, 0, 0], [2, 3, 2, 1])]
    x = np.arange(20, dtype=np.int32).reshape(4, 5)
    model = model_of("Pad", {"x": x, "p": pads[0]}, ["x", "p"], mode=mode)
    assert_agrees(model, *({"x": x, "p": each} for each in pads))


def test_powers_of_long_integers():
    x = np.array([[-1, 0, 1, 2, -3, 7]])
    y = np.array([[5], [0], [2], [20]])
    model = model_of("Pow", {"x": x, "e": y}, ["x", "e"])
    assert_agrees(model, {"x": x, "e": y})
    # Python's own integers know what lies beyond.
    found = run(tflc.convert(model.SerializeToString()).to_bytes(), {"x": x, "e": np.array([[62], [128], [129], [-3]])})
    assert found["y"][0, [0, 1, 2, 3]].tolist() == [1, 0, 1, 2**62]
    assert found["y"][1:3, 0].tolist() == [1, -1]
    assert found["y"][3, [0, 2, 3, 4, 5]].tolist() == [-1, 1, 0, 0, 0]


def test_powers_of_integers_by_floats():
    x, y = np.array([3, -2, 7, 1, 9], np.int32), np.array([13, 5, 9, 1e12, 0.5], np.float32)
    model = model_of("Pow", {"x": x, "e": y}, ["x", "e"])
    found = run(tflc.convert(model.SerializeToString()).to_bytes(), {"x": x, "e": y})
    assert found["y"].tolist() == [3**13, -32, 7**9, 1, 3]


def test_an_odd_exponent_beyond_floats_keeps_the_sign():
    x, y = np.array([-1, -1, 1], np.float32), np.array([2**24 + 1, 2**24 + 2, 2**24 + 1], np.int32)
    assert_agrees(model_of("Pow", {"x": x, "e": y}, ["x", "e"]), {"x": x, "e": y})
