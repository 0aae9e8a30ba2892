"""What is told of a model that cannot be converted: all that stands in its way, in one run."""

from __future__ import annotations

import json

import onnx
import pytest
from onnx import TensorProto, helper

import tflc
from tflc.diagnostics import Refusal
from tflc.tools import tflc as tool

FLOAT, DOUBLE, STRING = TensorProto.FLOAT, TensorProto.DOUBLE, TensorProto.STRING


def model() -> onnx.ModelProto:
    """Nodes that different passes refuse: unknown ones of two types, text, random numbers, doubles."""
    node, value = helper.make_node, helper.make_tensor_value_info
    nodes = [
        node("Own", ["x"], ["own_x"], name="first", domain="mine"),
        node("Own", ["x"], ["own_z"], name="second", domain="mine"),
        node("Own", ["own_z"], ["own_y"], name="third", domain="mine"),
        node("StringNormalizer", ["s"], ["t"], name="words"),
        node("RandomNormal", [], ["r"], name="noise", shape=[2, 3]),
        node("Add", ["d", "d"], ["e"], name="doubled"),
        node("Relu", ["x"], ["fine"], name="fine"),
    ]
    inputs = [value("x", FLOAT, [2, 3]), value("s", STRING, [3]), value("d", DOUBLE, [2])]
    types = {"own_x": FLOAT, "own_z": FLOAT, "own_y": FLOAT, "t": STRING, "r": FLOAT, "e": DOUBLE, "fine": FLOAT}
    outputs = [helper.make_empty_tensor_value_info(name) for name in types]
    for output in outputs:
        output.type.tensor_type.elem_type = types[output.name]
    graph = helper.make_graph(nodes, "refused", inputs, outputs)
    return helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 21), helper.make_opsetid("mine", 1)], ir_version=10
    )


def test_every_pass_tells_what_it_refuses():
    with pytest.raises(Refusal) as refused:
        tflc.convert(model().SerializeToString())
    told = {(finding.code, *(node.name for node in finding.nodes)) for finding in refused.value.findings}
    assert told == {
        ("E0406", "first", "second", "third"),
        ("E0409", "words"),
        ("E0405", "noise"),
        ("E0505", "doubled"),
    }
    assert all(finding.hint for finding in refused.value.findings)


def test_what_only_follows_from_others_is_not_told():
    nodes = [
        onnx.helper.make_node("Own", ["x"], ["a"], name="own", domain="mine"),
        onnx.helper.make_node("Relu", ["a"], ["b"], name="behind"),
        onnx.helper.make_node("Max", ["b", "x"], ["c"], name="farther_behind"),
        onnx.helper.make_node("Own", ["c"], ["y"], name="another", domain="mine"),
    ]
    x, y = (onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [2, 3]) for name in "xy")
    opsets = [onnx.helper.make_opsetid("", 17), onnx.helper.make_opsetid("mine", 1)]
    made = onnx.helper.make_model(onnx.helper.make_graph(nodes, "g", [x], [y]), opset_imports=opsets, ir_version=9)
    with pytest.raises(Refusal) as refused:
        tflc.convert(made)
    told = [(finding.code, *(node.name for node in finding.nodes)) for finding in refused.value.findings]
    assert told == [("E0406", "own", "another")]


def test_nodes_of_one_reason_stand_together_by_the_types_they_take():
    with pytest.raises(Refusal) as refused:
        tflc.convert(model().SerializeToString())
    unknown = next(str(finding) for finding in refused.value.findings if finding.code == "E0406")
    assert (
        unknown.splitlines()[0]
        == "error[E0406]: mine.Own 'first' and 2 more (opset 1): nothing is known of this operator"
    )
    assert unknown.splitlines()[2:] == [
        "  at 'first', 'second': (tensor<2x3xf32>) -> tensor<*xf32>",
        "  at 'third': (tensor<*xf32>) -> tensor<*xf32>",
    ]


@pytest.mark.parametrize("ending", ["json", "md", "txt"])
def test_the_report_of_a_refused_conversion(tmp_path, ending, capsys):
    source, report = tmp_path / "m.onnx", tmp_path / f"report.{ending}"
    onnx.save(model(), source)
    assert tool.main(["convert", str(source), "-o", str(tmp_path / "m.tflite"), "--report", str(report)]) == 1
    text = report.read_text(encoding="utf-8")
    for name in ("first", "second", "third", "words", "noise", "doubled"):
        assert name in text
    assert "(tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>" in text or ending == "json"
    if ending == "json":
        noise = next(each for each in json.loads(text)["refused"] if each["code"] == "E0405")
        assert noise["nodes"] == [
            {"name": "noise", "op": "RandomNormal", "opset": 21, "operands": [], "results": ["tensor<2x3xf32>"]}
        ]
        assert noise["hint"] == "draw them outside of the model, and make them an input"
    assert not (tmp_path / "m.tflite").exists()
