"""Machines of support vectors, converted: the TFLite runtime computes what onnxruntime does.

Tolerance: 1e-5, where onnxruntime adds up in 64 bits what is added in 32 here. Labels are the same.
"""

from __future__ import annotations

import numpy as np
import pytest
from onnx import TensorProto, helper

import tflc
from tflc.diagnostics import Refusal
from tflc.runtime import run

pytest.importorskip("onnxruntime")

FEATURES = 3
KERNELS = ["LINEAR", "POLY", "RBF", "SIGMOID"]


def machine(counts: list[int], *, labels: list[int] | None = None, **more) -> dict:
    """The attributes of a classifier with so many support vectors of each class."""
    draw = np.random.default_rng(5)
    classes, vectors = len(counts), sum(counts)
    sizes = {
        "coefficients": (classes - 1) * vectors,
        "support_vectors": vectors * FEATURES,
        "rho": classes * (classes - 1) // 2,
    }
    drawn = {name: draw.normal(size=size).round(3).tolist() for name, size in sizes.items()}
    named = {"classlabels_ints": labels or [7, 5, 9, -1][:classes], "vectors_per_class": counts}
    return drawn | named | {"kernel_params": [0.3, 0.5, 3.0]} | more


def classifier(attributes: dict, *, element: int = TensorProto.FLOAT, batch: int | str = 50, scaled: bool = False):
    """A model of one machine, behind a scaler if it is ``scaled``."""
    node = helper.make_node("SVMClassifier", ["y" if scaled else "x"], ["l", "s"], domain="ai.onnx.ml", **attributes)
    scaler = helper.make_node("Scaler", ["x"], ["y"], domain="ai.onnx.ml", offset=[0.5], scale=[2.0])
    graph = helper.make_graph(
        [scaler, node] if scaled else [node],
        "g",
        [helper.make_tensor_value_info("x", element, [batch, FEATURES])],
        [helper.make_tensor_value_info("l", TensorProto.INT64, None), helper.make_empty_tensor_value_info("s")],
    )
    opsets = [helper.make_opsetid("", 18), helper.make_opsetid("ai.onnx.ml", 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=8)


def agrees(built, x: np.ndarray) -> None:
    from onnxruntime import InferenceSession

    model = built.SerializeToString()
    labels, scores = InferenceSession(model, providers=["CPUExecutionProvider"]).run(["l", "s"], {"x": x})
    found = run(tflc.convert(model).to_bytes(), {"x": x})
    np.testing.assert_array_equal(found["l"], labels)
    np.testing.assert_allclose(found["s"], scores, rtol=1e-5, atol=1e-5)


def samples(element: type = np.float32) -> np.ndarray:
    return (np.random.default_rng(3).normal(size=(50, FEATURES)) * 2).astype(element)


@pytest.mark.parametrize("counts", [[3, 2], [2, 4, 1], [1, 3, 2, 2]], ids=len)
@pytest.mark.parametrize("kernel", KERNELS)
def test_every_kernel_and_count_of_classes(kernel, counts):
    agrees(classifier(machine(counts, kernel_type=kernel)), samples())


@pytest.mark.parametrize("transform", ["LOGISTIC", "SOFTMAX", "SOFTMAX_ZERO"])
def test_transformed_scores_of_pairs(transform):
    agrees(classifier(machine([2, 1, 1], kernel_type="RBF", post_transform=transform)), samples())


def test_whole_numbers_are_told_apart():
    agrees(classifier(machine([2, 2], kernel_type="RBF"), element=TensorProto.INT64), samples(np.int64))


def test_any_number_of_samples_behind_a_scaler():
    agrees(classifier(machine([2, 1, 2], kernel_type="RBF"), batch="n", scaled=True), samples())


def test_lines_without_vectors():
    coefficients = np.random.default_rng(1).normal(size=9).tolist()
    named = {"classlabels_ints": [4, 2, 3], "kernel_params": [0.0, 0.0, 0.0]}
    agrees(classifier({"coefficients": coefficients, "rho": [0.5], **named}), samples())


@pytest.mark.parametrize("slope", [-1.5, 0.25], ids=str)
def test_probabilities_of_two_classes(slope):
    """From those that are 1/2 from the start to the certain ones."""
    told = machine([1, 1], kernel_type="LINEAR", prob_a=[slope], prob_b=[0.25])
    x = np.linspace(-40, 40, 50 * FEATURES).reshape(50, FEATURES).astype(np.float32)
    agrees(classifier(told), x)
    agrees(classifier(told), x / 40)


def test_probabilities_that_an_iteration_comes_to_are_refused():
    probabilities = {"prob_a": [-1.0, -2.0, -1.5], "prob_b": [0.5, 0.25, 0.0]}
    with pytest.raises(Refusal, match="those are where an iteration ends"):
        tflc.convert(classifier(machine([1, 1, 1], **probabilities)).SerializeToString())
