// RUN: onnx-opt %s --pass legalize-target --split-input-file --verify-diagnostics

// Two lengths that only a run tells may differ, or one may be 1: how they broadcast is not known.

func.func @main(%x: tensor<?x2x3x4x5xf32, #onnx.dims<["n", 2, 3, 4, 5]>> {onnx.name = "x"}, %y: tensor<?x2x3x4x5xf32, #onnx.dims<["m", 2, 3, 4, 5]>> {onnx.name = "y"}) -> (tensor<?x2x3x4x5xf32> {onnx.name = "a"}) {
  // expected-error@unknown {{tfl.mul: operands [n, 2, 3, 4, 5] and [m, 2, 3, 4, 5] differ in shape at rank 5 (tflite-2.14)}}
  %a = tfl.mul(%x, %y) : tensor<?x2x3x4x5xf32>
  func.return %a : tensor<?x2x3x4x5xf32>
}

// -----

// Both open lengths are one axis, but no operand has the shape to go back to, and a constant leaves one length open.
func.func @main(%x: tensor<?x?x1x1x1xf32, #onnx.dims<["n", "m", 1, 1, 1]>> {onnx.name = "x"}, %y: tensor<2x4x5xf32> {onnx.name = "y"}) -> (tensor<?x?x2x4x5xf32, #onnx.dims<["n", "m", 2, 4, 5]>> {onnx.name = "a"}) {
  // expected-error@unknown {{tfl.mul: operands [n, m, 1, 1, 1] and [2, 4, 5] differ in shape at rank 5 (tflite-2.14)}}
  %a = tfl.mul(%x, %y) : tensor<?x?x2x4x5xf32, #onnx.dims<["n", "m", 2, 4, 5]>>
  func.return %a : tensor<?x?x2x4x5xf32, #onnx.dims<["n", "m", 2, 4, 5]>>
}
