"""What a conversion tells: shapes by what they depend on, a summary for a terminal, formats by ending."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import numpy as np
import pytest
from lit_in_process import call_tool
from onnx import TensorProto, helper, numpy_helper

import tflc

DIGITS = Path(__file__).parents[3] / "examples" / "digits" / "digits.onnx"


def test_values_are_classed_by_what_their_shape_depends_on():
    nodes = [
        helper.make_node("Transpose", ["w"], ["fixed"], perm=[1, 0]),
        helper.make_node("Relu", ["x"], ["as_long_as_x"]),
        # A sum of two lengths has no name, and yet follows from the dims.
        helper.make_node("Concat", ["as_long_as_x", "x"], ["twice_as_long"], axis=0),
        helper.make_node("NonZero", ["twice_as_long"], ["places"]),
        helper.make_node("Cast", ["places"], ["as_many"], to=TensorProto.FLOAT),
    ]
    info = helper.make_tensor_value_info
    graph = helper.make_graph(
        nodes,
        "g",
        [info("x", TensorProto.FLOAT, ["rows", 4]), info("w", TensorProto.FLOAT, [2, 3])],
        [info("as_many", TensorProto.FLOAT, None), info("fixed", TensorProto.FLOAT, None)],
    )
    report = tflc.convert(
        helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString()
    ).report
    assert report.dynamic_values == {
        "symbolic": ["as_long_as_x", "twice_as_long"],
        "by input value": ["places", "as_many"],
    }
    assert report.values == {"static": 1, "symbolic": 2, "by input value": 2}
    assert "shapes  2 symbolic, 2 by input value" in report.lines()
    assert "- by input value: places, as_many" in report.to_markdown()
    assert json.loads(report.to_json())["dynamic_values"] == report.dynamic_values


def test_each_op_of_the_file_tells_its_nodes_and_rules(tmp_path):
    from tflc.frontends import open_model

    result = tflc.convert(DIGITS)
    result.save(tmp_path / "d.tflite")
    told = json.loads(result.report.to_json())["provenance"]
    written = [op.name for op in open_model(str(tmp_path / "d.tflite")).walk() if op.name.startswith("tfl.")]
    assert [f"tfl.{each['op']}" for each in told] == [name for name in written if name != "tfl.pseudo_const"]
    assert all(each["nodes"] and each["rules"] for each in told)
    first = next(each for each in told if each["op"] == "conv_2d")
    assert first["values"] == ["stem/relu/out"]
    assert {"stem/conv", "stem/norm", "stem/relu"} == set(first["nodes"])
    assert [rule.split()[0] for rule in first["rules"]][-1] == "fuse_activation[tfl.relu,"
    assert "| 1 | conv_2d | stem/relu/out | stem/relu, stem/norm, stem/conv | relu (" in result.report.to_markdown()


def convolutions(inputs: int) -> bytes:
    """An image network for each of so many inputs: each needs a transpose before and one behind."""
    weight = numpy_helper.from_array(np.full((5, 3, 3, 3), 0.1, np.float32), "w")
    info = helper.make_tensor_value_info
    graph = helper.make_graph(
        [helper.make_node("Conv", [f"x{i}", "w"], [f"y{i}"], name=f"conv{i}") for i in range(inputs)],
        "g",
        [info(f"x{i}", TensorProto.FLOAT, [1, 3, 8, 9 + i]) for i in range(inputs)],
        [info(f"y{i}", TensorProto.FLOAT, None) for i in range(inputs)],
        [weight],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString()


@pytest.mark.parametrize("inputs", [1, 3, 12])
def test_the_summary_has_fifteen_lines_at_most(inputs):
    report = tflc.convert(convolutions(inputs)).report
    lines = report.lines()
    assert len(lines) <= 15
    assert lines[0] == "input   x0: f32[1x3x8x9]"
    assert f"transposes left: {2 * inputs}, " in "\n".join(lines)
    assert len(report.transposes) == 2 * inputs


def test_each_transpose_that_stays_names_value_ops_and_bytes():
    first, last = tflc.convert(convolutions(1)).report.transposes
    assert str(first) == "'x0' [0, 2, 3, 1] between input 'x0' and Conv 'conv0', 864 bytes"
    assert str(last) == "'y0' [0, 3, 1, 2] between Conv 'conv0' and output 'y0', 840 bytes"


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of POSIX")
@pytest.mark.parametrize("colors", [True, False])
def test_a_terminal_sees_progress_and_a_summary(tmp_path, colors):
    import pty
    import subprocess

    parent, child = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"} | ({} if colors else {"NO_COLOR": "1"})
    command = [sys.executable, "-m", "tflc.tools.tflc", "convert", str(DIGITS), "-o", str(tmp_path / "d.tflite")]
    with subprocess.Popen(command, stderr=child, stdout=subprocess.PIPE, cwd="/", env=environment) as process:
        os.close(child)
        seen = b""
        while chunk := _read(parent):
            seen += chunk
        out, _ = process.communicate(timeout=60)
    os.close(parent)
    assert (process.returncode, out) == (0, b"")
    assert b"reading" in seen
    assert (b"\x1b[32m" in seen) == colors
    summary = seen.decode().replace("\r", "").split("d.tflite\n")[-1].splitlines()
    assert len(summary) <= 15
    assert [line.split()[0] for line in summary] == ["input", "output", "ops", "transposes", "36,488"]


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:
        # Linux says so where the other end was closed.
        return b""


def test_the_python_api_prints_nothing(tmp_path, capfd):
    result = tflc.convert(DIGITS)
    result.save(tmp_path / "d.tflite")
    assert result.report.size == len(result.to_bytes())
    assert tflc.compare(DIGITS, tmp_path / "d.tflite").agrees
    with pytest.raises(tflc.Refusal):
        tflc.convert(tmp_path / "none.onnx")
    assert capfd.readouterr() == ("", "")


def test_reports_have_the_format_of_their_ending(tmp_path):
    for ending, begins in ((".json", b"{"), (".md", b"# digits.onnx"), (".txt", b"input")):
        report = tmp_path / f"r{ending}"
        outcome = call_tool("tflc", ["convert", str(DIGITS), "-o", str(tmp_path / "d.tflite"), "--report", str(report)])
        assert outcome.code == 0
        assert report.read_bytes().startswith(begins)
