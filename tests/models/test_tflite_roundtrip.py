"""Real .tflite files of many tools, read and written again, compute the same bits; what is not read is named."""

from __future__ import annotations

import models_folder
import numpy as np
import pytest
from tflite_files import NOT_READ, inputs

from tflc.backends.tflite import to_bytes
from tflc.diagnostics import Refusal
from tflc.frontends import open_model
from tflc.runtime import Session

pytestmark = pytest.mark.runtime

CUSTOM = {"mp_face_landmark_with_attention", "mp_selfie_segmentation_landscape"}
"""Networks with custom operators that the runtime does not have: written again, they are read again."""


@pytest.mark.parametrize("name", models_folder.names(format="tflite"))
def test_computes_the_same_bits(name, models):
    net = models_folder.model(name, format="tflite")
    if name in NOT_READ:
        with pytest.raises(Refusal, match=rf"E0241.*{NOT_READ[name]}"):
            open_model(net.path)
        return
    again = to_bytes(open_model(net.path))
    assert to_bytes(open_model(again)) == again
    if name not in CUSTOM:
        with Session(net.path) as before, Session(again) as after:
            drawn = inputs(before)
            renamed = dict(zip(after.inputs, drawn.values()))
            expected, found = before.run(drawn).values(), after.run(renamed).values()
        for a, b in zip(expected, found, strict=True):
            np.testing.assert_array_equal(a, b)
