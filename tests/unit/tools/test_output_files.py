"""Where outputs go: whole or not at all, through links, into devices and pipes, and never onto what was read."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from lit_in_process import call_tool

DIGITS = Path(__file__).parents[3] / "examples" / "digits" / "digits.onnx"


@pytest.fixture(scope="module")
def converted(tmp_path_factory) -> bytes:
    output = tmp_path_factory.mktemp("converted") / "digits.tflite"
    assert call_tool("tflc", ["convert", str(DIGITS), "-o", str(output)]).code == 0
    return output.read_bytes()


def test_a_link_stays_one(tmp_path, converted):
    link = tmp_path / "link.tflite"
    (tmp_path / "folder").mkdir()
    link.symlink_to("folder/real.tflite")
    assert call_tool("tflc", ["convert", str(DIGITS), "-o", str(link)]).code == 0
    assert link.is_symlink()
    assert (tmp_path / "folder" / "real.tflite").read_bytes() == converted


@pytest.mark.skipif(sys.platform == "win32", reason="devices are POSIX's")
@pytest.mark.parametrize("output", ["-", "/dev/stdout"])
def test_a_pipe_is_written_to(output, converted):
    command = [sys.executable, "-m", "tflc.tools.tflc", "convert", str(DIGITS), "-o", output]
    done = subprocess.run(command, capture_output=True, check=True, cwd="/", timeout=60)
    assert done.stdout == converted
    assert done.stderr == b""


@pytest.mark.skipif(sys.platform == "win32", reason="pipes with a name are POSIX's")
def test_a_pipe_with_a_name_stays_one(tmp_path, converted):
    fifo = tmp_path / "out.tflite"
    os.mkfifo(fifo)
    with subprocess.Popen(["cat", str(fifo)], stdout=subprocess.PIPE) as reader:
        assert call_tool("tflc", ["convert", str(DIGITS), "-o", str(fifo)]).code == 0
        assert reader.communicate(timeout=60)[0] == converted
    assert fifo.is_fifo()


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="/dev/full is Linux's")
@pytest.mark.parametrize("tool", ["onnx_opt", "tflc"])
def test_a_full_device_is_one_finding(tool):
    arguments = ["convert", str(DIGITS), "-o", "/dev/full"] if tool == "tflc" else [str(DIGITS)]
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", f"tflc.tools.{tool}", *arguments]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, cwd="/", timeout=60)
    assert done.returncode == 2
    assert b"error[E0606]: cannot write" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert Path("/dev/full").is_char_device()


def test_a_side_file_of_weights_is_never_written_onto_what_was_read(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "m.onnx").write_bytes(DIGITS.read_bytes())
    refused = call_tool("onnx-opt", ["m.onnx", "--weights", "m.onnx"])
    assert refused.code == 2
    assert b"error[E0605]: m.onnx is an input" in refused.stderr
    assert (tmp_path / "m.onnx").read_bytes() == DIGITS.read_bytes()
    # A text finds its weights where it says, and another side file may be written.
    assert call_tool("onnx-opt", ["m.onnx", "-o", "a.mlir", "--weights", "a.safetensors"]).code == 0
    before = (tmp_path / "a.safetensors").read_bytes()
    (tmp_path / "b.safetensors").write_bytes(b"of another text")
    assert call_tool("onnx-opt", ["a.mlir", "-o", "b.mlir", "--weights", "b.safetensors"]).code == 0
    assert call_tool("onnx-opt", ["a.mlir", "--weights", "a.safetensors"]).code == 2
    assert (tmp_path / "a.safetensors").read_bytes() == before
    assert (tmp_path / "b.mlir").read_text() == (tmp_path / "a.mlir").read_text().replace("a.safe", "b.safe")
    # One that was moved is given.
    (tmp_path / "b.safetensors").rename("moved.safetensors")
    assert call_tool("onnx-opt", ["b.mlir", "--weights", "moved.safetensors", "-o", "b.onnx"]).code == 0


def test_a_report_of_no_known_ending_is_refused_before_the_work(tmp_path, converted):
    (tmp_path / "d.tflite").write_bytes(converted)
    for arguments in (
        ["convert", str(DIGITS), "-o", str(tmp_path / "x.tflite"), "--report", "r.html"],
        ["compare", str(DIGITS), str(tmp_path / "d.tflite"), "--report", "r.md"],
    ):
        outcome = call_tool("tflc", arguments)
        assert (outcome.code, outcome.stdout) == (2, b"")
        assert b"error[E0607]: no report format is known by the ending" in outcome.stderr
    assert os.listdir(tmp_path) == ["d.tflite"]


def test_what_is_named_as_a_folder_is_no_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    refused = call_tool("tflc", ["convert", str(DIGITS), "-o", "out/"])
    assert (refused.code, [*tmp_path.iterdir()]) == (2, [])
    assert b"E0606" in refused.stderr
