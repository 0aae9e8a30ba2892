"""decompose of what reads between elements: the parts compute what onnx's reference does.

Tolerance: 1e-5 of the largest value; a coordinate is rounded at each step of its arithmetic, and so is a weight.
"""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from single_op import In, assert_keeps_meaning, module_of, run_pass

MODES = ["nearest", "linear", "cubic"]
PADDINGS = ["zeros", "border", "reflection"]
WIDE = {"low": -1.6, "high": 1.6}
"""Some points lie outside, some by more than the whole data."""


def decomposed(name, operands, attrs, rtol=1e-5):
    return assert_keeps_meaning(["decompose"], f"onnx.{name}", operands, attrs, rtol=rtol, prefer_reference=True)


@pytest.mark.parametrize(("mode", "padding", "corners"), [*itertools.product(MODES, PADDINGS, [0, 1])])
def test_grid_over_images(mode, padding, corners):
    attrs = {"mode": mode, "padding_mode": padding, "align_corners": corners}
    ops = decomposed("GridSample", [In((2, 3, 4, 5)), In((2, 3, 7, 2), **WIDE)], attrs)
    assert "GridSample" not in ops


@pytest.mark.parametrize(("mode", "padding"), [*itertools.product(MODES, PADDINGS)])
def test_grid_over_volumes(mode, padding):
    attrs = {"mode": mode, "padding_mode": padding, "align_corners": 0}
    decomposed("GridSample", [In((2, 2, 3, 4, 5)), In((2, 2, 1, 3, 3), **WIDE)], attrs)


def test_one_element_has_no_two_corners():
    module = module_of("onnx.GridSample", [In((1, 2, 1, 5)), In((1, 3, 4, 2))], {"align_corners": 1})
    run_pass("decompose", module)
    assert any(op.name == "onnx.GridSample" for op in module.walk())


@pytest.mark.parametrize("at", ["half_pixel", "output_half_pixel"])
@pytest.mark.parametrize("mode", ["avg", "max"])
def test_regions(mode, at):
    # Some regions lie partly outside, one is upside down.
    boxes = np.array([[0, 0, 9, 7], [-6, 2, 3, 30], [5, 5, 4, 3], [1.5, 2.5, 1.75, 9]], np.float32)
    attrs = {"mode": mode, "output_height": 2, "output_width": 3, "sampling_ratio": 2, "spatial_scale": 0.5}
    operands = [In((2, 3, 6, 7)), boxes, np.array([1, 0, 0, 1])]
    decomposed("RoiAlign", operands, {**attrs, "coordinate_transformation_mode": at})


@pytest.mark.parametrize(
    ("groups", "offset_groups", "masked"), [(1, 1, False), (2, 1, True), (1, 2, True), (2, 2, False)]
)
def test_deformed_convolution(groups, offset_groups, masked):
    attrs = {"group": groups, "offset_group": offset_groups, "kernel_shape": (2, 3)}
    attrs |= {"strides": (2, 1), "dilations": (1, 2), "pads": (1, 0, 2, 1)}
    mask = [In((6,)), In((2, offset_groups * 6, 4, 3))] if masked else []
    operands = [In((2, 4, 5, 6)), In((6, 4 // groups, 2, 3)), In((2, offset_groups * 12, 4, 3)), *mask]
    decomposed("DeformConv", operands, attrs)


@pytest.mark.parametrize("corners", [0, 1])
@pytest.mark.parametrize("sizes", [(2, 3, 4, 5), (2, 3, 2, 4, 5)])
def test_affine_grid(sizes, corners):
    axes = len(sizes) - 2
    decomposed("AffineGrid", [In((2, axes, axes + 1)), np.array(sizes)], {"align_corners": corners})


@pytest.mark.parametrize("mode", ["linear", "cubic"])
@pytest.mark.parametrize("region", [(0.25, 0.5, 0.75, 1.0), (0.4, -0.5, 0.9, 1.5), (1.0, 0.5, 0.0, 0.5)])
def test_crops_of_images(mode, region):
    attrs = {
        "mode": mode,
        "axes": [2, 3],
        "coordinate_transformation_mode": "tf_crop_and_resize",
        "extrapolation_value": -7.5,
    }
    operands = [In((2, 3, 6, 5)), np.array(region, np.float32), None, np.array([4, 7])]
    ops = decomposed("Resize", operands, attrs)
    assert "Resize" not in ops
