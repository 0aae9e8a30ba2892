"""The real .tflite files: which are not read, and inputs for the others."""

from __future__ import annotations

import numpy as np

from tflc.runtime import Session

NOT_READ = {
    "coral_keras_lstm_mnist": "intermediates",
    "tflm_lstm_mnist_int8": "intermediates",
    "mww_okay_nabu_v2": "elements of type 13",
    "tfs_wiki40b_lm": "elements of type 13",
}


def inputs(session: Session) -> dict[str, np.ndarray]:
    random = np.random.default_rng(0)

    def draw(dtype: np.dtype, shape: tuple[int, ...]) -> np.ndarray:
        if dtype.kind == "f":
            return random.standard_normal(shape).astype(dtype)
        wide = dtype.itemsize > 2  # indices, not quantized values
        low, high = (0, 2) if wide else (np.iinfo(dtype).min, np.iinfo(dtype).max + 1)
        return random.integers(low, high, shape).astype(dtype)

    return {name: draw(np.dtype(info.dtype), info.shape) for name, info in session.inputs.items()}
