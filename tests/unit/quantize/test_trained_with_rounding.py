"""Networks trained with the rounding in them, as their exporters write them: float weights behind pairs, ReLU6, a residual, folded normalizations.

The reference is onnxruntime without optimizations: each value is within one step of it, and no op computes in float.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from quantized_values import reference, steps

import tflc
from tflc.dialects.schema import walk_schema_ops

pytestmark = pytest.mark.runtime

CHANNELS = 12


class Exported:
    """Collects nodes; each activation and each tensor of weights goes through a pair, as fake quantization is exported."""

    def __init__(self, activations: type, per_channel: bool) -> None:
        self.random = np.random.default_rng(5)
        self.activations, self.per_channel = activations, per_channel
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, array: np.ndarray) -> str:
        self.constants.append(numpy_helper.from_array(array, name))
        return name

    def pair(self, value: str, scale: np.ndarray, zero: np.ndarray, axis: int = 1) -> str:
        given = [self.constant(f"{value}_scale", scale), self.constant(f"{value}_zero", zero)]
        self.nodes.append(helper.make_node("QuantizeLinear", [value, *given], [f"{value}_q"], axis=axis))
        self.nodes.append(helper.make_node("DequantizeLinear", [f"{value}_q", *given], [f"{value}_dq"], axis=axis))
        return f"{value}_dq"

    def activation(self, value: str, low: float, high: float) -> str:
        limits = np.iinfo(self.activations)
        scale = np.float32((high - low) / (limits.max - limits.min))
        return self.pair(value, np.asarray(scale), np.asarray(round(limits.min - low / scale), self.activations))

    def weights(self, name: str, shape: tuple[int, ...], axis: int = 0) -> str:
        """Float weights, unrounded: a channel in ten thousand of the others' size, as training leaves them, and one of zeros."""
        array = (self.random.standard_normal(shape) / np.sqrt(np.prod(shape[1:]))).astype(np.float32)
        array[0], array[1] = array[0] * 1e-4, 0
        self.constant(name, array)
        most = (
            np.abs(array).max(tuple(i for i in range(array.ndim) if i != axis))
            if self.per_channel
            else np.abs(array).max()
        )
        scale = np.maximum(most / 127, 1e-9).astype(np.float32)
        return self.pair(name, scale, np.zeros(scale.shape, np.int8), axis)

    def layer(self, op: str, value: str, name: str, shape: tuple[int, ...], **attributes: object) -> str:
        """A convolution or dense layer with a float bias."""
        bias = self.constant(f"{name}_b", self.random.uniform(-0.5, 0.5, shape[0]).astype(np.float32))
        self.nodes.append(
            helper.make_node(op, [value, self.weights(f"{name}_w", shape), bias], [name], name, **attributes)
        )
        return name

    def op(self, op: str, inputs: list[str], name: str, **attributes: object) -> str:
        self.nodes.append(helper.make_node(op, inputs, [name], name, **attributes))
        return name


def network(activations: type, per_channel: bool) -> onnx.ModelProto:
    """An inverted residual between a stem and a head."""
    made = Exported(activations, per_channel)
    lowest, six = made.constant("zero", np.float32(0)), made.constant("six", np.float32(6))
    wide = 2 * CHANNELS
    x = made.activation("x", -3, 3)
    stem = made.op(
        "Clip", [made.layer("Conv", x, "stem", (CHANNELS, 3, 3, 3), pads=[1] * 4, strides=[2, 2]), lowest, six], "stem6"
    )
    stem = made.activation(stem, 0, 4)
    grown = made.op("Clip", [made.layer("Conv", stem, "grow", (wide, CHANNELS, 1, 1)), lowest, six], "grow6")
    grown = made.activation(grown, 0, 6)
    each = made.op(
        "Clip", [made.layer("Conv", grown, "each", (wide, 1, 3, 3), pads=[1] * 4, group=wide), lowest, six], "each6"
    )
    each = made.activation(each, 0, 6)
    back = made.activation(made.layer("Conv", each, "shrink", (CHANNELS, wide, 1, 1)), -5, 5)
    joined = made.activation(made.op("Add", [stem, back], "joined"), -5, 7)
    mean = made.activation(made.op("GlobalAveragePool", [joined], "mean"), -5, 7)
    flat = made.op("Flatten", [mean], "flat")
    made.activation(made.layer("Gemm", flat, "y", (10, CHANNELS), transB=1), -8, 8)
    ends = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
        for name, shape in (("x", [1, 3, 16, 16]), ("y_dq", [1, 10]))
    ]
    graph = helper.make_graph(made.nodes, "trained", ends[:1], ends[1:], made.constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


@pytest.mark.parametrize("per_channel", [True, False])
@pytest.mark.parametrize("activations", [np.int8, np.uint8])
def test_every_value_is_within_a_step_and_nothing_is_float(
    activations: type, per_channel: bool, tmp_path: Path
) -> None:
    model = network(activations, per_channel)
    onnx.save(model, tmp_path / "trained.onnx")
    converted = tflc.convert(tmp_path / "trained.onnx")
    inputs = {"x": np.random.default_rng(1).standard_normal((1, 3, 16, 16)).astype(np.float32)}
    found = list(steps(converted.module, reference(tmp_path / "trained.onnx", inputs)))
    assert len(found) >= 7
    assert [each for each in found if each.most > 1] == []
    assert converted.report.unfolded == []
    names = [op.name for op in walk_schema_ops(converted.module) if op.name in ("tfl.quantize", "tfl.dequantize")]
    assert names == ["tfl.quantize", "tfl.dequantize"]
    assert not [op for op in walk_schema_ops(converted.module) if op.name in ("tfl.minimum", "tfl.maximum")]
