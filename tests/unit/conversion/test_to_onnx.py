"""The way back, through the API and the command line: names survive, and what a file is not is told."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx.reference import ReferenceEvaluator

import tflc
from tflc.diagnostics import Refusal
from tflc.exit_codes import ExitCode
from tflc.tools.tflc import main

DIGITS = Path(__file__).parents[3] / "examples" / "digits" / "digits.onnx"


@pytest.fixture(scope="module")
def converted() -> bytes:
    return tflc.convert(DIGITS).to_bytes()


def test_there_and_back_computes_the_same(converted):
    back = onnx.load_from_string(tflc.to_onnx(converted).to_bytes())
    onnx.checker.check_model(back, full_check=True)
    x = np.random.default_rng(0).random((1, 1, 8, 8), np.float32)
    (want,) = ReferenceEvaluator(onnx.load(DIGITS)).run(None, {"image": x})
    (found,) = ReferenceEvaluator(back).run(["probabilities"], {"image": x})
    np.testing.assert_allclose(found, want, atol=1e-6)


def test_convolutions_meet_without_transposes(converted):
    back = tflc.to_onnx(converted)
    assert back.report.ops.get("Transpose", 0) == 0
    assert back.report.transposes == []


def test_the_file_stands_beside_nothing_else(converted, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("digits.tflite").write_bytes(converted)
    assert main(["to-onnx", "digits.tflite", "--report", "report.json"]) == ExitCode.DONE
    assert sorted(path.name for path in tmp_path.iterdir()) == ["digits.onnx", "digits.tflite", "report.json"]


def test_an_onnx_model_is_refused(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["to-onnx", str(DIGITS)]) == ExitCode.BAD_INPUT
    assert "E0113" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(Refusal, match="E0104"):
        tflc.convert(tflc.convert(DIGITS).to_bytes())
