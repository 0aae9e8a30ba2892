"""The real .tflite files: which are not read, and inputs for the others."""

from __future__ import annotations

import numpy as np

from tflc.random_inputs import random_array
from tflc.runtime import Session

NOT_READ = {
    "coral_keras_lstm_mnist": "intermediates",
    "tflm_lstm_mnist_int8": "intermediates",
    "mww_okay_nabu_v2": "RESOURCE",
    "tfs_wiki40b_lm": "RESOURCE",
}


def inputs(session: Session) -> dict[str, np.ndarray]:
    random = np.random.default_rng(0)
    return {name: random_array(random, info.shape, np.dtype(info.dtype)) for name, info in session.inputs.items()}
