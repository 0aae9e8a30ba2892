// RUN: onnx-opt %s --pass legalize-target --split-input-file --verify-diagnostics

// Two lengths that only a run tells may differ, or one may be 1: how they broadcast is not known.

func.func @main(%x: tensor<?x2x3x4x5xf32, #onnx.dims<["n", 2, 3, 4, 5]>> {onnx.name = "x"}, %y: tensor<?x2x3x4x5xf32, #onnx.dims<["m", 2, 3, 4, 5]>> {onnx.name = "y"}) -> (tensor<?x2x3x4x5xf32> {onnx.name = "a"}) {
  // expected-error@unknown {{tfl.mul: operands [n, 2, 3, 4, 5] and [m, 2, 3, 4, 5] differ in shape at rank 5 (tflite-2.14)}}
  %a = tfl.mul(%x, %y) : tensor<?x2x3x4x5xf32>
  func.return %a : tensor<?x2x3x4x5xf32>
}

// -----

// No operand has the two open lengths and the 2 of the result, and a constant leaves one length open.
func.func @main(%x: tensor<?x1x?x4x5xf32, #onnx.dims<["n", 1, "m", 4, 5]>> {onnx.name = "x"}, %y: tensor<2x1x4x5xf32> {onnx.name = "y"}) -> (tensor<?x2x?x4x5xf32, #onnx.dims<["n", 2, "m", 4, 5]>> {onnx.name = "a"}) {
  // expected-error@unknown {{tfl.mul: operands [n, 1, m, 4, 5] and [2, 1, 4, 5] differ in shape at rank 5 (tflite-2.14)}}
  %a = tfl.mul(%x, %y) : tensor<?x2x?x4x5xf32, #onnx.dims<["n", 2, "m", 4, 5]>>
  func.return %a : tensor<?x2x?x4x5xf32, #onnx.dims<["n", 2, "m", 4, 5]>>
}
