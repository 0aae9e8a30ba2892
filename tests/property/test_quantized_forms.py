"""A quantized product in every form that ONNX has, opset by opset: elements of data and of weights, one scale, one for each channel, or blocks.

The verdict is exact, within one step of the result, or a refusal; what is exact works on integers alone, or says why it does not.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

import tflc
from tflc.conversion import ConversionResult
from tflc.diagnostics import Refusal
from tflc.dialects.schema import walk_schema_ops
from tflc.runtime import run

pytestmark = pytest.mark.runtime

INTEGERS = {
    "ui8": (0, 255),
    "i8": (-128, 127),
    "ui16": (0, 65535),
    "i16": (-32768, 32767),
    "ui4": (0, 15),
    "i4": (-8, 7),
}
"""Least and greatest of the integers that data and weights are stored as."""

FLOATS = {"f8e4m3fn": TensorProto.FLOAT8E4M3FN, "f8e5m2": TensorProto.FLOAT8E5M2, "f4e2m1": TensorProto.FLOAT4E2M1}
KINDS = {
    "ui8": TensorProto.UINT8,
    "i8": TensorProto.INT8,
    "ui16": TensorProto.UINT16,
    "i16": TensorProto.INT16,
    "ui4": TensorProto.UINT4,
    "i4": TensorProto.INT4,
    **FLOATS,
}
SCALES = {"one": (), "channels": (4,), "blocks": (4, 4)}
SINCE = {"ui16": 21, "i16": 21, "ui4": 21, "i4": 21, "f8e4m3fn": 19, "f8e5m2": 19, "f4e2m1": 23}
SCALES_SINCE = {"one": 10, "channels": 13, "blocks": 21}
NEWEST = onnx.defs.onnx_opset_version()
QUICK = (10, 13, NEWEST)

RNG = np.random.default_rng(0)
X = RNG.uniform(-3, 3, (2, 8)).astype(np.float32)


def zero_point(kind: str) -> int:
    """The middle of unsigned integers, 0 of all others."""
    low, high = INTEGERS.get(kind, (0, 0))
    return 0 if low else (high + 1) // 2


def forms(opset: int) -> Iterator[tuple[str, str, str]]:
    """Elements of the data, elements of the weights, and how many scales these have."""
    for data, weights, scales in itertools.product(KINDS, KINDS, SCALES):
        if opset >= max(SINCE.get(data, 10), SINCE.get(weights, 10), SCALES_SINCE[scales]):
            yield data, weights, scales


def constant(name: str, array: np.ndarray | float, kind: int) -> onnx.TensorProto:
    array = np.asarray(array)
    return helper.make_tensor(name, kind, array.shape, array.reshape(-1).tolist())


class Product:
    """y = Q(DQ(Q(x)) DQ(w)), dequantized: the model, and what it computes in double precision."""

    def __init__(self, opset: int, data: str, weights: str, scales: str) -> None:
        low, high = INTEGERS.get(weights, (-2, 2))
        zero = zero_point(weights)
        least = max(low, zero - (high - zero))
        stored = RNG.integers(least, high + 1, (8, 4)) if weights in INTEGERS else RNG.choice([-2, -1, 0.5, 1], (8, 4))
        steps = RNG.uniform(0.5, 2, SCALES[scales]) / (high - zero)
        self.step = 40 / self.levels(data)
        attributes = {"channels": {"axis": 1}, "blocks": {"axis": 0, "block_size": 2}}.get(scales, {})
        constants = [
            constant("w", stored, KINDS[weights]),
            constant("ws", steps, TensorProto.FLOAT),
            constant("wz", np.full(SCALES[scales], zero), KINDS[weights]),
            constant("z", zero_point(data), KINDS[data]),
            constant("xs", 6 / self.levels(data), TensorProto.FLOAT),
            constant("ys", self.step, TensorProto.FLOAT),
        ]
        nodes = [
            helper.make_node("QuantizeLinear", ["x", "xs", "z"], ["q"]),
            helper.make_node("DequantizeLinear", ["q", "xs", "z"], ["a"]),
            helper.make_node("DequantizeLinear", ["w", "ws", "wz"], ["b"], **attributes),
            helper.make_node("MatMul", ["a", "b"], ["m"]),
            helper.make_node("QuantizeLinear", ["m", "ys", "z"], ["p"]),
            helper.make_node("DequantizeLinear", ["p", "ys", "z"], ["y"]),
        ]
        ends = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
            for name, shape in (("x", [2, 8]), ("y", [2, 4]))
        ]
        graph = helper.make_graph(nodes, "product", ends[:1], ends[1:], constants)
        opsets = [helper.make_opsetid("", opset)]
        self.model = helper.make_model(graph, opset_imports=opsets, ir_version=helper.find_min_ir_version_for(opsets))
        if data in INTEGERS:
            spread = np.repeat(steps, 2, axis=0) if scales == "blocks" else steps
            real = (stored - zero) * spread.astype(np.float32)
            self.expected = self.rounded(self.rounded(X, 6 / self.levels(data), data) @ real, self.step, data)

    @staticmethod
    def levels(kind: str) -> float:
        low, high = INTEGERS.get(kind, (0, 255))
        return high - low

    @staticmethod
    def rounded(values: np.ndarray, step: float, kind: str) -> np.ndarray:
        """Values quantized and dequantized."""
        (low, high), zero, scale = INTEGERS[kind], zero_point(kind), np.float32(step)
        return (np.clip(np.rint(values / scale) + zero, low, high) - zero) * float(scale)


def expected_reason(weights: str, scales: str) -> str | None:
    """Why the product stays in float; None where it does not."""
    if weights in FLOATS or scales == "blocks":
        return "the model gives its weights in float"
    return "its weights have 16 bits, the kernel takes them in 8" if weights in ("ui16", "i16") else None


def verdict(converted: ConversionResult, weights: str, scales: str) -> str:
    """What is wrong with how a product was converted, outputs aside; empty where nothing is."""
    reason = expected_reason(weights, scales)
    if [each.reason for each in converted.report.unfolded] != ([] if reason is None else [reason]):
        return f"said {[each.reason for each in converted.report.unfolded]}"
    made = {op.name for op in walk_schema_ops(converted.module) if op.name.startswith("tfl.")}
    pairs = [op.name for op in walk_schema_ops(converted.module) if op.name in ("tfl.quantize", "tfl.dequantize")]
    if reason is None and (len(pairs) != 2 or not made & {"tfl.fully_connected", "tfl.conv_2d"}):
        return f"made {sorted(made)}"
    return ""


@pytest.mark.parametrize(
    "opset", [pytest.param(each, marks=() if each in QUICK else pytest.mark.long) for each in range(10, NEWEST + 1)]
)
def test_every_form_is_exact_or_refused(opset: int) -> None:
    wrong = []
    for data, weights, scales in forms(opset):
        product = Product(opset, data, weights, scales)
        try:
            converted = tflc.convert(product.model.SerializeToString())
        except Refusal as refusal:
            codes = {finding.code for finding in refusal.findings}
            # No kernel takes data of other elements than these.
            known = {"E0407", "E0505"} if data in FLOATS else {"E0504", "E0505"} if data in ("ui4", "i4") else set()
            if not codes <= known:
                wrong.append((data, weights, scales, str(refusal)))
            continue
        found = run(converted.to_bytes(), {"x": X})["y"]
        if data not in INTEGERS or np.abs(found - product.expected).max() > 1.001 * product.step:
            wrong.append((data, weights, scales, "is off by more than a step"))
        elif fault := verdict(converted, weights, scales):
            wrong.append((data, weights, scales, fault))
    assert wrong == []
