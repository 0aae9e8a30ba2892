"""decompose of cumulative products and Fourier transforms: the parts compute what onnx's reference does.

Tolerance: 1e-5 of the largest value, for products and sums of some tens of elements in another order; of transforms the parts are not longer.
"""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from single_op import In, assert_keeps_meaning, module_of, run_pass

from tflc.dialects.schema import walk_schema_ops
from tflc.dialects.types import storage_bytes


def decomposed(name, operands, attrs):
    ops = assert_keeps_meaning(["decompose"], f"onnx.{name}", operands, attrs, prefer_reference=True)
    assert name not in ops


@pytest.mark.parametrize("length", [1, 2, 3, 6, 13])
@pytest.mark.parametrize(("exclusive", "reverse"), [*itertools.product([0, 1], repeat=2)])
def test_cumulative_products(length, exclusive, reverse):
    attrs = {"exclusive": exclusive, "reverse": reverse}
    decomposed("CumProd", [In((2, length, 3)), np.array(1)], attrs)
    decomposed("CumProd", [In((4, length), "i32", -3, 3), np.array(-1)], attrs)


@pytest.mark.parametrize("length", [None, 4, 7, 9])
@pytest.mark.parametrize(("components", "inverse", "onesided"), [(1, 0, 0), (1, 0, 1), (2, 0, 0), (2, 1, 0), (1, 1, 0)])
@pytest.mark.parametrize("axis", [1, -2])
def test_fourier_transforms(length, components, inverse, onesided, axis):
    operands = [In((2, 7, 7, components)), None if length is None else np.array(length), np.array(axis)]
    decomposed("DFT", operands, {"inverse": inverse, "onesided": onesided})


@pytest.mark.parametrize("length", [8, 9])
def test_half_of_the_frequencies_gives_the_signal(length):
    # Of a real signal the first frequency is real, and of an even length the last: their imaginary parts are left out.
    bins = length // 2 + 1
    decomposed("DFT", [In((2, bins, 3, 2)), np.array(length), np.array(1)], {"inverse": 1, "onesided": 1})


@pytest.mark.parametrize("count", [36, 64, 90])
@pytest.mark.parametrize(
    ("length", "inverse", "onesided"),
    [(36, 0, 0), (37, 1, 0), (64, 0, 1), (74, 0, 1), (80, 1, 1), (81, 1, 1), (2048, 1, 0)],
)
def test_long_transforms_are_made_of_shorter_ones(count, length, inverse, onesided):
    components = 2 if inverse else 1
    operands = [In((2, count, 3, components)), np.array(length), np.array(1)]
    decomposed("DFT", operands, {"inverse": inverse, "onesided": onesided})


@pytest.mark.parametrize("points", [64, 400, 509, 1024])
def test_constants_of_a_transform_are_some_numbers_for_each_point(points):
    operands = [In((2, points, 2)), None, np.array(1)]
    module = run_pass("decompose", module_of("onnx.DFT", operands, {"inverse": 0, "onesided": 0}))
    constants = [op.results[0].type for op in walk_schema_ops(module) if "ConstantLike" in op.schema.traits]
    assert sum(storage_bytes(type) or 0 for type in constants) < 150 * 4 * points


@pytest.mark.parametrize("components", [1, 2])
@pytest.mark.parametrize("step", [1, 3])
@pytest.mark.parametrize("windowed", [True, False])
def test_short_time_fourier_transforms(components, step, windowed):
    window = In((5,)) if windowed else None
    operands = [In((2, 23, components)), np.array(step), window, None if windowed else np.array(5)]
    decomposed("STFT", operands, {"onesided": int(components == 1)})
