"""Real .tflite files of many tools become ONNX models that compute the same; what has no ONNX form is named.

Float networks agree to 1e-4 of an output's largest magnitude. Quantized ones round once in a kernel where ONNX rounds a real result: 99 % of
what comes out is within one step, unless ``ROUNDINGS_ADD_UP``. Kernels on float data and stored weights round the data too, which ONNX does
not: there the reference is the same file with its weights as reals.
"""

from __future__ import annotations

import models_folder
import numpy as np
import pytest
from tflite_files import NOT_READ, inputs

import tflc
from tflc.backends.tflite import to_bytes
from tflc.diagnostics import Refusal
from tflc.frontends import open_model
from tflc.pipeline.base import PassContext
from tflc.pipeline.manager import PassManager
from tflc.pipeline.names import parse_passes
from tflc.reference import Reference
from tflc.runtime import Session

pytestmark = pytest.mark.runtime

NO_FORM = {
    "mp_face_landmark_with_attention": "E0406.*landmarks_to_transform_matrix",
    "mp_selfie_segmentation_landscape": "E0406.*conv2d_transpose",
    "tfex_recommendation_rnn": "E0403.*unidirectional_sequence_lstm",
    "tflm_keyword_svdf_fp32": "E0403.*svdf",
    "tflm_lstm_mnist_fp32": "E0403.*unidirectional_sequence_lstm",
    "tfs_dilated_conv": "E0417.*space_to_batch_nd",
}
STORED_WEIGHTS = {"dtln_quant_1", "pinto_unet_dynq", "tiny_kws_fp32"}
ROUNDINGS_ADD_UP = {
    # Steps of 16 bits are finer than what a convolution on them is rounded to.
    "arm_ds_cnn_s_int16": 32,
    # 60 convolutions, logistic and mul between them, in 8 bits.
    "sscma_yolov5tiny_face_int8": 20,
}
"""Networks that are more than one step off, and by how many steps at most."""
QUICK = {"tfs_mbv1_025_fp32", "tiny_kws_fp32", "tiny_kws_int8", "tflm_keyword_svdf_fp32"}


def each_model():
    names = [name for name in models_folder.names(format="tflite") if name not in NOT_READ]
    return [pytest.param(name, marks=() if name in QUICK else pytest.mark.long) for name in names]


@pytest.mark.parametrize("name", each_model())
def test_computes_the_same(name, models, tmp_path):
    path = models_folder.model(name, format="tflite").path
    if name in NO_FORM:
        with pytest.raises(Refusal, match=NO_FORM[name]):
            tflc.to_onnx(path)
        return
    tflc.to_onnx(path).save(tmp_path / "net.onnx")
    reference = Reference(tmp_path / "net.onnx")
    with Session(with_real_weights(path) if name in STORED_WEIGHTS else path) as session:
        drawn = inputs(session)
        expected = session.run(drawn).values()
    found = reference.run(dict(zip(reference.inputs, drawn.values(), strict=True))).values()
    for a, b in zip(expected, found, strict=True):
        assert a.shape == b.shape
        off = np.abs(a.astype(np.float64) - b)
        if a.dtype.kind == "f":
            assert off.max() <= 1e-4 * np.abs(a).max() + 1e-6
        elif name in ROUNDINGS_ADD_UP:
            assert off.max() <= ROUNDINGS_ADD_UP[name]
        else:
            assert np.mean(off <= 1) >= 0.99


def with_real_weights(path) -> bytes:
    module = open_model(path)
    PassManager(parse_passes("unfold-qdq,fold-constants"), {}).run(PassContext(), module)
    return bytes(to_bytes(module))
