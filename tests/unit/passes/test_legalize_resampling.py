"""legalize-tfl of Resize: the TFLite runtime computes what onnx's reference does, by a kernel where that is exact.

Tolerance: 1e-5 of the largest value for linear and cubic, whose weights the kernels hold in 32 bits; nearest is equal.
"""

from __future__ import annotations

import numpy as np
import pytest
from single_op import In, assert_keeps_meaning, module_of, run_pass

from tflc.diagnostics import Refusal

MODES = ["half_pixel", "asymmetric", "align_corners", "pytorch_half_pixel", "half_pixel_symmetric"]
SCALES = [(2, 2), (1.5, 1.5), (0.6, 0.7), (1, 3), (0.5, 0.5)]
X = In((2, 5, 6, 3))


def resized(operands, rtol=1e-5, **attrs):
    attrs["coordinate_transformation_mode"] = attrs.pop("transformation")
    return assert_keeps_meaning(["legalize-tfl"], "nhwc.Resize", operands, attrs, rtol=rtol, prefer_reference=True)


def by(*scales):
    return [X, None, np.array([1, 1, *scales], np.float32)]


@pytest.mark.parametrize("transformation", MODES)
@pytest.mark.parametrize("scales", SCALES)
@pytest.mark.parametrize("nearest_mode", ["round_prefer_floor", "round_prefer_ceil", "floor", "ceil"])
def test_nearest(transformation, scales, nearest_mode):
    resized(by(*scales), rtol=0, mode="nearest", transformation=transformation, nearest_mode=nearest_mode)


@pytest.mark.parametrize("transformation", MODES)
@pytest.mark.parametrize("scales", SCALES)
@pytest.mark.parametrize("mode", ["linear", "cubic"])
def test_interpolation(transformation, scales, mode):
    resized(by(*scales), mode=mode, transformation=transformation)
    resized(by(*scales), mode=mode, transformation=transformation, antialias=1)
    resized(by(*scales), mode=mode, transformation=transformation, exclude_outside=1)


@pytest.mark.parametrize("transformation", MODES)
@pytest.mark.parametrize("mode", ["nearest", "linear", "cubic"])
@pytest.mark.parametrize("sizes", [(10, 12), (7, 9), (3, 4), (1, 1)])
def test_sizes(transformation, mode, sizes):
    resized([X, None, None, np.array([2, 3, *sizes])], mode=mode, transformation=transformation)


@pytest.mark.parametrize(
    ("mode", "transformation", "nearest_mode", "op"),
    [
        ("nearest", "asymmetric", "floor", "resize_nearest_neighbor"),
        ("nearest", "half_pixel", "round_prefer_floor", "resize_nearest_neighbor"),
        ("linear", "half_pixel", "floor", "resize_bilinear"),
        ("linear", "align_corners", "floor", "resize_bilinear"),
        ("linear", "asymmetric", "floor", "resize_bilinear"),
    ],
)
def test_usual_upsampling_is_one_kernel(mode, transformation, nearest_mode, op):
    assert resized(by(2, 2), mode=mode, transformation=transformation, nearest_mode=nearest_mode) == [op]


def test_other_ranks():
    signal = [In((2, 5, 3)), None, np.array([1, 1, 2], np.float32)]
    assert resized(signal, mode="nearest", transformation="asymmetric", nearest_mode="floor") == ["gather"]
    volume = [In((2, 5, 6, 7, 3)), None, np.array([1, 1, 1, 2, 2], np.float32)]
    assert resized(volume, mode="linear", transformation="half_pixel").count("batch_matmul") == 2


def test_cropping_integers_is_refused_with_its_reason():
    operands = [In((2, 3, 5, 6), "i32"), np.zeros(8, np.float32), np.array([1, 1, 2, 2], np.float32)]
    attrs = {"mode": "linear", "coordinate_transformation_mode": "tf_crop_and_resize"}
    module = run_pass("layout-nhwc", run_pass("decompose", module_of("onnx.Resize", operands, attrs)))
    with pytest.raises(Refusal, match=r"E0412.*only f32 is interpolated"):
        run_pass("legalize-tfl", module)


@pytest.mark.parametrize("policy", ["not_larger", "not_smaller"])
@pytest.mark.parametrize("mode", ["nearest", "linear"])
@pytest.mark.parametrize("sizes", [(7, 8), (3, 9), (12, 2)])
def test_aspect_ratio_is_kept(policy, mode, sizes):
    attrs = {"mode": mode, "axes": [2, 3], "keep_aspect_ratio_policy": policy}
    operands = [In((2, 3, 4, 6)), None, None, np.array(sizes)]
    ops = assert_keeps_meaning(["layout-nhwc", "legalize-tfl"], "onnx.Resize", operands, attrs, prefer_reference=True)
    assert "Resize" not in ops
