"""What the pass reports: each transpose that stays with its value, the two ops, and its bytes."""

from __future__ import annotations

import pytest

from tflc.dialects.assembly import parse_module
from tflc.layout.remaining import Transpose
from tflc.passes.layout_nhwc import LayoutNhwc
from tflc.pipeline.base import PassContext

POOL = "<{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}>"


def report_of(text: str, **options: tuple[str, ...]) -> PassContext:
    context = PassContext()
    LayoutNhwc(**options).apply(context, parse_module(text))
    return context


CHAIN = f"""
func.func @main(%x: tensor<1x8x5x7xf32> {{onnx.name = "image"}}) -> (tensor<1x280xf32> {{onnx.name = "y"}}) {{
  %m = onnx.MaxPool(%x) {POOL} : tensor<1x8x5x7xf32> loc("m"("pool"))
  %r = onnx.Relu(%m) : tensor<1x8x5x7xf32> loc("r"("relu"))
  %y = onnx.Flatten(%r) <{{axis = 1}}> : tensor<1x280xf32> loc("y"("flatten"))
  func.return %y : tensor<1x280xf32>
}}"""


def test_names_the_ops_that_want_the_orders() -> None:
    """Relu lies between and wants neither: it is not named."""
    assert report_of(CHAIN).report["transposes"] == [
        Transpose("image", "input 'image'", "MaxPool 'pool'", 1120, (0, 2, 3, 1)),
        Transpose("r", "MaxPool 'pool'", "Flatten 'flatten'", 1120, (0, 3, 1, 2)),
    ]


def test_a_line_for_each() -> None:
    lines = [str(each) for each in report_of(CHAIN, input_layout=("image=NHWC",)).report["transposes"]]
    assert lines == ["'r' [0, 3, 1, 2] between MaxPool 'pool' and Flatten 'flatten', 1,120 bytes"]


def test_contradicting_paths_are_told() -> None:
    text = f"""
    func.func @main(%x: tensor<2x3x5x5xf32> {{onnx.name = "x"}}) -> (tensor<2x3x5x5xf32> {{onnx.name = "y"}}) {{
      %m = onnx.MaxPool(%x) {POOL} : tensor<2x3x5x5xf32> loc("m"("pool"))
      %t = onnx.Transpose(%m) <{{perm = [0, 1, 3, 2]}}> : tensor<2x3x5x5xf32> loc("t"("transpose"))
      %y = onnx.Add(%m, %t) : tensor<2x3x5x5xf32> loc("y"("add"))
      func.return %y : tensor<2x3x5x5xf32>
    }}"""
    context = report_of(text)
    assert context.report["layout"] == [
        "the axes of 'm' reach Add 'add' in another order than on its other paths: it is transposed there"
    ]
    assert [(each.value, each.consumer) for each in context.report["transposes"]] == [
        ("x", "MaxPool 'pool'"),
        ("t", "Add 'add'"),
        ("y", "output 'y'"),
    ]


def test_nothing_to_tell() -> None:
    text = """
    func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
      %y = onnx.Relu(%x) : tensor<2x3xf32>
      func.return %y : tensor<2x3xf32>
    }"""
    context = report_of(text)
    assert context.report["transposes"] == []
    assert context.report["layout"] == []


@pytest.mark.parametrize("times", [1, 2])
def test_a_second_run_changes_nothing(times: int) -> None:
    module = parse_module(CHAIN)
    LayoutNhwc().apply(PassContext(), module)
    once = str(module)
    for _ in range(times):
        LayoutNhwc().apply(PassContext(), module)
    assert str(module) == once
