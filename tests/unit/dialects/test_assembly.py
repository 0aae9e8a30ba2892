"""The assembly reads back what it prints, custom and generic, and says what it cannot read."""

from __future__ import annotations

import pytest

from tflc.diagnostics import Refusal
from tflc.dialects import constant_of
from tflc.dialects.assembly import parse_module, to_text

MODULE = """builtin.module {
  func.func @main(%x: tensor<1x3x8x?xf32, #onnx.dims<[1, 3, 8, "w"]>> {onnx.name = "größe"}, %c: tensor<i1>) -> tensor<*xf32> {
    %w = onnx.Constant dense<0.5> : tensor<4x3x3x3xf32>
    %y = onnx.Conv(%x, %w) <{dilations = [1, 1], pads = [1, 1, 1, 1]}> attributes {note = "é"} : tensor<*xf32>
    %hi = onnx.Constant dense<0x7F800000> : tensor<f32>
    %z = onnx.Clip(%y, _, %hi) : tensor<*xf32>
    %r, %r_1 = onnx.TopK(%z, %hi) <{axis = -1, largest = 0}> : (tensor<*xf32>, tensor<*xi64>)
    %i = onnx.If(%c) ({
      onnx.Yield(%z)
    }, {
      %e = onnx.LeakyRelu(%z) <{alpha = 1.0e-07}> : tensor<*xf32>
      onnx.Yield(%e)
    }) : tensor<*xf32>
    func.return %i : tensor<*xf32>
  }
}
"""


def test_the_assembly_reads_back():
    text = to_text(parse_module(MODULE))
    assert to_text(parse_module(text)) == text
    for line in MODULE.splitlines():
        assert line.strip() in text, line


def test_the_generic_form_reads_back():
    module = parse_module(MODULE)
    assert to_text(parse_module(to_text(module, generic=True))) == to_text(module)


def test_an_absent_operand_is_a_hole():
    module = parse_module(MODULE)
    clip = next(op for op in module.walk() if op.name == "onnx.Clip")
    assert clip.operand("min") is None
    assert constant_of(clip.operand("max")) is not None
    assert [slot is None for slot in clip.slots] == [False, True, False]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("%y = onnx.Conv(%x, %x) <{stride = [1]}> : tensor<1xf32>", "no attribute 'stride'; did you mean 'strides'?"),
        ("%y = onnx.Convv(%x, %x) : tensor<1xf32>", "onnx.Convv is not registered"),
        ("%y = onnx.Constant dense<[1, 2]> : tensor<3xi64>", "elements do not fit their type"),
        ("%y = onnx.Constant dense<[[1], [2, 3]]> : tensor<3xi64>", "different lengths"),
    ],
)
def test_what_does_not_parse_has_a_place(text, message):
    with pytest.raises(Refusal) as refusal:
        parse_module(f"func.func @main(%x: tensor<1xf32>) {{\n  {text}\n  func.return\n}}", "a.mlir")
    (finding,) = refusal.value.findings
    assert finding.code == "E0701"
    assert message in finding.message
    assert str(finding.where).startswith("a.mlir:2:")


@pytest.mark.parametrize(
    ("op", "message"),
    [
        ("%y = onnx.Conv(%x) : tensor<1xf32>", "takes 2 to 3 operands, 1 given"),
        ("%y = onnx.Clip(_, %x) : tensor<1xf32>", "operand 'input' is missing"),
        ("%y = onnx.Relu(%x, %x) : tensor<1xf32>", "takes 1 operands, 2 given"),
        ('%y = "onnx.Relu"(%x) <{slope = 1 : i64}> : (tensor<1xf32>) -> tensor<1xf32>', "has no attribute 'slope'"),
        ('%y = "onnx.Elu"(%x) <{alpha = "a"}> : (tensor<1xf32>) -> tensor<1xf32>', "must be of kind float"),
        ('%y = onnx.Conv(%x, %x) <{auto_pad = "SAME"}> : tensor<1xf32>', "is none of NOTSET, SAME_UPPER"),
        ("%y = onnx.LSTM(%x, %x) : tensor<1xf32>", "takes 3 to 8 operands"),
    ],
)
def test_what_does_not_verify(op, message):
    from tflc.pipeline.verification import verify

    module = parse_module(f"func.func @main(%x: tensor<1xf32>) {{\n  {op}\n  func.return\n}}")
    with pytest.raises(Refusal, match="E0703") as refusal:
        verify(module, "as read", ours=False)
    assert message in str(refusal.value)
