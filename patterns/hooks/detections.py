"""The options of TFLite_Detection_PostProcess, the custom operator that detectors of TensorFlow end in. Source: the kernel
(detection_postprocess.cc).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    import numpy as np


_NEEDED = {
    "max_detections",
    "max_classes_per_detection",
    "nms_score_threshold",
    "nms_iou_threshold",
    "num_classes",
    "y_scale",
    "x_scale",
    "h_scale",
    "w_scale",
}


@dataclass(frozen=True, slots=True)
class Detections:
    """``count``: how many boxes are found at most. Of those that overlap by more than ``overlap`` (intersection over union) the best is kept, if its
    score is more than ``below``. ``background``: how many scores come before those of the classes. ``steps``, ``scales``: by what the places
    (y, x) and the logarithms of the sizes (height, width) of encoded boxes are divided.
    """

    count: int
    overlap: float
    below: float
    background: int
    steps: np.ndarray
    scales: np.ndarray


def detections(custom_option: str, classes: int) -> Detections | NoMatch:
    """The options, from the flexbuffer that holds them in hexadecimal digits; ``classes``: how many scores a box has."""
    import numpy as np

    options = _read(bytes.fromhex(custom_option.removeprefix("0x")))
    if _NEEDED - options.keys():
        return NoMatch("its options cannot be read, or not all are given")
    if options.get("use_regular_nms"):
        return NoMatch("the boxes of each class are suppressed by themselves")
    if options["max_classes_per_detection"] != 1:
        return NoMatch("a box may be found for several classes")
    least = np.float32(options["nms_score_threshold"])
    return Detections(
        count=options["max_detections"],
        overlap=options["nms_iou_threshold"],
        # The kernel keeps what equals its threshold, ONNX only what is more.
        below=float(np.nextafter(least, np.float32(-np.inf))),
        background=classes - options["num_classes"],
        steps=np.array([options["y_scale"], options["x_scale"]], np.float32),
        scales=np.array([options["h_scale"], options["w_scale"]], np.float32),
    )


def _read(flexbuffer: bytes) -> dict[str, Any]:
    """The entries of a map; none where it is damaged."""
    from flatbuffers import flexbuffers

    try:
        held = flexbuffers.Loads(flexbuffer)
    except (ValueError, IndexError, OverflowError, struct.error):
        return {}
    return held if isinstance(held, dict) else {}
