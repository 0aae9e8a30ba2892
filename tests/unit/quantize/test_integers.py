"""Models quantized to integers after calibration: what is left of their accuracy, and which types they hold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import source_tree

import tflc
from tflc.calibration.images import ImageFormat
from tflc.calibration.statistics import METHODS
from tflc.dialects.schema import walk_schema_ops
from tflc.dialects.types import element_of, f32
from tflc.runtime import Session

pytestmark = pytest.mark.runtime

DIGITS = source_tree.ROOT / "examples" / "digits"


@pytest.fixture(scope="module")
def images() -> np.ndarray:
    return (np.load(DIGITS / "digits_test.npz")["images"][:, None, None] / 16).astype(np.float32)


def answers(model: bytes, images: np.ndarray) -> np.ndarray:
    with Session(model) as session:
        return np.stack([session.run({"image": image})["probabilities"][0] for image in images])


@pytest.fixture(scope="module")
def expected(images: np.ndarray) -> np.ndarray:
    return answers(tflc.convert(DIGITS / "digits.onnx").to_bytes(), images)


@pytest.mark.parametrize("method", METHODS)
def test_int8_keeps_nearly_every_answer(method: str, images: np.ndarray, expected: np.ndarray) -> None:
    made = tflc.quantize(DIGITS / "digits.onnx", "int8", calibration=images[:32, 0], method=method)
    found = answers(made.to_bytes(), images)
    # One point of top-1, on 360 images.
    assert (found.argmax(-1) != expected.argmax(-1)).sum() <= 3


def test_int16x8_keeps_every_answer_but_one(images: np.ndarray, expected: np.ndarray) -> None:
    found = answers(tflc.quantize(DIGITS / "digits.onnx", "int16x8", calibration=images[:32, 0]).to_bytes(), images)
    assert (found.argmax(-1) != expected.argmax(-1)).sum() <= 1
    assert np.abs(found - expected).max() < 0.05


@pytest.mark.parametrize("mode", ["int8", "int16x8"])
def test_everything_between_the_edges_is_integers(mode: str, images: np.ndarray) -> None:
    made = tflc.quantize(DIGITS / "digits.onnx", mode, calibration=images[:8, 0])
    floats = [op.name for op in walk_schema_ops(made.module) for result in op.results if element_of(result.type) == f32]
    assert floats == ["tfl.dequantize"]
    calibration = made.report.calibration
    assert calibration is not None
    assert (calibration.samples, calibration.method) == (8, "min-max")


@pytest.mark.parametrize(("io_types", "dtype", "offset"), [("quantized", np.int8, 128), ("unsigned", np.uint8, 0)])
def test_inputs_and_outputs_may_be_integers(io_types: str, dtype: type, offset: int, images: np.ndarray) -> None:
    """The same integers but for the offset, whatever their type."""
    plain = tflc.quantize(DIGITS / "digits.onnx", calibration=images[:8, 0])
    made = tflc.quantize(DIGITS / "digits.onnx", calibration=images[:8, 0], io_types=io_types)
    assert "dequantize" not in made.report.ops
    with Session(plain.to_bytes()) as floats, Session(made.to_bytes()) as integers:
        (given,), (back,) = integers.inputs.values(), integers.outputs.values()
        assert {given.dtype, back.dtype} == {np.dtype(dtype).str}
        assert back.zero_points == (-offset,)
        for image in images[:10]:
            stored = (np.rint(image / given.scales[0]) + given.zero_points[0]).astype(dtype)
            found = integers.run({"image": stored})["probabilities"]
            real = (found.astype(int) - back.zero_points[0]) * back.scales[0]
            np.testing.assert_allclose(real, floats.run({"image": image})["probabilities"], atol=1e-6)


@pytest.mark.parametrize(
    ("given", "codes", "read"),
    [
        ({}, ["E0914"], "(pixel - 0) / 1, L, NCHW"),
        ({"std": (1.0,)}, [], "(pixel - 0) / 1, L, NCHW"),
        ({"mean": (127.5,), "std": (4.0,), "size": (9, 10)}, [], "the middle of 9x10, (pixel - 127.5) / 4, L, NCHW"),
    ],
)
def test_how_images_are_read_is_told(given: dict[str, Any], codes: list[str], read: str, tmp_path: Path) -> None:
    image = pytest.importorskip("PIL.Image", reason="the extra 'images' is not installed")
    image.fromarray(np.arange(64, dtype=np.uint8).reshape(8, 8)).save(tmp_path / "digit.png")
    format = ImageFormat(colors="L", **given)
    made = tflc.quantize(DIGITS / "digits.onnx", "int8", calibration=tmp_path, images=format)
    assert [finding.code for finding in made.diagnostics] == codes
    assert made.report.calibration is not None
    assert made.report.calibration.source == f"{tmp_path}, {read}"


def test_random_samples_say_that_they_mean_nothing() -> None:
    made = tflc.quantize(DIGITS / "digits.onnx", "int8", calibration="random")
    assert [finding.code for finding in made.diagnostics] == ["E0906"]


def test_what_is_not_finite_is_told(images: np.ndarray) -> None:
    broken = images[:4, 0].copy()
    broken[2, 0, 3, 3] = np.nan
    made = tflc.quantize(DIGITS / "digits.onnx", "int8", calibration=broken)
    (finding,) = made.diagnostics
    assert finding.code == "E0915"
    assert "first 'image'" in finding.message
    assert "conv_2d" in made.report.ops
    assert "quantize" not in made.report.ops


def test_the_report_says_what_calibrated(images: np.ndarray) -> None:
    made = tflc.quantize(DIGITS / "digits.onnx", "int8", calibration=images[:4, 0], method="mse")
    assert "## Calibration\n\n4 samples of an iterator; ranges by mse; " in made.report.to_markdown()


def test_the_same_samples_give_the_same_file(images: np.ndarray) -> None:
    one, other = (
        tflc.quantize(DIGITS / "digits.onnx", calibration=images[:4, 0], method="mse").to_bytes() for _ in range(2)
    )
    assert one == other


def test_samples_stay_in_the_model_s_layout(images: np.ndarray, expected: np.ndarray) -> None:
    """Whatever layout the converted model has, samples have that of the ONNX model."""
    made = tflc.quantize(DIGITS / "digits.onnx", calibration=images[:32, 0], input_layouts=["image=NHWC"])
    found = answers(made.to_bytes(), images.transpose(0, 1, 3, 4, 2))
    assert (found.argmax(-1) != expected.argmax(-1)).sum() <= 3
