"""The light graphs convert and agree with their reference, over three sets of inputs. Tolerance: 1e-4 of an output's range."""

from __future__ import annotations

import onnx
import pytest
from light_graphs import NAMES, noisy

import tflc

QUICK = ("squeezenet",)


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name in QUICK else pytest.mark.long) for name in NAMES]
)
def test_converts_and_agrees(name, tmp_path):
    model = noisy(name)
    onnx.save(model, tmp_path / "net.onnx")
    result = tflc.convert(tmp_path / "net.onnx")
    result.save(tmp_path / "net.tflite")
    comparison = tflc.compare(tmp_path / "net.onnx", tmp_path / "net.tflite", runs=3, atol=0)
    assert comparison.agrees, comparison.lines()
    assert comparison.outputs[-1].range > 1e-3
    own = sum(node.op_type == "Transpose" for node in model.graph.node)
    assert result.report.ops.get("transpose", 0) <= own + 1
