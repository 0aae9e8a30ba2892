"""Corrected biases: the mean error that the rounding of weights brings goes, for each kind of layer."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

import tflc
from tflc.runtime import Session

pytestmark = pytest.mark.runtime

KINDS = {"conv": ((8, 6, 1, 1), 1), "depthwise": ((12, 1, 3, 3), 6), "grouped": ((8, 3, 1, 1), 2)}


def model(kind: str) -> bytes:
    """A layer on [1, 6, 9, 9] without padding; one large weight in each filter makes the rounding of the others coarse."""
    shape, group = KINDS[kind]
    random = np.random.default_rng(2)
    w = random.uniform(0, 1, shape).astype(np.float32)
    w.reshape(shape[0], -1)[:, 0] = 60
    b = random.standard_normal(shape[0]).astype(np.float32)
    node = helper.make_node("Conv", ["x", "w", "b"], ["y"], group=group)
    size = 9 - shape[2] + 1
    info = [
        helper.make_tensor_value_info("x", TensorProto.FLOAT, (1, 6, 9, 9)),
        helper.make_tensor_value_info("y", TensorProto.FLOAT, (1, shape[0], size, size)),
    ]
    weights = [numpy_helper.from_array(w, "w"), numpy_helper.from_array(b, "b")]
    graph = helper.make_graph([node], kind, info[:1], info[1:], weights)
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(made)
    return made.SerializeToString()


def mean_errors(kind: str, correct: bool) -> np.ndarray:
    """By channel of the result."""
    samples = np.random.default_rng(1).uniform(0, 1, (16, 1, 6, 9, 9)).astype(np.float32)
    samples *= np.arange(1, 7, dtype=np.float32).reshape(6, 1, 1)
    found = []
    for made in (tflc.convert(model(kind)), tflc.quantize(model(kind), calibration=samples, correct_biases=correct)):
        with Session(made.to_bytes()) as session:
            found.append(np.stack([session.run({"x": sample})["y"] for sample in samples]))
    return (found[1] - found[0]).mean(axis=(0, 1, 3, 4))


@pytest.mark.parametrize("kind", KINDS)
def test_the_mean_error_goes(kind: str) -> None:
    before, after = (np.abs(mean_errors(kind, correct)).mean() for correct in (False, True))
    # What is left is the rounding of activations, which is uneven by chance alone.
    assert after < before / 5


def test_layers_that_cannot_be_corrected_are_told() -> None:
    random = np.random.default_rng(2)
    weights = {
        "w": random.standard_normal((6, 4, 3, 3)),
        "t": random.standard_normal((4, 5, 2, 2)),
        "d": random.standard_normal((500, 3)),
    }
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["a"], name="conv", pads=[1, 1, 1, 1]),
        helper.make_node("Slice", ["a", "from", "to", "axis"], ["s"], name="slice"),
        helper.make_node("ConvTranspose", ["s", "t"], ["u"], name="up", strides=[2, 2]),
        helper.make_node("Flatten", ["u"], ["f"]),
        helper.make_node("MatMul", ["f", "d"], ["y"], name="dense"),
    ]
    tensors = [numpy_helper.from_array(array.astype(np.float32), name) for name, array in weights.items()]
    places = {"from": 0, "to": 4, "axis": 1}
    tensors += [numpy_helper.from_array(np.array([place]), name) for name, place in places.items()]
    info = [
        helper.make_tensor_value_info("x", TensorProto.FLOAT, (1, 4, 5, 5)),
        helper.make_tensor_value_info("y", TensorProto.FLOAT, (1, 3)),
    ]
    graph = helper.make_graph(nodes, "g", info[:1], info[1:], tensors)
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString()
    samples = random.standard_normal((4, 1, 4, 5, 5)).astype(np.float32)
    told = [
        each
        for each in tflc.quantize(made, calibration=samples, correct_biases=True).diagnostics
        if each.code == "E0912"
    ]
    assert [each.message.split()[3] for each in told] == ["'up'", "'dense'"]
    assert not [each for each in tflc.quantize(made, calibration=samples).diagnostics if each.code == "E0912"]
