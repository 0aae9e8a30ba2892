"""Inference after a rewrite: what is known of a loop's body is not inferred anew; whether a branch contradicts it is asked again."""

from __future__ import annotations

import pytest

from tflc import dialects
from tflc.dialects.assembly import parse_module, to_text
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import f32, tensor
from tflc.type_inference import infer_types, refine_types

LOOPS = """
func.func @main(%n: tensor<i64> {onnx.name = "n"}, %c: tensor<i1> {onnx.name = "c"}, %x: tensor<2x3xf32> {onnx.name = "x"})
    -> (tensor<*xf32> {onnx.name = "y"}) {
  %y = onnx.Loop(%n, %c, %x) ({
  ^bb0(%i: tensor<i64>, %go: tensor<i1>, %v: tensor<*xf32>):
    %w = onnx.Relu(%v) : tensor<*xf32>
    %z = onnx.Loop(%n, %c, %w) ({
    ^bb0(%j: tensor<i64>, %on: tensor<i1>, %a: tensor<*xf32>):
      %b = onnx.Add(%a, %w) : tensor<*xf32>
      onnx.Yield(%on, %b)
    }) : (tensor<*xf32>)
    onnx.Yield(%go, %z)
  }) : (tensor<*xf32>)
  func.return %y : tensor<*xf32>
}"""
GROWING = LOOPS.replace("onnx.Relu(%v)", "onnx.Concat(%v, %x) <{axis = 0}>")
BRANCHES = """
func.func @main(%c: tensor<i1> {onnx.name = "c"}, %x: tensor<?x3xf32> {onnx.name = "x"})
    -> (tensor<*xf32> {onnx.name = "y"}) {
  %s = onnx.Constant dense<[3, 2]> : tensor<2xi64>
  %y = onnx.If(%c) ({
    %a = onnx.Reshape(%x, %s) <{allowzero = 0}> : tensor<3x2xf32>
    onnx.Yield(%a)
  }, {
    %b = onnx.Neg(%x) : tensor<?x3xf32>
    onnx.Yield(%b)
  }) : (tensor<*xf32>)
  func.return %y : tensor<*xf32>
}"""


def test_nothing_is_inferred_or_tried_of_loops_whose_types_are_known(monkeypatch):
    module = parse_module(LOOPS)
    infer_types(module)
    before = to_text(module)
    monkeypatch.setattr(dialects, "infer", None)
    monkeypatch.setattr(SchemaOp, "clone", None)
    assert not refine_types(module)
    assert to_text(module) == before


def test_what_grows_from_round_to_round_stays_open():
    module = parse_module(GROWING)
    infer_types(module)
    before = to_text(module)
    assert "%v: tensor<?x3xf32>" in before
    assert not refine_types(module)
    assert to_text(module) == before


def test_a_loop_learns_what_is_known_by_now_of_its_start():
    module = parse_module(LOOPS.replace("2x3", "?x3"))
    infer_types(module)
    _know(module, 2)
    assert refine_types(module)
    assert "?x3" not in to_text(module)


def test_a_branch_that_contradicts_what_is_known_by_now_gives_way():
    module = parse_module(BRANCHES)
    infer_types(module)
    assert "onnx.If" in to_text(module)
    _know(module, 1)
    assert refine_types(module)
    assert "onnx.If" not in to_text(module)
    assert "onnx.Neg" in to_text(module)


CHAIN = """
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %n: tensor<?x3xf32> {onnx.name = "n"})
    -> (tensor<*xf32> {onnx.name = "y"}, tensor<*xf32> {onnx.name = "z"}) {
  %a = onnx.MatMul(%x, %w) : tensor<*xf32>
  %y = onnx.Neg(%a) : tensor<*xf32>
  %z = onnx.Neg(%n) : tensor<*xf32>
  func.return %y, %z : tensor<*xf32>, tensor<*xf32>
}""".replace("  %a", "  %w = onnx.Constant dense<1.0> : tensor<3x4xf32>\n  %a")


def test_what_followed_from_static_types_is_not_asked_again():
    module, concluded, asked = parse_module(CHAIN), {}, []
    infer_types(module, concluded=concluded)
    assert [op.name for op in concluded] == ["onnx.MatMul", "onnx.Neg"]
    with pytest.MonkeyPatch.context() as patch:
        infer = dialects.infer
        patch.setattr(dialects, "infer", lambda op: asked.append(op) or infer(op))
        infer_types(module, concluded=concluded)
    assert [op.operands[0].type for op in asked] == [tensor((None, 3), f32)]


def test_what_followed_from_other_types_is_asked_again():
    module, concluded = parse_module(CHAIN), {}
    infer_types(module, concluded=concluded)
    _know(module, 0)
    infer_types(module, keep_stated=False, concluded=concluded)
    assert "onnx.Neg(%a) : tensor<4x4xf32>" in to_text(module)


def _know(module, index):
    """Gives an input of the function a length of 4."""
    module.body.block.first_op.body.block.args[index]._type = tensor((4, 3), f32)
