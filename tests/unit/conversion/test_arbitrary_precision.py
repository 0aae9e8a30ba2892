"""Quantizers of QONNX give what its definition says, in every range."""

from __future__ import annotations

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

import tflc
from tflc.runtime import Session

STEP = 0.25


def quantized(op_type: str, parameters: list[float], x: np.ndarray, **attributes: object) -> np.ndarray:
    """What the converted operator makes of x; its domain is not imported, as Brevitas leaves it out."""
    names = [f"p{index}" for index in range(len(parameters))]
    node = helper.make_node(op_type, ["x", *names], ["y"], domain="onnx.brevitas", **attributes)
    ports = [helper.make_tensor_value_info(name, TensorProto.FLOAT, list(x.shape)) for name in "xy"]
    weights = [numpy_helper.from_array(np.float32(value), name) for name, value in zip(names, parameters)]
    graph = helper.make_graph([node], "g", ports[:1], ports[1:], weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    with Session(tflc.convert(model).to_bytes()) as session:
        return session.run({"x": x})["y"]


# bits, signed, narrow, and the least and greatest integer that QONNX's definition gives for them
RANGES = [
    (8, 1, 0, -128, 127),
    (8, 1, 1, -127, 127),
    (8, 0, 0, 0, 255),
    (3, 0, 1, 0, 6),
    (2, 1, 1, -1, 1),
    (1, 0, 0, 0, 1),
]


@pytest.mark.parametrize(("bits", "signed", "narrow", "low", "high"), RANGES)
@pytest.mark.parametrize("zero", [0, 1])
def test_integers_of_any_number_of_bits(bits: int, signed: int, narrow: int, low: int, high: int, zero: int) -> None:
    """The step is a power of two, so that every result is exact; each integer and each tie is among what is rounded."""
    x = np.arange(-600, 600, dtype=np.float32) * np.float32(STEP / 2)
    expected = (np.round(np.clip(x / STEP + zero, low, high)) - zero) * STEP
    found = quantized("Quant", [STEP, zero, bits], x, signed=signed, narrow=narrow, rounding_mode="ROUND")
    np.testing.assert_array_equal(found, expected)


def test_signs() -> None:
    x = np.array([-2.0, -0.5, 0.0, 0.5, 2.0], np.float32)
    np.testing.assert_array_equal(quantized("BipolarQuant", [STEP], x), [-STEP, -STEP, STEP, STEP, STEP])
