"""Modes that leave activations in float: how small the file is, and how far its results are from the float model's."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import onnx
import pytest
import source_tree

import tflc
from tflc.diagnostics import Refusal
from tflc.runtime import run

pytestmark = pytest.mark.runtime

DIGITS = source_tree.ROOT / "examples" / "digits"


@pytest.fixture(scope="module")
def images() -> np.ndarray:
    return (np.load(DIGITS / "digits_test.npz")["images"][:40, None, None] / 16).astype(np.float32)


def answers(model: bytes, images: np.ndarray) -> np.ndarray:
    return np.stack([run(model, {"image": image})["probabilities"][0] for image in images])


@pytest.fixture(scope="module")
def float_model() -> bytes:
    return tflc.convert(DIGITS / "digits.onnx").to_bytes()


@pytest.mark.parametrize(
    ("mode", "options", "share", "error"),
    [
        # Half floats keep 11 bits: probabilities move by at most a few times 2^-11.
        ("float16", {}, 0.65, 2e-3),
        # 8 bits of weights, the scale of a channel's largest.
        ("weights", {}, 0.45, 3e-2),
        # Activations are rounded to 8 bits too, at run time.
        ("dynamic", {}, 0.45, 5e-2),
        ("weights", {"per_channel": False}, 0.42, 8e-2),
    ],
)
def test_smaller_and_nearly_the_same(
    mode: str, options: dict, share: float, error: float, float_model: bytes, images: np.ndarray
) -> None:
    made = tflc.quantize(DIGITS / "digits.onnx", mode, **options).to_bytes()
    # Tables and names, which are not quantized, are a larger share of a file of 36 kB.
    assert len(made) < share * len(float_model)
    found, expected = answers(made, images), answers(float_model, images)
    assert np.abs(found - expected).max() < error
    assert (found.argmax(-1) == expected.argmax(-1)).mean() >= 0.97


def test_four_bits_are_half_of_eight() -> None:
    eight, four = (
        len(tflc.quantize(DIGITS / "digits.onnx", "dynamic", weight_bits=bits).to_bytes()) for bits in (8, 4)
    )
    # The classifier has 512 x 10 weights.
    assert math.isclose(eight - four, 2560, abs_tol=32)


def test_weights_of_four_bits_are_given_back_as_floats_where_the_target_does_that() -> None:
    eight, four = (
        tflc.quantize(DIGITS / "digits.onnx", "weights", weight_bits=bits, target="litert") for bits in (8, 4)
    )
    assert four.diagnostics == ()
    # Those of fewer than 128 elements stay floats.
    weights = [
        weight for weight in onnx.load(DIGITS / "digits.onnx").graph.initializer if math.prod(weight.dims) >= 128
    ]
    stored = sum(math.prod(weight.dims) for weight in weights)
    assert math.isclose(len(eight.to_bytes()) - len(four.to_bytes()), stored / 2, abs_tol=32)


def test_what_stays_in_eight_bits_is_told() -> None:
    made = tflc.quantize(DIGITS / "digits.onnx", "weights", weight_bits=4, target="tflite-2.14")
    (finding,) = made.diagnostics
    assert finding.code == "E0913"
    assert (
        "no kernel of tflite-2.14 takes fewer of tfl.conv_2d, tfl.depthwise_conv_2d, tfl.fully_connected"
        in finding.message
    )
    assert made.to_bytes() == tflc.quantize(DIGITS / "digits.onnx", "weights", target="tflite-2.14").to_bytes()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (
            {"mode": "float16", "weight_bits": 4},
            "weights of 4 bits are for the modes dynamic and weights, not for float16",
        ),
        ({"mode": "dynamic", "reach": 30.0}, "a search for finer ops is for the modes int8 and int16x8"),
        ({"mode": "dynamic", "correct_biases": True}, "a correction of biases is for the modes int8 and int16x8"),
        ({"mode": "weights", "split_joins": True}, "joins that are split are for the modes int8 and int16x8"),
        ({"mode": "int9"}, "no mode 'int9'; did you mean 'int8'?"),
        ({"mode": "int8"}, "int8 needs calibration samples"),
        ({"mode": "int8", "calibration": "random", "method": "minmax"}, "no method 'minmax'; did you mean 'min-max'?"),
        ({"mode": "weights", "weight_bits": 5}, "no number of bits '5'"),
    ],
)
def test_what_there_is_not_is_refused(options: dict, words: str) -> None:
    with pytest.raises(Refusal) as caught:
        tflc.quantize(DIGITS / "digits.onnx", **options)
    assert caught.value.findings[0].code == "E0904"
    assert words in caught.value.findings[0].message


def test_the_tool_quantizes(tmp_path: Path) -> None:
    from tflc.tools.tflc import main

    model = str(DIGITS / "digits.onnx")
    assert main(["quantize", model, "-o", str(tmp_path / "a.tflite"), "--mode", "float16"]) == 0
    assert main(["convert", model, "-o", str(tmp_path / "b.tflite"), "--quantize", "float16"]) == 0
    assert (tmp_path / "a.tflite").read_bytes() == (tmp_path / "b.tflite").read_bytes()
    assert (tmp_path / "a.tflite").read_bytes() == tflc.quantize(model, "float16").to_bytes()
