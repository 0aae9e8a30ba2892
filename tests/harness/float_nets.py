"""The real float networks of fixed shape, and how little data each may move."""

from __future__ import annotations

# Name of the network, and the most transposes at run time with the inputs and outputs of the ONNX model: what is measured today, so that
# none comes back unseen.
NETS = [
    ("fastestdet", 3),
    ("ort_mnist8", 1),
    ("super_resolution_op10", 1),
    ("ultraface_rfb320", 1),
    ("ultraface_slim320_nopost", 1),
    ("sscma_fomo_mbv2", 2),
    ("sscma_yolov5tiny_face", 4),
    ("mp_face_landmark", 0),
    ("mp_hand_recrop", 0),
    ("mp_selfie_segmentation_landscape", 0),
    ("crepe_tiny", 0),
    ("st_mbv2_035_chfirst", 1),
    ("st_yamnet256", 1),
    ("yunet_n_dynamic", 1),
    ("v_yunet_n_op23", 1),
    ("ppocr_v2_det", 1),
    ("vittrack_opencv", 7),
    ("v_vittrack_op21", 7),
]
