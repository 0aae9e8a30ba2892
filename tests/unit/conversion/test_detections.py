"""The operator that detectors of TensorFlow end in, as ONNX computes it: against the runtime's own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from flatbuffers import flexbuffers
from tfl_models import Body, module
from xdsl.ir import SSAValue

import tflc
from tflc.backends.tflite import to_bytes
from tflc.dialects.types import f32, tensor
from tflc.patterns.hooks.detections import detections
from tflc.rewrite.expressions.nomatch import NoMatch

pytestmark = pytest.mark.runtime

BOXES, CLASSES, FOUND = 40, 4, 6

OPTIONS = {
    "max_detections": FOUND,
    "max_classes_per_detection": 1,
    "nms_score_threshold": 0.125,
    "nms_iou_threshold": 0.4,
    "num_classes": CLASSES,
    "y_scale": 10.0,
    "x_scale": 9.0,
    "h_scale": 5.0,
    "w_scale": 4.0,
}


def option(**changed: object) -> str:
    return f"0x{flexbuffers.Dumps({**OPTIONS, **changed}).hex()}"


def body(b: Body, boxes: SSAValue, scores: SSAValue) -> list[SSAValue]:
    anchors = b.const(np.random.default_rng(1).random((BOXES, 4), np.float32))
    types = [tensor(shape, f32) for shape in ((1, FOUND, 4), (1, FOUND), (1, FOUND), (1,))]
    return list(
        b.ops(
            "custom",
            *(boxes, scores, anchors),
            custom_code="TFLite_Detection_PostProcess",
            custom_option=option(),
            types=types,
        )
    )


def test_onnx_finds_the_same_boxes(tmp_path: Path) -> None:
    """More boxes than are asked for pass the threshold, one background class before the others; to the last bits of exp."""
    built = module([tensor((1, BOXES, 4), f32), tensor((1, BOXES, CLASSES + 1), f32)], body)
    (tmp_path / "detector.tflite").write_bytes(to_bytes(built))
    tflc.to_onnx(tmp_path / "detector.tflite").save(tmp_path / "detector.onnx")
    assert tflc.compare(tmp_path / "detector.onnx", tmp_path / "detector.tflite", runs=4).agrees


def test_a_score_that_equals_the_threshold_is_kept() -> None:
    found = detections(option(), CLASSES + 1)
    assert not isinstance(found, NoMatch)
    assert (found.count, found.background) == (FOUND, 1)
    assert np.float32(found.below) < np.float32(0.125) == np.nextafter(np.float32(found.below), np.float32(1))


@pytest.mark.parametrize(
    "given", [option(use_regular_nms=True), option(max_classes_per_detection=2), "0x00", "0x" + b"{}".hex()]
)
def test_other_ways_of_choosing_and_damaged_options_are_not_read(given: str) -> None:
    assert isinstance(detections(given, CLASSES + 1), NoMatch)
