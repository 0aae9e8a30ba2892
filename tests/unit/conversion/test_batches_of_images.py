"""Images in batches of any size are resized by one kernel, as those of a fixed size are; exporters compute all sizes as soon as one is open.

Tolerance: 1e-5 of the largest value, for weights that kernels hold in 32 bits; nearest is equal.
"""

from __future__ import annotations

import numpy as np
import onnx.parser
import pytest
from onnx.reference import ReferenceEvaluator

import tflc
from tflc.runtime import Session

BY_SIZES = """
    s = Shape<end = 2>(x)
    large = Constant<value_ints = [{sizes}]>()
    sizes = Concat<axis = 0>(s, large)
    y = Resize<{attributes}>(x, , , sizes)
"""
BY_SCALES = """
    scales = Constant<value_floats = [1.0, 1.0, {scales}]>()
    y = Resize<{attributes}>(x, , scales)
"""


def agrees(nodes: str, image: str = "5, 4", sizes: tuple[int, ...] = (5, 4)) -> list[str]:
    """The ops of the converted model, which was run on batches of several sizes."""
    text = f'<ir_version: 9, opset_import: ["" : 19]> g (float[N, 3, {image}] x) => (float[a, b, c, d] y) {{ {nodes} }}'
    model = onnx.parser.parse_model(text)
    result, reference = tflc.convert(model), ReferenceEvaluator(model)
    with Session(result.to_bytes()) as session:
        for batch in (2, 1, 3):
            x = np.random.default_rng(batch).normal(size=(batch, 3, *sizes)).astype(np.float32)
            (expected,) = reference.run(None, {"x": x})
            found = session.run({"x": x})["y"]
            assert found.shape == expected.shape
            np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5 * np.abs(expected).max())
    return [op for op in result.report.ops if op != "transpose"]


@pytest.mark.parametrize("sizes", [(7, 9), (10, 8), (3, 4)])
@pytest.mark.parametrize(
    ("mode", "places", "op"),
    [
        ("linear", "half_pixel", "resize_bilinear"),
        ("linear", "align_corners", "resize_bilinear"),
        ("linear", "pytorch_half_pixel", "resize_bilinear"),
        ("cubic", "half_pixel", "batch_matmul"),
        ("nearest", "asymmetric", "resize_nearest_neighbor"),
    ],
)
def test_to_known_sizes(sizes, mode, places, op):
    attributes = f'mode = "{mode}", coordinate_transformation_mode = "{places}", nearest_mode = "floor"'
    ops = agrees(BY_SIZES.format(sizes=", ".join(map(str, sizes)), attributes=attributes))
    assert {"resize_bilinear", "resize_nearest_neighbor", "batch_matmul"} & {*ops} == {op}
    assert {*ops} <= {op, "reshape"}


@pytest.mark.parametrize("scales", ["2.0, 2.0", "1.5, 2.25", "0.6, 1.0"])
@pytest.mark.parametrize("mode", ["linear", "cubic"])
def test_by_known_scales(scales, mode):
    ops = agrees(BY_SCALES.format(scales=scales, attributes=f'mode = "{mode}"'))
    assert {*ops} <= {"resize_bilinear", "batch_matmul", "reshape"}


def test_images_of_any_size_to_known_sizes():
    ops = agrees(BY_SIZES.format(sizes="7, 9", attributes='mode = "linear"'), "H, W", (6, 5))
    assert "resize_bilinear" in ops
    assert "batch_matmul" not in ops
