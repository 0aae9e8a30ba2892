"""What computes in float beside or in place of quantized values is reported: with the target's row that refuses it, or as the model's own choice."""

from __future__ import annotations

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

import tflc
from tflc.qdq.unfolded import Unfolded

X = helper.make_tensor_value_info("x", TensorProto.FLOAT, [2, 8])


def left(*nodes: str, target: str = "tflite-2.14", **constants: np.ndarray) -> list[Unfolded]:
    """What stays of ``"y = Op(x, c)"`` nodes, of which the last makes the output."""
    made = []
    for text in nodes:
        result, _, call = text.partition(" = ")
        op_type, _, operands = call.rstrip(")").partition("(")
        attributes = {"axis": 1} if op_type == "Concat" else {}
        made.append(helper.make_node(op_type, operands.split(", "), result.split(", "), **attributes))
    weights = [numpy_helper.from_array(np.asarray(array), name) for name, array in constants.items()]
    end = helper.make_empty_tensor_value_info(made[-1].output[0])
    graph = helper.make_graph(made, "g", [X], [end], weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)
    return tflc.convert(model.SerializeToString(), target=target).report.unfolded


PAIR = {"s": np.float32(0.1), "z": np.int8(0)}


def test_sums_of_products_of_integers() -> None:
    found = left("q, qs, qz = DynamicQuantizeLinear(x)", "y = MatMulInteger(q, w, qz)", w=np.ones((8, 3), np.uint8))
    (sums,) = (entry for entry in found if "32-bit sums" in entry.reason)
    assert sums.rows[0].startswith('tflite-2.14, fully_connected: types = "f32, qi8')
    assert "no kernel quantizes with a scale that is computed" in {entry.reason.partition(" or ")[0] for entry in found}


@pytest.mark.parametrize(("target", "types"), [("tflite-2.14", "f32"), ("litert", "f32, f16")])
def test_an_op_without_a_kernel_cites_the_row_of_the_target(target: str, types: str) -> None:
    pair = ["q = QuantizeLinear(x, s, z)", "a = DequantizeLinear(q, s, z)"]
    found = left(
        *pair, "b = Sin(a)", "p = QuantizeLinear(b, s, z)", "y = DequantizeLinear(p, s, z)", target=target, **PAIR
    )
    assert [(entry.reason, entry.rows) for entry in found] == [
        ("no kernel computes it on quantized values", (f'{target}, sin: types = "{types}"',))
    ]
    assert f'[{target}, sin: types = "{types}"]' in str(found[0])


def test_what_the_model_computes_in_float_cites_nothing() -> None:
    (entry,) = left("q = QuantizeLinear(x, s, z)", "a = DequantizeLinear(q, s, z)", "y = Exp(a)", **PAIR)
    assert (entry.reason, entry.rows) == ("the model computes it in float: its result is not quantized", ())


def test_a_join_that_changes_scales_cites_what_ties_them() -> None:
    scaled = [f"q{i} = QuantizeLinear(x, s{i}, z)" for i in (1, 2)] + [
        f"a{i} = DequantizeLinear(q{i}, s{i}, z)" for i in (1, 2)
    ]
    activations = [f"r{i} = Exp(a{i})" for i in (1, 2)]
    again = [f"p{i} = QuantizeLinear(r{i}, s{i}, z)" for i in (1, 2)] + [
        f"b{i} = DequantizeLinear(p{i}, s{i}, z)" for i in (1, 2)
    ]
    found = left(
        *scaled, *activations, *again, "c = Concat(b1, b2)", "p = QuantizeLinear(c, s1, z)", "y = DequantizeLinear(p, s1, z)",
        s1=np.float32(0.1), s2=np.float32(0.2), z=np.int8(0),
    )  # fmt: skip
    (entry,) = (each for each in found if each.ops == ("quantize",))
    assert entry.reason.startswith("scales on its two sides differ")
    (row,) = entry.rows
    assert row.startswith("tflite-2.14, concatenation:")
    assert 'ties = "qi8, qi16"' in row


def test_why_an_op_stays_is_told_whatever_sign_its_data_takes() -> None:
    """Weights of nine bits less their zero point make the product one of unsigned integers; the logistic stays for its steps."""
    found = left(
        "q = QuantizeLinear(x, s, z)", "a = DequantizeLinear(q, s, z)", "v = DequantizeLinear(w, s, zw)", "m = MatMul(a, v)",
        "p = QuantizeLinear(m, s, z)", "b = DequantizeLinear(p, s, z)", "l = Sigmoid(b)", "r = QuantizeLinear(l, fine, z)",
        "y = DequantizeLinear(r, fine, z)",
        s=np.float32(0.1), fine=np.float32(0.001), z=np.uint8(0), zw=np.uint8(100),
        w=np.arange(0, 256, 8, dtype=np.uint8).reshape(8, 4) | 7,
    )  # fmt: skip
    (entry,) = (each for each in found if each.ops == ("logistic",))
    assert entry.reason == "the kernel's result has steps of 0.00391, too coarse for steps of 0.001"


@pytest.mark.runtime
def test_what_quantization_leaves_in_float_cites_the_target_and_is_no_choice_of_the_model() -> None:
    nodes = [
        helper.make_node("MatMul", ["x", "w"], ["a"]),
        helper.make_node("Abs", ["a"], ["b"]),
        helper.make_node("Sqrt", ["b"], ["c"], name="root"),
        helper.make_node("Sin", ["c"], ["d"], name="sine"),
        helper.make_node("MatMul", ["d", "w"], ["y"]),
    ]
    weights = [numpy_helper.from_array(np.eye(8, dtype=np.float32), "w")]
    graph = helper.make_graph(nodes, "g", [X], [helper.make_empty_tensor_value_info("y")], weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)
    samples = np.random.default_rng(0).standard_normal((4, 2, 8)).astype(np.float32)
    report = tflc.quantize(model.SerializeToString(), calibration=samples, target="tflite-2.14").report
    assert [str(each) for each in report.kept_in_float] == [
        f"tfl.{op} '{place}' computes in float: no kernel computes it right on i8 [tflite-2.14, {op}: types = \"f32\"]"
        for op, place in (("sqrt", "root"), ("sin", "sine"))
    ]
    assert not [each for each in report.unfolded if each.reason.startswith("the model")]
