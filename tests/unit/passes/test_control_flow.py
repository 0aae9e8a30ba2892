"""Branches, loops and scans, converted: the TFLite runtime computes what the onnx ops do, for every way that they may go.

Exact: the bodies only add, multiply and compare small whole numbers.
"""

from __future__ import annotations

import numpy as np
import pytest
from onnx import helper

import tflc
from tflc.evaluate import evaluate
from tflc.frontends import open_model
from tflc.runtime import run

VECTOR = np.array([1, -2, 3], np.float32)


def agrees(text: str, *inputs: dict[str, np.ndarray]):
    """The conversion of a module in text, whose outputs were compared for each set of inputs."""
    result = tflc.convert(open_model(text.encode()))
    for given in inputs:
        expected, found = evaluate(open_model(text.encode()), given), run(result.to_bytes(), given)
        for name, value in expected.items():
            np.testing.assert_array_equal(found[name], value, err_msg=f"{name} of {given}")
    return result


def test_branches():
    text = """
    func.func @main(%x: tensor<3xf32> {onnx.name = "x"}, %l: tensor<f32> {onnx.name = "l"}) -> (tensor<3xf32> {onnx.name = "y"}) {
      %m = onnx.ReduceMax(%x) <{keepdims = 0}> : tensor<f32>
      %c = onnx.Less(%m, %l) : tensor<i1>
      %k = onnx.Constant dense<2.0> : tensor<f32>
      %y = onnx.If(%c) ({
        onnx.Yield(%x)
      }, {
        %d = onnx.Less(%m, %k) : tensor<i1>
        %z = onnx.If(%d) ({
          %a = onnx.Mul(%x, %k) : tensor<3xf32>
          onnx.Yield(%a)
        }, {
          %b = onnx.Neg(%x) : tensor<3xf32>
          onnx.Yield(%b)
        }) : tensor<3xf32>
        onnx.Yield(%z)
      }) : tensor<3xf32>
      func.return %y : tensor<3xf32>
    }"""
    limits = [np.float32(0), np.float32(9)]
    result = agrees(text, *({"x": x, "l": np.array(l)} for l in limits for x in (VECTOR, -VECTOR)))
    assert result.report.ops["if"] == 2


LOOP = """
func.func @main(%n: tensor<i64> {{onnx.name = "n"}}, %c: tensor<i1> {{onnx.name = "c"}}, %x: tensor<3xf32> {{onnx.name = "x"}}) -> ({types}) {{
  %k = onnx.Constant dense<7.0> : tensor<f32>
  {body}
}}"""
ROUNDS = [{"n": np.array(n), "c": np.array(c), "x": VECTOR} for n in (0, 1, 2, 5) for c in (True, False)]


def test_a_loop_ends_when_its_values_say_so_and_its_rows_are_gathered():
    body = """%y, %z = onnx.Loop(%n, %c, %x) ({
      ^bb0(%i: tensor<i64>, %go: tensor<i1>, %v: tensor<3xf32>):
        %f = onnx.Cast(%i) <{to = 1}> : tensor<f32>
        %w = onnx.Add(%v, %f) : tensor<3xf32>
        %m = onnx.ReduceMax(%w) <{keepdims = 0}> : tensor<f32>
        %d = onnx.Less(%m, %k) : tensor<i1>
        onnx.Yield(%d, %w, %v)
      }) : (tensor<3xf32>, tensor<?x3xf32>)
      func.return %y, %z : tensor<3xf32>, tensor<?x3xf32>"""
    types = 'tensor<3xf32> {onnx.name = "y"}, tensor<?x3xf32> {onnx.name = "z"}'
    agrees(LOOP.format(types=types, body=body), *ROUNDS)


def test_values_may_change_places():
    body = """%y, %z = onnx.Loop(%n, %c, %x, %u) ({
      ^bb0(%i: tensor<i64>, %go: tensor<i1>, %a: tensor<3xf32>, %b: tensor<3xf32>):
        onnx.Yield(%go, %b, %a)
      }) : (tensor<3xf32>, tensor<3xf32>)
      func.return %y, %z : tensor<3xf32>, tensor<3xf32>"""
    types = 'tensor<3xf32> {onnx.name = "y"}, tensor<3xf32> {onnx.name = "z"}'
    agrees(LOOP.format(types=types, body="%u = onnx.Neg(%x) : tensor<3xf32>\n" + body), *ROUNDS)


def test_values_may_grow():
    body = """%y = onnx.Loop(%n, %c, %x) ({
      ^bb0(%i: tensor<i64>, %go: tensor<i1>, %v: tensor<?xf32>):
        %w = onnx.Concat(%v, %x) <{axis = 0}> : tensor<?xf32>
        onnx.Yield(%go, %w)
      }) : tensor<?xf32>
      func.return %y : tensor<?xf32>"""
    agrees(LOOP.format(types='tensor<?xf32> {onnx.name = "y"}', body=body), *ROUNDS)


