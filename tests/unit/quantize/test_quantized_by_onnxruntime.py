"""What onnxruntime's quantizer writes, option by option, folds: each value within a step of onnxruntime's, and what stays has one of its reasons.

The nets have what detectors and classifiers have, and what attention has. Each value that the model names is computed from onnxruntime's own values
before it; those of 16 bits behind a table (tanh, logistic) are within 3 steps, as ``fold_qdq.pat`` states.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from net_of_nodes import Net
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from quantized_values import reference, steps

import tflc
from tflc.dialects.schema import walk_schema_ops
from tflc.dialects.types import element_of, f32

pytestmark = pytest.mark.runtime

QDQ: dict[str, Any] = {
    "quant_format": QuantFormat.QDQ,
    "activation_type": QuantType.QUInt8,
    "weight_type": QuantType.QInt8,
}
SIGNED: dict[str, Any] = {**QDQ, "activation_type": QuantType.QInt8}
OPTIONS: dict[str, dict[str, Any]] = {
    "u8s8": QDQ,
    "s8s8_per_channel": {**SIGNED, "per_channel": True},
    "u8u8": {**QDQ, "weight_type": QuantType.QUInt8},
    "reduced_range": {**QDQ, "reduce_range": True},
    "operators": {**QDQ, "quant_format": QuantFormat.QOperator},
    "operators_u8u8": {**QDQ, "quant_format": QuantFormat.QOperator, "weight_type": QuantType.QUInt8},
    "int4": {**QDQ, "weight_type": QuantType.QInt4, "per_channel": True},
    "int16": {**QDQ, "activation_type": QuantType.QInt16, "extra_options": {"ActivationSymmetric": True}},
    "asymmetric_weights": {**QDQ, "extra_options": {"WeightSymmetric": False}},
    "all_nodes": {**QDQ, "extra_options": {"ForceQuantizeNoInputCheck": True}},
    "pairs_on_weights": {
        **SIGNED,
        "per_channel": True,
        "extra_options": {
            "ActivationSymmetric": True,
            "AddQDQPairToWeight": True,
            "QuantizeBias": False,
            "DedicatedQDQPair": True,
        },
    },
    "contributed_operators": {**QDQ, "extra_options": {"UseQDQContribOps": True}},
    "kept_activations": {**QDQ, "extra_options": {"QDQKeepRemovableActivations": True}},
}
QUICK = {"u8s8", "operators"}
REASONS = ("the model ", "no kernel ", "kernels on its two sides ", "scales on its two sides differ")


def of_windows() -> tuple[Net, str]:
    net = Net((1, 3, 8, 10))
    y = net("Relu", net("Conv", "x", net.weights(8, 3, 3, 3), net.weights(8), pads=[1] * 4))
    d = net("Conv", y, net.weights(8, 1, 3, 3), net.weights(8), group=8, pads=[1] * 4)
    bounded = net("Clip", d, net.constant(np.float32(0)), net.constant(np.float32(6)))
    total = net("Add", y, net("Conv", bounded, net.weights(8, 8, 1, 1)))
    gate = net("Sigmoid", net("Conv", net("GlobalAveragePool", total), net.weights(8, 8, 1, 1)))
    joined = net("Concat", net("Mul", total, gate), net("Tanh", y), axis=1)
    sizes = net.constant(np.array([1, 1, 2, 2], np.float32))
    larger = net("Resize", joined, "", sizes, coordinate_transformation_mode="asymmetric", nearest_mode="floor")
    pooled = net("MaxPool", net("LeakyRelu", larger, alpha=0.1), kernel_shape=[2, 2], strides=[2, 2])
    end = net("Transpose", net("Conv", pooled, net.weights(6, 16, 1, 1)), perm=[0, 2, 3, 1])
    return net, net("Reshape", end, net.constant(np.array([1, -1, 3], np.int64)))


def of_products() -> tuple[Net, str]:
    net = Net((1, 7, 16))

    def heads(axes: list[int]) -> str:
        made = net("Add", net("MatMul", "x", net.weights(16, 16)), net.weights(16))
        return net("Transpose", net("Reshape", made, net.constant(np.array([1, -1, 2, 8], np.int64))), perm=axes)

    scores = net("MatMul", heads([0, 2, 1, 3]), heads([0, 2, 3, 1]))
    shares = net("Softmax", net("Div", scores, net.constant(np.float32(2.83))), axis=-1)
    mixed = net("Transpose", net("MatMul", shares, heads([0, 2, 1, 3])), perm=[0, 2, 1, 3])
    rows = net("Add", "x", net("Reshape", mixed, net.constant(np.array([1, -1, 16], np.int64))))
    first = net("Gather", rows, net.constant(np.int64(0)), axis=1)
    return net, net("Gemm", first, net.weights(5, 16), net.weights(5), transB=1)


class Samples(CalibrationDataReader):
    def __init__(self, shape: tuple[int, ...]) -> None:
        random = np.random.default_rng(7)
        self.left: Iterator[dict[str, np.ndarray]] = iter(
            [{"x": random.standard_normal(shape).astype(np.float32)} for _ in range(8)]
        )

    def get_next(self) -> dict[str, np.ndarray] | None:  # type: ignore[override]
        return next(self.left, None)


@pytest.mark.parametrize("made", [of_windows, of_products])
@pytest.mark.parametrize(
    "option", [pytest.param(name, marks=() if name in QUICK else pytest.mark.long) for name in OPTIONS]
)
def test_folds(option: str, made: Any, tmp_path: Path) -> None:
    net, end = made()
    net.save(tmp_path / "float.onnx", end)
    logging.disable(logging.WARNING)
    try:
        quantize_static(tmp_path / "float.onnx", tmp_path / "net.onnx", Samples(net.shape), **OPTIONS[option])
    finally:
        logging.disable(logging.NOTSET)
    converted = tflc.convert(tmp_path / "net.onnx")
    drawn = np.random.default_rng(11).standard_normal(net.shape).astype(np.float32)
    found = list(steps(converted.module, reference(tmp_path / "net.onnx", {"x": drawn})))
    assert found
    most = 3 if option == "int16" else 1
    assert not [each for each in found if each.most > most]
    left = converted.report.unfolded
    assert all(entry.reason.startswith(REASONS) for entry in left), [str(entry) for entry in left]
    computing = [op for op in walk_schema_ops(converted.module) if _is_float(op)]
    listed = [op for entry in left for op in entry.ops]
    assert not [op.name for op in computing if op.schema.op_type not in listed]


def _is_float(op: Any) -> bool:
    quiet = op.name in ("tfl.quantize", "tfl.dequantize") or op.schema.traits & {"ConstantLike", "Terminator"}
    return not quiet and any(element_of(result.type) == f32 for result in op.results)
