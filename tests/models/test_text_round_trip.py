"""What onnx-opt prints after every pass, with locations and weights in a side file, is read again and finished to the bytes of tflc convert."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import onnx
import pytest
from float_nets import NETS
from light_graphs import NAMES, noisy
from lit_in_process import call_tool
from onnx_nets import shape_options

from tflc.pipeline.names import CONVERT

QUICK = {"ort_mnist8", "sscma_fomo_mbv2"}


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name in QUICK else pytest.mark.long) for name, _ in NETS]
)
def test_text_between_all_passes_changes_no_byte(name, model, tmp_path):
    net = model(name)
    shapes = [word for option in shape_options(net) for word in ("--input-shape", option)]
    check(net.path, shapes, tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("name", NAMES)
def test_text_of_light_graphs(name, tmp_path):
    onnx.save(noisy(name), tmp_path / "net.onnx")
    check(tmp_path / "net.onnx", [], tmp_path)


def check(source: Path, shapes: Sequence[str], folder: Path) -> None:
    direct, finished = folder / "direct.tflite", folder / "finished.tflite"
    called("tflc", "convert", source, "-o", direct, *shapes)
    for number, name in enumerate(CONVERT):
        text, weights = folder / f"{number}.mlir", folder / f"{number}.safetensors"
        called("onnx-opt", source, "--pass", name, "--mlir-print-debuginfo", "--weights", weights, "-o", text, *shapes)
        rest = ["-p", ",".join(CONVERT[number + 1 :])] if name != CONVERT[-1] else []
        # What the user says about shapes is said to the first pass that heeds it.
        shapes = [] if name == "infer-shapes" else shapes
        called("onnx-opt", text, *rest, "-o", finished, *shapes)
        assert finished.read_bytes() == direct.read_bytes(), f"after {name}"
        if number:
            source.unlink()
            source.with_suffix(".safetensors").unlink()
        source = text


def called(tool: str, *arguments: object) -> None:
    outcome = call_tool(tool, list(map(str, arguments)))
    assert outcome.code == 0, outcome.stderr.decode()
