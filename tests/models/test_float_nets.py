"""Converted float networks move hardly any data, and what a weight or a window could hold is there."""

from __future__ import annotations

import onnx
import pytest
from float_nets import NETS
from models_folder import manifest
from onnx_nets import shape_options

import tflc
from tflc.dialects import constant_of
from tflc.dialects.locations import place_of
from tflc.dialects.schema import SchemaOp, walk_schema_ops

QUICK = {
    "ort_mnist8",
    "super_resolution_op10",
    "ultraface_slim320_nopost",
    "sscma_fomo_mbv2",
    "crepe_tiny",
    "st_yamnet256",
}


def each_net(*, quick=QUICK):
    return [pytest.param(name, most, marks=() if name in quick else pytest.mark.long, id=name) for name, most in NETS]


@pytest.mark.parametrize(("name", "most"), each_net())
def test_moves_hardly_any_data(name, most, model):
    net = model(name)
    result = tflc.convert(net.path, input_shapes=shape_options(net))
    assert result.report.ops.get("transpose", 0) <= most
    assert len(result.report.transposes) == result.report.ops.get("transpose", 0)
    for left in result.report.transposes:
        assert left.value
        assert left.producer
        assert left.consumer
        assert left.bytes > 0


@pytest.mark.parametrize(("name", "most"), each_net(quick={"sscma_fomo_mbv2", "st_yamnet256"}))
def test_moves_no_more_than_the_model_with_channels_last_edges(name, most, model):
    net = model(name)
    report = tflc.convert(net.path, input_shapes=shape_options(net)).report
    # Images of one, three or four channels; networks that came from TensorFlow have theirs channels-last already.
    images = [value.name for value in report.inputs if len(value.shape) == 4 and value.shape[1] in (1, 3, 4)]
    outputs = [value.name for value in report.outputs if images and len(value.shape) == 4]
    result = tflc.convert(
        net.path,
        input_shapes=shape_options(net),
        input_layouts=[f"{name}=NHWC" for name in images],
        output_layouts=[f"{name}=NHWC" for name in outputs],
    )
    own = manifest()[name]["ops"].get("Transpose", 0)
    assert result.report.ops.get("transpose", 0) <= own


WEIGHTED = {"conv_2d", "depthwise_conv_2d", "fully_connected", "transpose_conv", "conv_3d"}
ARITHMETIC = {"add", "sub", "mul", "div"}
ACTIVATIONS = {"relu", "relu6", "relu_n1_to_1"}


@pytest.mark.parametrize(("name", "most"), each_net())
def test_nothing_is_left_that_a_weight_could_hold(name, most, model):
    """No scale, no shift and no activation on its own right behind what has weights, no scale right before it."""
    net = model(name)
    module = tflc.convert(net.path, input_shapes=shape_options(net)).module
    left = []
    for op in walk_schema_ops(module):
        data = [value for value in op.operands if constant_of(value) is None]
        if op.schema.op_type not in ARITHMETIC | ACTIVATIONS or len(data) != 1:
            continue
        before, after = data[0].owner, [use.operation for use in op.results[0].uses]
        if is_weighted(before) and before.get("fused_activation_function") == "NONE" and len(list(data[0].uses)) == 1:
            left.append(place_of(op))
        if op.schema.op_type in ("mul", "div") and len(after) == 1 and is_weighted(after[0]):
            left.append(place_of(op))
    assert left == []


def is_weighted(op) -> bool:
    return isinstance(op, SchemaOp) and op.schema.op_type in WEIGHTED


def test_pads_are_left_only_where_a_window_cannot_hold_them(model):
    """Where strides and even sizes put ONNX's rows before and SAME's behind."""
    net = model("sscma_fomo_mbv2")
    ops = tflc.convert(net.path, input_shapes=shape_options(net)).report.ops
    strided = [node for node in onnx.load(net.path).graph.node if _strides(node) == [2, 2]]
    assert ops["pad"] == len(strided)


def _strides(node) -> list[int]:
    return next((list(attribute.ints) for attribute in node.attribute if attribute.name == "strides"), [])
