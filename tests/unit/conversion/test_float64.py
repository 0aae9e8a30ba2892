"""Models on float64: refused as they are, and computed in float32 where that is asked for.

Tolerance: none for products of small whole numbers and halves, else 1e-6 of the largest value, some units in the last place of float32.
"""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

import tflc
from tflc.diagnostics import Refusal
from tflc.runtime import run


def softmax_of_scaled() -> bytes:
    """y = softmax(x * scale) on doubles, and x as whole numbers."""
    nodes = [
        helper.make_node("Mul", ["x", "scale"], ["scaled"]),
        helper.make_node("Softmax", ["scaled"], ["y"], axis=1),
        helper.make_node("Cast", ["x"], ["whole"], to=TensorProto.INT32),
    ]
    scale = helper.make_tensor("scale", TensorProto.DOUBLE, [1, 4], [0.25, 1.0, -2.0, 1 / 3])
    graph = helper.make_graph(
        nodes,
        "doubles",
        [helper.make_tensor_value_info("x", TensorProto.DOUBLE, [3, 4])],
        [
            helper.make_tensor_value_info("y", TensorProto.DOUBLE, [3, 4]),
            helper.make_tensor_value_info("whole", TensorProto.INT32, [3, 4]),
        ],
        [scale],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)]).SerializeToString()


def test_is_refused_with_the_flag_as_hint():
    with pytest.raises(Refusal) as refused:
        tflc.convert(softmax_of_scaled())
    assert {finding.code for finding in refused.value.findings} == {"E0505"}
    assert all("--allow-float64-as-float32" in finding.hint for finding in refused.value.findings)


def test_what_has_no_form_on_float64_is_refused_with_the_flag_as_hint():
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["x", "w"], ["y"])],
        "product",
        [helper.make_tensor_value_info("x", TensorProto.DOUBLE, ["rows", 2])],
        [helper.make_tensor_value_info("y", TensorProto.DOUBLE, ["rows", 2])],
        [helper.make_tensor("w", TensorProto.DOUBLE, [2, 2], [1.0, 2.0, 3.0, 4.0])],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)]).SerializeToString()
    with pytest.raises(Refusal, match=r"E0415(.|\n)*--allow-float64-as-float32"):
        tflc.convert(model)
    x = np.array([[1.0, -2.0], [0.5, 8.0], [-3.0, 1.0]])
    found = run(tflc.convert(model, allow_float64_as_float32=True).to_bytes(), {"x": x})
    np.testing.assert_array_equal(found["y"], x @ [[1.0, 2.0], [3.0, 4.0]])


def test_an_unknown_operator_is_refused_without_that_hint():
    doubles = [helper.make_tensor_value_info(name, TensorProto.DOUBLE, [3]) for name in "xy"]
    graph = helper.make_graph([helper.make_node("Own", ["x"], ["y"], domain="own")], "own", doubles[:1], doubles[1:])
    opsets = [helper.make_opsetid("", 18), helper.make_opsetid("own", 1)]
    with pytest.raises(Refusal) as refused:
        tflc.convert(helper.make_model(graph, opset_imports=opsets).SerializeToString())
    (finding,) = refused.value.findings
    assert "float64" not in finding.hint
    assert [node.operands for node in finding.nodes] == [("tensor<3xf64>",)]


def test_is_computed_in_float32_and_says_so():
    result = tflc.convert(softmax_of_scaled(), allow_float64_as_float32=True)
    assert [finding.code for finding in result.diagnostics] == ["E0420"]
    assert "2 operations on float64" in result.diagnostics[0].message
    x = np.random.default_rng(0).uniform(-4, 4, (3, 4))
    found = run(result.to_bytes(), {"x": x})
    assert found["y"].dtype == np.float64
    scaled = np.exp(x * np.array([0.25, 1.0, -2.0, 1 / 3]))
    np.testing.assert_allclose(found["y"], scaled / scaled.sum(1, keepdims=True), rtol=0, atol=1e-6)
    np.testing.assert_array_equal(found["whole"], x.astype(np.int32))


def test_changes_nothing_in_other_models():
    model = onnx.ModelProto.FromString(softmax_of_scaled())
    for value in (*model.graph.input, *model.graph.output):
        if value.name != "whole":
            value.type.tensor_type.elem_type = TensorProto.FLOAT
    model.graph.initializer[0].CopyFrom(helper.make_tensor("scale", TensorProto.FLOAT, [1, 4], [1.0, 2.0, 3.0, 4.0]))
    plain, asked = (
        tflc.convert(model.SerializeToString(), allow_float64_as_float32=allowed) for allowed in (False, True)
    )
    assert plain.to_bytes() == asked.to_bytes()
    assert not asked.diagnostics
