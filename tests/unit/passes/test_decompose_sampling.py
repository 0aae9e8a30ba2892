"""decompose of what reads between elements: the parts compute what onnx's reference does.

Tolerance: 1e-5 of the largest value; a coordinate is rounded at each step of its arithmetic, and so is a weight.
"""

from __future__ import annotations

import itertools

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
