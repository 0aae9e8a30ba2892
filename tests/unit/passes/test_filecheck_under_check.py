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
    "decompose/resize-keeping-the-aspect-ratio": "the sizes are drawn, and are others than its type says",
    "decompose/short-time-fourier-transforms": "the step from frame to frame is drawn, and their number with it",
    "decompose/unsigned-long-quotients": "divides by zeros that are drawn",
    "fold-qdq/fixed-results": "the kernel of 16-bit softmax goes by tables, and is eight steps off where it is nearly 1",
    "layout-nhwc/carried-along-an-axis": "the largest of equal sums is drawn by their rounding",
    "fold-constants/subgraph": "it adds random numbers",
    "infer-shapes/input-shape": "the shapes of inputs are overridden, and the input with them",
    "normalize-opset/scores": "onnxruntime leaves the transform of one target's score out",
    "legalize-target/sign-long": "the kernel is wrong about long integers, which is why they are not given to it",
    "legalize-tfl/division-integers": "divides by zeros that are drawn",
    "legalize-tfl/reject-remaining": "it draws random numbers",
    "legalize-tfl/remainder": "divides by zeros that are drawn",
    "legalize-tfl/topk-computed": "asks for as many as are drawn, which may be none",
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
