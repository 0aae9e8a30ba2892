"""What a module says to the abstract problem: bytes, aliases, what cannot carry."""

from __future__ import annotations

from tflc.dialects.assembly import parse_module
from tflc.layout.facts import facts_of
from tflc.layout.reading import LOOP_ROUNDS, SYMBOLIC_DIM, Boundary, Carrying, Fixed, Reading, read
from tflc.pipeline.base import rules_of


def reading_of(text: str) -> Reading:
    return read(parse_module(text), facts_of(rules_of("layout-nhwc").table("layout")), Boundary())


def test_bytes_count_open_dims_and_rounds_of_loops() -> None:
    reading = reading_of("""
    func.func @main(%n: tensor<i64> {onnx.name = "n"}, %c: tensor<i1> {onnx.name = "c"},
                    %x: tensor<?x3xf32> {onnx.name = "x"}) -> (tensor<?x3xf32> {onnx.name = "y"}) {
      %y = onnx.Loop(%n, %c, %x) ({
      ^bb0(%i: tensor<i64>, %go: tensor<i1>, %s: tensor<?x3xf32>):
        %r = onnx.Relu(%s) : tensor<?x3xf32>
        onnx.Yield(%go, %r)
      }) : tensor<?x3xf32>
      func.return %y : tensor<?x3xf32>
    }""")
    once = SYMBOLIC_DIM * 3 * 4
    weights = {value.weight for value in reading.values.values() if len(value.sizes) == 2}
    assert weights == {once, once * LOOP_ROUNDS}


def test_a_user_transpose_is_a_name_for_its_operand() -> None:
    reading = reading_of("""
    func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}) -> (tensor<5x3x2xf32> {onnx.name = "y"}) {
      %a = onnx.Transpose(%x) <{perm = [1, 2, 0]}> : tensor<3x5x2xf32>
      %b = onnx.Transpose(%a) <{perm = [1, 0, 2]}> : tensor<5x3x2xf32>
      %y = onnx.Relu(%b) : tensor<5x3x2xf32>
      func.return %y : tensor<5x3x2xf32>
    }""")
    assert [names for _, names in reading.aliases.values()] == [(1, 2, 0), (2, 1, 0)]
    assert len(reading.values) == 2


def test_constants_are_no_values_and_parameters_are_needed_as_written() -> None:
    reading = reading_of("""
    func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}, %i: tensor<2x2xi64> {onnx.name = "i"}) -> (tensor<2x2x2x5xf32> {onnx.name = "y"}) {
      %w = onnx.Constant dense<1.5> : tensor<3x5xf32>
      %a = onnx.Mul(%x, %w) : tensor<2x3x5xf32>
      %y = onnx.Gather(%a, %i) <{axis = 1}> : tensor<2x2x2x5xf32>
      func.return %y : tensor<2x2x2x5xf32>
    }""")
    mul, gather = (step for step in reading.steps if isinstance(step, Carrying))
    assert mul.node is not None
    assert gather.node is not None
    assert (len(mul.operands), len(mul.node.operands)) == (2, 1)
    assert gather.parameters == [1]
    assert gather.results[0][1] == ((1, 2), (1,))


def test_what_cannot_carry_is_fixed() -> None:
    reading = reading_of("""
    func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}, %a: tensor<1xi64> {onnx.name = "a"},
                    %u: tensor<*xf32> {onnx.name = "u"}) -> (tensor<*xf32> {onnx.name = "y"}) {
      %r = onnx.ReduceMax(%x, %a) <{keepdims = 1}> : tensor<2x3x5xf32>
      %m = onnx.MatMul(%r, %r) : tensor<2x3x3xf32>
      %y = onnx.Relu(%u) : tensor<*xf32>
      func.return %y : tensor<*xf32>
    }""")
    assert all(isinstance(step, Fixed) for step in reading.steps)
