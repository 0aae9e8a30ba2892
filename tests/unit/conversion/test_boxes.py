"""Boxes of several images and classes: the .tflite finds what onnx's reference does, in its order, however many there are."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper
from onnx.reference import ReferenceEvaluator

import tflc
from tflc.runtime import run

LIMITS = {"most": np.array([3]), "overlap": np.array([0.3], np.float32), "least": np.array([0.2], np.float32)}


def model_of(images: int | str, classes: int | str, center: int = 0, boxes: int | str = 9) -> onnx.ModelProto:
    """Of so many ``boxes`` an image."""
    node = helper.make_node("NonMaxSuppression", ["boxes", "scores", *LIMITS], ["found"], center_point_box=center)
    inputs = [
        helper.make_tensor_value_info("boxes", onnx.TensorProto.FLOAT, [images, boxes, 4]),
        helper.make_tensor_value_info("scores", onnx.TensorProto.FLOAT, [images, classes, boxes]),
    ]
    found = helper.make_tensor_value_info("found", onnx.TensorProto.INT64, [None, 3])
    limits = [numpy_helper.from_array(array, name) for name, array in LIMITS.items()]
    graph = helper.make_graph([node], "boxes", inputs, [found], limits)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 11)], ir_version=8)


def feeds_of(images: int, classes: int, boxes: int = 9) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(images * classes)
    corners = np.sort(rng.random((images, boxes, 2, 2)), axis=2).reshape(images, boxes, 4)
    return {
        "boxes": corners.astype(np.float32),
        "scores": rng.random((images, classes, boxes)).astype(np.float32),
    }


@pytest.mark.parametrize("center", [0, 1])
@pytest.mark.parametrize(("images", "classes"), [(1, 1), (1, 3), (2, 1), (2, 5), (3, 20)])
def test_each_class_of_each_image(images, classes, center):
    model, feeds = model_of(images, classes, center), feeds_of(images, classes)
    (expected,) = ReferenceEvaluator(model).run(None, feeds)
    np.testing.assert_array_equal(run(tflc.convert(model.SerializeToString()).to_bytes(), feeds)["found"], expected)


def test_as_many_as_a_run_tells():
    model = model_of("images", "classes")
    reference, data = ReferenceEvaluator(model), tflc.convert(model.SerializeToString()).to_bytes()
    for images, classes in ((1, 1), (2, 3), (3, 2)):
        feeds = feeds_of(images, classes)
        np.testing.assert_array_equal(run(data, feeds)["found"], reference.run(None, feeds)[0])


@pytest.mark.parametrize("images", [1, "images"])
def test_so_many_boxes_as_a_run_tells(images):
    model = model_of(images, 2, boxes="boxes")
    reference, data = ReferenceEvaluator(model), tflc.convert(model.SerializeToString()).to_bytes()
    for boxes in (1, 5, 40):
        feeds = feeds_of(1, 2, boxes)
        np.testing.assert_array_equal(run(data, feeds)["found"], reference.run(None, feeds)[0])
