"""Operators that nobody declared: as functions, by rules, and as custom operators (docs/own-operators.md holds the examples)."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from flatbuffers import flexbuffers
from onnx import TensorProto, helper, parser
from source_tree import ROOT

import tflc
from tflc.diagnostics import Refusal
from tflc.dialects.schema import walk_schema_ops
from tflc.runtime import run

X = np.arange(6, dtype=np.float32).reshape(2, 3)
W = np.array([1, 2, 3], np.float32)


def model(*functions) -> bytes:
    """y = relu(0.5 x + w), the sum by an operator of its own."""
    nodes = [
        helper.make_node("ScaledSum", ["x", "w"], ["s"], "sum", domain="my.ops", alpha=0.5),
        helper.make_node("Relu", ["s"], ["y"]),
    ]
    x, y, s = (helper.make_tensor_value_info(name, TensorProto.FLOAT, [2, 3]) for name in "xys")
    weight = helper.make_tensor("w", TensorProto.FLOAT, [3], W)
    graph = helper.make_graph(nodes, "g", [x], [y], [weight], value_info=[s])
    opsets = [helper.make_opsetid("", 18), helper.make_opsetid("my.ops", 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=8, functions=functions).SerializeToString()


@pytest.fixture
def examples() -> list[str]:
    """The function and the rule of the documentation."""
    return re.findall(r"```\n(.*?)```", (ROOT / "docs" / "own-operators.md").read_text(encoding="utf-8"), re.DOTALL)


def written(folder: Path, name: str, content: str | bytes) -> str:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


def computes_the_sum(data: bytes) -> None:
    np.testing.assert_array_equal(run(data, {"x": X})["y"], 0.5 * X + W)


@pytest.mark.runtime
def test_as_a_function_in_text(tmp_path, examples):
    computes_the_sum(tflc.convert(model(), operators=[written(tmp_path, "sum.txt", examples[0])]).to_bytes())


@pytest.mark.runtime
def test_as_a_function_of_another_model(tmp_path, examples):
    library = model(parser.parse_function(examples[0]))
    computes_the_sum(tflc.convert(model(), operators=[written(tmp_path, "library.onnx", library)]).to_bytes())


@pytest.mark.runtime
def test_by_a_rule(tmp_path, examples):
    computes_the_sum(tflc.convert(model(), patterns=[written(tmp_path, "sum.pat", examples[1])]).to_bytes())


def test_as_a_custom_operator():
    result = tflc.convert(model(), allow_custom=["ScaledSum=Mine"])
    (custom,) = [op for op in walk_schema_ops(result.module) if op.name == "tfl.custom"]
    assert custom.get("custom_code") == "Mine"
    assert flexbuffers.Loads(bytes.fromhex(custom.get("custom_option")[2:])) == {"alpha": 0.5}
    assert [str(type) for type in custom.result_types] == ["tensor<2x3xf32>"]
    assert result.report.custom == {"Mine": 1}
    assert any("custom operators: 1 Mine" in line for line in result.report.lines())


def test_nothing_is_custom_unasked():
    with pytest.raises(Refusal) as refused:
        tflc.convert(model(), allow_custom=["Other"])
    (finding,) = refused.value.findings
    assert finding.code == "E0406"
    assert finding.message == "my.ops.ScaledSum 'sum' (opset 1): nothing is known of this operator"
    assert "--allow-custom OP" in finding.hint
    (node,) = finding.nodes
    assert (node.name, node.op, node.opset, node.operands) == (
        "sum",
        "my.ops.ScaledSum",
        1,
        ("tensor<2x3xf32>", "tensor<3xf32>"),
    )


@pytest.mark.parametrize(("content", "reason"), [("import numpy", "text syntax"), (model(), "defines no functions")])
def test_files_without_functions_are_refused(tmp_path, content, reason):
    with pytest.raises(Refusal) as refused:
        tflc.convert(model(), operators=[written(tmp_path, "operators", content)])
    (finding,) = refused.value.findings
    assert finding.code == "E0109"
    assert reason in finding.message


def test_a_request_that_names_nothing_is_refused():
    with pytest.raises(Refusal) as refused:
        tflc.convert(model(), allow_custom=["=Mine"])
    assert [finding.code for finding in refused.value.findings] == ["E0604"]
