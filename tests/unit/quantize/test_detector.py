"""A net shaped like YOLOv8 through every scheme: how near boxes and scores stay, and what its joins cost."""

from __future__ import annotations

import detector
import numpy as np
import pytest

import tflc
from tflc.comparison.fidelity import decibels
from tflc.runtime import Session

pytestmark = pytest.mark.runtime


def smooth_images(count: int, seed: int) -> np.ndarray:
    """Images of 8 by 8 patches, from 0 to 1."""
    patches = np.random.default_rng(seed).random((count, 1, 3, detector.SIZE // 8, detector.SIZE // 8))
    return np.kron(patches, np.ones((1, 1, 1, 8, 8))).astype(np.float32)


@pytest.fixture(scope="module")
def model() -> bytes:
    return detector.detector().SerializeToString()


def boxes_and_scores(data: bytes) -> tuple[np.ndarray, np.ndarray]:
    with Session(data) as session:
        found = np.stack([session.run({"images": image})["output0"] for image in smooth_images(6, seed=1)])
    return found[:, :, :4], found[:, :, 4:]


@pytest.fixture(scope="module")
def expected(model: bytes) -> tuple[np.ndarray, np.ndarray]:
    return boxes_and_scores(tflc.convert(model).to_bytes())


@pytest.mark.parametrize(
    ("mode", "options", "least"),
    [
        # Some 6 dB for each bit of what is rounded: 11 of half floats, 8 of weights alone, 8 of everything, less what layers add up.
        ("float16", {}, 60),
        ("weights", {}, 45),
        ("dynamic", {}, 45),
        ("int16x8", {}, 40),
        ("int8", {"split_joins": True}, 35),
    ],
)
def test_every_scheme(mode: str, options: dict[str, bool], least: float, model: bytes, expected) -> None:
    made = tflc.quantize(model, mode, calibration=smooth_images(16, seed=0), **options)
    for found, value in zip(boxes_and_scores(made.to_bytes()), expected):
        assert decibels(value, found) >= least


def test_a_join_of_unlike_ranges_is_told_and_spoils_the_scores(model: bytes, expected) -> None:
    """Boxes count pixels, scores end at 1: in one scale nothing is left of the scores."""
    made = tflc.quantize(model, "int8", calibration=smooth_images(16, seed=0))
    (finding,) = made.diagnostics
    assert finding.code == "E0907"
    boxes, scores = (decibels(value, found) for value, found in zip(expected, boxes_and_scores(made.to_bytes())))
    assert boxes > 35
    assert scores < 10


def test_only_the_join_and_the_edges_are_float(model: bytes) -> None:
    made = tflc.quantize(model, "int8", calibration=smooth_images(4, seed=0), split_joins=True)
    assert [each.op for each in made.report.kept_in_float] == ["tfl.concatenation"]
    # What was asked for is no warning.
    assert not made.diagnostics


def test_16_bits_leave_enough_to_the_narrow_ranges_of_a_join(model: bytes, expected) -> None:
    made = tflc.quantize(model, "int16x8", calibration=smooth_images(16, seed=0))
    assert not made.diagnostics
    assert min(decibels(value, found) for value, found in zip(expected, boxes_and_scores(made.to_bytes()))) > 35
