"""The network of the demo: what was trained, what is committed, and what its conversion answers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import source_tree

FOLDER = source_tree.ROOT / "examples" / "digits"


def test_the_committed_network_is_trained_and_small() -> None:
    import onnxruntime

    test = np.load(FOLDER / "digits_test.npz")
    session = onnxruntime.InferenceSession(str(FOLDER / "digits.onnx"), providers=["CPUExecutionProvider"])
    images = (test["images"][:, None, None] / 16).astype(np.float32)
    answers = [int(session.run(None, {"image": image})[0].argmax()) for image in images]
    assert np.mean(answers == test["labels"]) > 0.95
    assert (FOLDER / "digits.onnx").stat().st_size < 200_000


@pytest.mark.parametrize("name", ["digits", "lenet", "separable"])
def test_the_committed_networks_are_valid(name: str) -> None:
    import onnx

    onnx.checker.check_model(onnx.load(FOLDER / f"{name}.onnx"), full_check=True)


@pytest.mark.runtime
def test_the_demo_shows_the_same_answers(tmp_path: Path) -> None:
    output = tmp_path / "digits.tflite"
    model = str(FOLDER / "digits.onnx")
    subprocess.run([str(Path(sys.executable).parent / "tflc"), "convert", model, "-o", str(output)], check=True)
    done = subprocess.run(
        [sys.executable, str(FOLDER / "demo.py"), model, str(output)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all answers are the same" in done.stdout


@pytest.mark.long
@pytest.mark.parametrize("network", ["digits", "lenet", "separable"])
def test_training_gives_such_a_network(network: str, tmp_path: Path) -> None:
    """The last bits depend on the machine's linear algebra, the accuracy does not."""
    pytest.importorskip("sklearn", reason="the train extra is not installed")
    for name in ("train.py", "networks.py", "layers.py"):
        (tmp_path / name).write_text((FOLDER / name).read_text())
    done = subprocess.run(
        [sys.executable, "train.py", network], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    accuracy = float(done.stdout.split("test images:")[1].strip().rstrip("%"))
    assert accuracy > 95
