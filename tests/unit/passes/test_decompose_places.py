"""decompose of what tells places or puts elements at them, and of determinants: the parts compute what onnx's reference does.

Tolerance: exact where elements only move; 1e-5 of the largest value where they are added or multiplied.
"""

from __future__ import annotations

import numpy as np
import pytest
from single_op import In, assert_keeps_meaning, typed


def decomposed(name, operands, attrs, results=None, *, rtol=0.0):
    ops = assert_keeps_meaning(
        ["decompose"], f"onnx.{name}", operands, attrs, results, rtol=rtol, prefer_reference=True
    )
    assert name not in ops


@pytest.mark.parametrize("start", [np.array([5, 0]), In((2,), "i64", 0, 6), None], ids=["constant", "computed", "none"])
@pytest.mark.parametrize("axis", [1, -2, 3])
def test_circular_cache(start, axis):
    shape = (2, 7, 7, 7)
    update = [*shape]
    update[axis] = 4
    decomposed("TensorScatter", [In(shape), In(tuple(update)), start], {"axis": axis, "mode": "circular"})


@pytest.mark.parametrize("pads", [(0, 0, 0, 0), (1, 0, 2, 1)])
@pytest.mark.parametrize("dilations", [(1, 1), (2, 1)])
def test_columns(pads, dilations):
    kernel, image = (2, 3), (5, 6)
    places = [
        (size + before + after - dilation * (k - 1) - 1) // 2 + 1
        for size, before, after, dilation, k in zip(image, pads, pads[2:], dilations, kernel)
    ]
    operands = [In((2, 18, int(np.prod(places)))), np.array(image), np.array(kernel)]
    decomposed("Col2Im", operands, {"pads": pads, "dilations": dilations, "strides": (2, 2)}, rtol=1e-5)


@pytest.mark.parametrize("size", [1, 2, 3, 5])
def test_determinants(size):
    decomposed("Det", [In((2, 3, size, size))], {}, rtol=1e-5)


def test_determinant_without_first_pivot():
    # Among numbers from -1 to 1 many first elements are 0, and some first columns.
    decomposed("Det", [np.random.default_rng(0).integers(-1, 2, (40, 4, 4)).astype(np.float32)], {}, rtol=1e-5)


@pytest.mark.parametrize("order", [0, 1])
@pytest.mark.parametrize(
    ("shape", "kernel"), [((2, 3, 11), (3,)), ((2, 3, 7, 8), (3, 2)), ((2, 2, 4, 5, 6), (2, 3, 2))]
)
def test_places_of_the_greatest(shape, kernel, order):
    spatial = len(kernel)
    window = {"kernel_shape": kernel, "strides": (2,) * spatial, "dilations": (1,) * spatial, "ceil_mode": 0}
    attrs = {**window, "pads": (1,) * (2 * spatial), "storage_order": order}
    results = [(s + 2 - k) // 2 + 1 for s, k in zip(shape[2:], kernel)]
    types = [typed(element, *shape[:2], *results) for element in ("f32", "i64")]
    decomposed("MaxPool", [In(shape)], attrs, types)
