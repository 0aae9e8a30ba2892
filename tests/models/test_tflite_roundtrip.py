"""Real .tflite files of many tools, read and written again, compute the same bits; what is not read is named."""

from __future__ import annotations

import models_folder
import numpy as np
import pytest

from tflc.backends.tflite import to_bytes
from tflc.diagnostics import Refusal
from tflc.frontends import open_model
from tflc.runtime import Session

pytestmark = pytest.mark.runtime

NOT_READ = {
    "coral_keras_lstm_mnist": "intermediates",
    "tflm_lstm_mnist_int8": "intermediates",
    "mww_okay_nabu_v2": "elements of type 13",
    "tfs_wiki40b_lm": "elements of type 13",
}
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


def inputs(session: Session) -> dict[str, np.ndarray]:
    random = np.random.default_rng(0)

    def draw(dtype: np.dtype, shape: tuple[int, ...]) -> np.ndarray:
        if dtype.kind == "f":
            return random.standard_normal(shape).astype(dtype)
        wide = dtype.itemsize > 2  # indices, not quantized values
        low, high = (0, 2) if wide else (np.iinfo(dtype).min, np.iinfo(dtype).max + 1)
        return random.integers(low, high, shape).astype(dtype)

    return {name: draw(np.dtype(info.dtype), info.shape) for name, info in session.inputs.items()}
