"""legalize-tfl of convolutions and pools: the TFLite runtime computes what onnxruntime does for the channels-last op.

onnx's own reference is wrong about grouped transposed convolutions and about pools with ceil_mode, so onnxruntime is asked first.
Tolerance: 2e-5 of the largest value, for sums of up to 100 products in another order.
"""

from __future__ import annotations

import numpy as np
import pytest
from single_op import In, assert_keeps_meaning, module_of, run_pass

from tflc.diagnostics import Refusal

pytest.importorskip("onnxruntime")

IMAGE = (2, 11, 13)


def noise(*shape):
    return np.random.default_rng(1).normal(size=shape).astype(np.float32)


def legalized(name, operands, attrs):
    return assert_keeps_meaning(["legalize-tfl"], f"nhwc.{name}", operands, attrs, rtol=2e-5)


def conv(
    group=1, channels=(4, 6), kernel=(3, 3), strides=(1, 1), dilations=(1, 1), pads=(0, 0, 0, 0), bias=True, size=IMAGE
):
    c, m = channels
    operands = [In((*size, c)), noise(m, c // group, *kernel), *([noise(m)] if bias else [])]
    attrs = {"group": group, "kernel_shape": kernel, "strides": strides, "dilations": dilations, "pads": pads}
    return legalized("Conv", operands, attrs)


@pytest.mark.parametrize(
    ("strides", "dilations", "pads", "padded"),
    [
        ((1, 1), (1, 1), (0, 0, 0, 0), False),
        ((1, 1), (1, 1), (1, 1, 1, 1), False),
        ((2, 2), (1, 1), (1, 1, 1, 1), False),
        ((2, 2), (1, 1), (0, 0, 1, 1), False),
        ((2, 2), (1, 1), (1, 0, 0, 1), True),
        ((1, 1), (2, 3), (2, 3, 2, 3), False),
        ((2, 1), (1, 2), (0, 1, 2, 3), True),
        ((3, 2), (2, 1), (0, 0, 0, 0), False),
    ],
)
@pytest.mark.parametrize(("group", "channels", "op"), [(1, (4, 6), "conv_2d"), (2, (4, 6), "conv_2d"), (4, (4, 8), "depthwise_conv_2d"),
                                                       (4, (4, 4), "depthwise_conv_2d"), (1, (1, 3), "conv_2d")])  # fmt: skip
def test_conv(group, channels, op, strides, dilations, pads, padded):
    ops = conv(group, channels, strides=strides, dilations=dilations, pads=pads, bias=group != 2)
    assert ops == [*(["pad"] if padded else []), op]


def test_same_needs_no_pad_where_sizes_are_even():
    # 12 = 2 * 6: SAME puts its one missing row behind.
    assert conv(strides=(2, 2), pads=(0, 0, 1, 1), size=(2, 12, 14)) == ["conv_2d"]
    assert conv(strides=(2, 2), pads=(1, 1, 1, 1), size=(2, 12, 14)) == ["pad", "conv_2d"]


def test_pads_that_no_window_reads_are_not_made():
    assert conv(kernel=(2, 2), strides=(2, 2), pads=(0, 0, 1, 0), size=(2, 12, 14)) == ["conv_2d"]


@pytest.mark.parametrize("group", [1, 4])
def test_same_is_not_asked_where_rows_stay_unread(group):
    # Every other row is read, the last is not, and a column is missing: the runtime's SAME gives zeros.
    assert conv(group, (4, 4), kernel=(1, 3), strides=(2, 2), pads=(0, 0, 0, 1), size=(2, 12, 14))[0] == "pad"


def test_conv_of_computed_weights():
    attrs = {"group": 1, "kernel_shape": [3, 3], "strides": [1, 1], "dilations": [1, 1], "pads": [1, 1, 1, 1]}
    assert legalized("Conv", [In((*IMAGE, 4)), In((6, 4, 3, 3))], attrs) == ["transpose", "conv_2d"]


def test_conv_of_signal():
    attrs = {"group": 2, "kernel_shape": [3], "strides": [2], "dilations": [1], "pads": [1, 1]}
    assert legalized("Conv", [In((2, 11, 4)), noise(6, 2, 3)], attrs) == ["reshape", "conv_2d", "reshape"]


@pytest.mark.parametrize(("pads", "ops"), [([0] * 6, ["conv_3d"]), ([0, 0, 2, 1, 1, 2], ["pad", "conv_3d"])])
def test_conv_of_volumes(pads, ops):
    attrs = {"group": 1, "kernel_shape": [3, 2, 3], "strides": [2, 1, 1], "dilations": [1, 1, 2], "pads": pads}
    assert legalized("Conv", [In((2, 5, 6, 7, 4)), noise(6, 4, 3, 2, 3), noise(6)], attrs) == ops


@pytest.mark.parametrize("group", [1, 2, 4])
@pytest.mark.parametrize(
    ("kernel", "stride", "pads", "output_padding", "dilation", "cropped"),
    [
        (2, 2, (0, 0, 0, 0), 0, 1, False),
        (4, 2, (1, 1, 1, 1), 0, 1, False),
        (3, 2, (1, 1, 1, 1), 1, 1, True),
        (3, 2, (0, 0, 1, 1), 0, 1, False),
        (3, 3, (0, 1, 1, 0), 2, 1, True),
        (5, 2, (2, 2, 2, 2), 1, 1, True),
        (3, 1, (1, 1, 1, 1), 0, 1, False),
        (3, 2, (1, 1, 1, 1), 1, 2, True),
        (2, 3, (0, 0, 0, 0), 0, 1, False),
        (2, 3, (0, 0, 0, 0), 2, 1, False),
    ],
)
def test_conv_transpose(group, kernel, stride, pads, output_padding, dilation, cropped):
    m = 4 if group == 4 else 6
    attrs = {
        "group": group, "kernel_shape": [kernel] * 2, "strides": [stride] * 2, "dilations": [dilation] * 2, "pads": pads,
        "output_padding": [output_padding] * 2,
    }  # fmt: skip
    operands = [In((2, 5, 6, 4)), noise(4, m // group, kernel, kernel), *([noise(m)] if group != 2 else [])]
    assert legalized("ConvTranspose", operands, attrs) == ["transpose_conv", *(["slice"] if cropped else [])]


def test_conv_transpose_of_signal():
    attrs = {"group": 1, "kernel_shape": [3], "strides": [2], "dilations": [1], "pads": [1, 1], "output_padding": [1]}
    assert "transpose_conv" in legalized("ConvTranspose", [In((2, 5, 4)), noise(4, 6, 3)], attrs)


PADS = [(0, 0, 0, 0), (1, 1, 1, 1), (0, 0, 1, 1), (1, 0, 0, 1)]


@pytest.mark.parametrize("kernel", [2, 3])
@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("pads", PADS)
@pytest.mark.parametrize("dilation", [1, 2])
@pytest.mark.parametrize("ceil_mode", [0, 1])
def test_pools(kernel, stride, pads, dilation, ceil_mode):
    attrs = {
        "kernel_shape": [kernel] * 2, "strides": [stride] * 2, "dilations": [dilation] * 2, "pads": pads, "ceil_mode": ceil_mode,
    }  # fmt: skip
    legalized("MaxPool", [In((2, 8, 9, 3), low=-9, high=-1)], attrs)
    for included in (0, 1):
        legalized("AveragePool", [In((2, 8, 9, 3))], {**attrs, "count_include_pad": included})


def test_pools_that_are_one_kernel():
    attrs = {"kernel_shape": [3, 3], "strides": [2, 2], "dilations": [1, 1], "pads": [1, 1, 1, 1], "ceil_mode": 0}
    assert legalized("MaxPool", [In((2, 9, 11, 3))], attrs) == ["max_pool_2d"]
    assert legalized("MaxPool", [In((2, 8, 10, 3))], attrs) == ["padv2", "max_pool_2d"]
    assert legalized("AveragePool", [In((2, 9, 11, 3))], {**attrs, "count_include_pad": 0}) == ["average_pool_2d"]


@pytest.mark.parametrize("name", ["MaxPool", "AveragePool"])
def test_pool_of_signal(name):
    attrs = {"kernel_shape": [2], "strides": [2], "dilations": [1], "pads": [0, 0], "ceil_mode": 0}
    assert legalized(name, [In((2, 8, 3))], attrs)[::2] == ["reshape", "reshape"]


@pytest.mark.parametrize("pads", [[0] * 6, [1, 0, 1, 0, 1, 1]])
@pytest.mark.parametrize("ceil_mode", [0, 1])
@pytest.mark.parametrize("dilations", [[1, 1, 1], [2, 1, 3]])
def test_pools_of_volumes(pads, ceil_mode, dilations):
    attrs = {
        "kernel_shape": [2, 3, 2],
        "strides": [2, 2, 1],
        "dilations": dilations,
        "pads": pads,
        "ceil_mode": ceil_mode,
    }
    legalized("MaxPool", [In((2, 8, 9, 4, 3))], attrs)
    for included in (0, 1):
        legalized("AveragePool", [In((2, 8, 9, 4, 3))], {**attrs, "count_include_pad": included})


@pytest.mark.parametrize(("name", "op"), [("GlobalAveragePool", "mean"), ("GlobalMaxPool", "reduce_max")])
@pytest.mark.parametrize("shape", [(2, 3, 5), (2, 3, 4, 5), (2, 3, 4, 5, 6)])
def test_global_pool(name, op, shape):
    assert legalized(name, [In(shape)], {}) == [op]


def test_local_response_normalization():
    assert legalized("LRN", [In((2, 8, 3, 9))], {"size": 3, "alpha": 0.1}) == ["local_response_normalization"]
    with pytest.raises(Refusal, match="E0414"):
        run_pass("legalize-tfl", module_of("nhwc.LRN", [In((2, 8, 3, 9))], {"size": 4}))


@pytest.mark.parametrize(("mode", "ops"), [("DCR", ["depth_to_space"]), ("CRD", ["gather", "depth_to_space"])])
def test_depth_to_space(mode, ops):
    assert legalized("DepthToSpace", [In((2, 3, 4, 18))], {"blocksize": 3, "mode": mode}) == ops


def test_space_to_depth():
    assert legalized("SpaceToDepth", [In((2, 6, 9, 5))], {"blocksize": 3}) == ["space_to_depth"]