def test_loops_in_loops():
    body = """%y = onnx.Loop(%n, %c, %x) ({
      ^bb0(%i: tensor<i64>, %go: tensor<i1>, %v: tensor<3xf32>):
        %w = onnx.Loop(%i, _, %v) ({
        ^bb0(%j: tensor<i64>, %on: tensor<i1>, %a: tensor<3xf32>):
          %f = onnx.Cast(%j) <{to = 1}> : tensor<f32>
          %b = onnx.Add(%a, %f) : tensor<3xf32>
          %d = onnx.Add(%b, %x) : tensor<3xf32>
          onnx.Yield(%on, %d)
        }) : tensor<3xf32>
        onnx.Yield(%go, %w)
      }) : tensor<3xf32>
      func.return %y : tensor<3xf32>"""
    agrees(LOOP.format(types='tensor<3xf32> {onnx.name = "y"}', body=body), *ROUNDS)


@pytest.mark.parametrize(("rounds", "loops"), [(0, 0), (3, 0), (50, 1)])
def test_short_loops_are_unrolled(rounds, loops):
    text = f"""
    func.func @main(%x: tensor<3xf32> {{onnx.name = "x"}}) -> (tensor<3xf32> {{onnx.name = "y"}}, tensor<{rounds}x3xf32> {{onnx.name = "z"}}) {{
      %n = onnx.Constant dense<{rounds}> : tensor<i64>
      %y, %z = onnx.Loop(%n, _, %x) ({{
      ^bb0(%i: tensor<i64>, %go: tensor<i1>, %v: tensor<3xf32>):
        %w = onnx.Add(%v, %x) : tensor<3xf32>
        onnx.Yield(%go, %w, %v)
      }}) : (tensor<3xf32>, tensor<{rounds}x3xf32>)
      func.return %y, %z : tensor<3xf32>, tensor<{rounds}x3xf32>
    }}"""
    assert agrees(text, {"x": VECTOR}).report.ops.get("while", 0) == loops


@pytest.mark.parametrize("direction", [0, 1])
@pytest.mark.parametrize("axis", [0, 1, -1])
def test_scans(direction, axis):
    shape = "40x3" if axis == 0 else "3x40"
    arguments = f'%s: tensor<3xf32> {{onnx.name = "s"}}, %a: tensor<{shape}xf32> {{onnx.name = "a"}}'
    results = f'tensor<3xf32> {{onnx.name = "t"}}, tensor<{shape}xf32> {{onnx.name = "o"}}'
    read = f"num_scan_inputs = 1, scan_input_axes = [{axis}], scan_input_directions = [{direction}]"
    written = f"scan_output_axes = [{axis}], scan_output_directions = [{direction}]"
    text = f"""
    func.func @main({arguments}) -> ({results}) {{
      %t, %o = onnx.Scan(%s, %a) <{{{read}, {written}}}> ({{
      ^bb0(%v: tensor<3xf32>, %row: tensor<3xf32>):
        %sum = onnx.Add(%v, %row) : tensor<3xf32>
        %two = onnx.Add(%sum, %row) : tensor<3xf32>
        onnx.Yield(%sum, %two)
      }}) : (tensor<3xf32>, tensor<{shape}xf32>)
      func.return %t, %o : tensor<3xf32>, tensor<{shape}xf32>
    }}"""
    draw = np.random.default_rng(2)
    rows = draw.integers(-9, 9, size=(40, 3) if axis == 0 else (3, 40)).astype(np.float32)
    agrees(text, {"s": VECTOR, "a": rows})


@pytest.mark.parametrize("backward", [0, 1])
def test_scans_of_a_batch_as_opset_8_knew_them(backward):
    vector = ("s", "x", "t", "o")
    infos = [helper.make_tensor_value_info(name, 1, [2]) for name in vector]
    nodes = [helper.make_node("Add", ["s", "x"], ["t"]), helper.make_node("Identity", ["t"], ["o"])]
    body = helper.make_graph(nodes, "step", infos[:2], infos[2:])
    scan = helper.make_node("Scan", ["", "i", "r"], ["f", "y"], num_scan_inputs=1, body=body, directions=[backward])
    ends = [helper.make_tensor_value_info(name, 1, shape) for name, shape in (("i", [3, 2]), ("r", [3, 4, 2]))]
    made = [helper.make_tensor_value_info(name, 1, shape) for name, shape in (("f", [3, 2]), ("y", [3, 4, 2]))]
    graph = helper.make_graph([scan], "g", ends, made)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 8)], ir_version=4)

    random = np.random.default_rng(0)
    start, rows = (random.integers(-3, 4, shape).astype(np.float32) for shape in ((3, 2), (3, 4, 2)))
    sums = start[:, None] + np.cumsum(rows[:, ::-1] if backward else rows, 1)
    found = run(tflc.convert(model.SerializeToString()).to_bytes(), {"i": start, "r": rows})
    np.testing.assert_array_equal(found["y"], sums)
    np.testing.assert_array_equal(found["f"], sums[:, -1])
