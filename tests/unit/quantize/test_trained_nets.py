"""Trained networks through every scheme: how many answers change, and how much smaller their weights are."""

from __future__ import annotations

import numpy as np
import pytest
import source_tree
import tflite

import tflc
from tflc.runtime import Session

pytestmark = pytest.mark.runtime

FOLDER = source_tree.ROOT / "examples" / "digits"
NETS = ["lenet", "separable"]
POINT = 3.6
"""One percent of the test images."""


CALIBRATION = FOLDER / "digits_calibration.npz"


def images() -> np.ndarray:
    return (np.load(FOLDER / "digits_test.npz")["images"][:, None, None] / 16).astype(np.float32)


@pytest.fixture(scope="module")
def labels() -> np.ndarray:
    return np.load(FOLDER / "digits_test.npz")["labels"]


@pytest.fixture(scope="module", params=NETS)
def net(request: pytest.FixtureRequest) -> tuple[str, bytes, np.ndarray]:
    """A network's file, its float model, and what that answers."""
    path = str(FOLDER / f"{request.param}.onnx")
    model = tflc.convert(path).to_bytes()
    return path, model, answers(model)


def answers(model: bytes) -> np.ndarray:
    with Session(model) as session:
        return np.array([session.run({"image": image})["probabilities"].argmax() for image in images()])


def constant_bytes(data: bytes) -> int:
    """The bytes of all constants of a file: the rest are tables, names and scales."""
    model = tflite.Model.GetRootAs(data, 0)
    graph = model.Subgraphs(0)
    buffers = {graph.Tensors(number).Buffer() for number in range(graph.TensorsLength())}
    return sum(model.Buffers(number).DataLength() for number in buffers)


def test_the_float_net_is_trained(net, labels: np.ndarray) -> None:
    _, _, expected = net
    assert (expected == labels).mean() > 0.97


@pytest.mark.parametrize("method", ["min-max", "moving-average", "percentile", "entropy", "mse"])
def test_int8_is_right_as_often(method: str, net, labels: np.ndarray) -> None:
    path, model, expected = net
    made = tflc.quantize(path, "int8", calibration=CALIBRATION, method=method).to_bytes()
    assert (answers(made) == labels).sum() >= (expected == labels).sum() - POINT
    assert constant_bytes(made) <= 0.27 * constant_bytes(model)


@pytest.mark.parametrize(
    ("mode", "share"), [("int16x8", 0.27), ("float16", 0.52), ("dynamic", 0.27), ("weights", 0.27)]
)
def test_finer_schemes_change_one_answer_at_most(mode: str, share: float, net) -> None:
    path, model, expected = net
    made = tflc.quantize(path, mode, calibration=CALIBRATION).to_bytes()
    assert (answers(made) != expected).sum() <= 1
    assert constant_bytes(made) <= share * constant_bytes(model)


def test_equalized_channels_keep_the_answers(net, labels: np.ndarray) -> None:
    path, _, expected = net
    made = tflc.quantize(path, "int8", calibration=CALIBRATION, equalize=True).to_bytes()
    assert (answers(made) == labels).sum() >= (expected == labels).sum() - POINT
