"""What notebooks and programs do with results and refusals: print them, and hand them from process to process."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

import tflc

DIGITS = Path(__file__).resolve().parents[3] / "examples/digits/digits.onnx"


def test_a_refusal_comes_back_from_another_process():
    with pytest.raises(tflc.Refusal) as refused:
        tflc.convert(DIGITS, dims={"batch": 1})
    there = pickle.loads(pickle.dumps(refused.value))
    assert (there.findings, there.exit_code) == (refused.value.findings, 2)
    assert str(there) == str(refused.value)
    assert "E0603" in repr(there)


def test_results_print_as_reports():
    result = tflc.convert(DIGITS)
    assert str(result).splitlines()[:2] == ["input   image: f32[1x1x8x8]", "output  probabilities: f32[1x10]"]
    assert "ModuleOp" not in repr(result)
    assert str(tflc.compare(DIGITS, result)).endswith("  ok")


def test_what_a_conversion_is_asked_for_is_public():
    compressed = tflc.convert(DIGITS, compress=tflc.Compression(sparsity=0.5), quantize="float16")
    assert compressed.report.compression[0].step == "uncompressed"
