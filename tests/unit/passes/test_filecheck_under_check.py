"""The FileCheck files of the passes once more with --check: what is computed stays, and what rules say falls does at each firing.

What no runtime computes as it is given is not compared; what rules say falls is measured all the same.
"""

from __future__ import annotations

import random
from pathlib import Path

import filecheck_files
import pytest

FOLDER = filecheck_files.FOLDER / "passes"

ON_PURPOSE = {"compress-weights", "quantize"}
"""Passes that change what is computed."""

NOT_RUN = {
    "decompose/linear-models": "onnxruntime leaves the logistic function of one target out",
    "decompose/long-quotients": "divides by zeros that are drawn",
    "decompose/max-unpool": "several places that are drawn are the same",
    "decompose/reject-dropout": "it drops what chance says",
    "decompose/reject-fourier-steps": "onnxruntime's long transforms are off by a part in 5,000",
    "decompose/resize-along-an-axis": "the sizes are drawn, and are others than its type says",
    "decompose/resize-keeping-the-aspect-ratio": "the sizes are drawn, and are others than its type says",
    "decompose/short-time-fourier-transforms": "the step from frame to frame is drawn, and their number with it",
    "decompose/transforms-along-computed": "the axis is drawn, and with it a shape other than its type says",
    "decompose/unsigned-long-quotients": "divides by zeros that are drawn",
    "fold-constants/subgraph": "it adds random numbers",
    "fold-qdq/fixed-results": "the kernel of 16-bit softmax goes by tables, and is eight steps off where it is nearly 1",
    "fold-qdq/functions": "roots of negative numbers are drawn",
    "fold-qdq/functions-of-two": "the default target has no quantized division",
    "fold-qdq/io-types-unsigned": "an input becomes one of integers, as is asked for",
    "fold-qdq/moves-dequantized": "the default target reverses no sequences of 8 bits",
    "fold-qdq/moves-quantized": "the default target reverses no sequences of 8 bits",
    "fold-qdq/outputs-that-are-constant": "what the pass starts from is what XNNPACK gets wrong",
    "fold-qdq/quotients": "the default target has no quantized division",
    "infer-shapes/input-shape": "the shapes of inputs are overridden, and the input with them",
    "infer-shapes/stated-alone": "the shape is drawn, and is another than its type says",
    "layout-nhwc/carried-along-an-axis": "the largest of equal sums is drawn by their rounding",
    "legalize-target/sign-long": "the kernel is wrong about long integers, which is why they are not given to it",
    "legalize-tfl/division-integers": "divides by zeros that are drawn",
    "legalize-tfl/division-integers-by-zero": "divides by zeros that are drawn",
    "legalize-tfl/one-hot-of-floats": "places between two elements are drawn",
    "legalize-tfl/reject-remaining": "it draws random numbers",
    "legalize-tfl/remainder": "divides by zeros that are drawn",
    "legalize-tfl/topk-computed": "asks for as many as are drawn, which may be none",
    "lower-regions/reject-fused-states": "the reference of onnx does not couple the gates of an LSTM",
    "normalize-opset/classifiers": "onnxruntime gives the number of a class in place of its label where there are two",
    "normalize-opset/scores": "onnxruntime leaves the transform of one target's score out",
    "normalize-opset/trees": "onnxruntime forgets the base value of a target that no leaf speaks of",
}

CASES = [
    path
    for path in filecheck_files.all_tests()
    if path.suffix == ".mlir" and path.is_relative_to(FOLDER) and path.parent.name not in ON_PURPOSE
]
QUICK = set(random.Random(0).sample(CASES, 80))


def name(path: Path) -> str:
    return str(path.relative_to(FOLDER).with_suffix(""))


@pytest.mark.runtime
@pytest.mark.parametrize(
    "path", [pytest.param(path, marks=() if path in QUICK else pytest.mark.long, id=name(path)) for path in CASES]
)
def test_computes_the_same(path: Path, tmp_path: Path) -> None:
    if (reason := NOT_RUN.get(name(path))) is not None:
        pytest.skip(reason)
    filecheck_files.run(path, tmp_path, ["--check"])


def test_what_is_not_run_is_there() -> None:
    assert {*NOT_RUN} <= {name(path) for path in CASES}
