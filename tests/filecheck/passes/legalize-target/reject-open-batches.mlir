// RUN: onnx-opt %s --pass legalize-target --split-input-file --verify-diagnostics

// Two lengths that only a run tells may differ, or one may be 1: how they broadcast is not known.

func.func @main(%x: tensor<?x2x3x4x5xf32, #onnx.dims<["n", 2, 3, 4, 5]>> {onnx.name = "x"}, %y: tensor<?x2x3x4x5xf32, #onnx.dims<["m", 2, 3, 4, 5]>> {onnx.name = "y"}) -> (tensor<?x2x3x4x5xf32> {onnx.name = "a"}) {
  // expected-error@unknown {{tfl.mul: operands [n, 2, 3, 4, 5] and [m, 2, 3, 4, 5] differ in shape at rank 5 (tflite-2.14)}}
  %a = tfl.mul(%x, %y) : tensor<?x2x3x4x5xf32>
  func.return %a : tensor<?x2x3x4x5xf32>
}

// -----

func.func @main(%x: tensor<?x2x?x4x5xf32, #onnx.dims<["n", 2, "m", 4, 5]>> {onnx.name = "x"}) -> (tensor<?x2x?x4x5xf32, #onnx.dims<["n", 2, "m", 4, 5]>> {onnx.name = "a"}) {
  %s = tfl.pseudo_const dense<2.0> : tensor<f32>
  // expected-error@unknown {{tfl.mul: operands [n, 2, m, 4, 5] and [] differ in shape at rank 5 (tflite-2.14)}}
  %a = tfl.mul(%x, %s) : tensor<?x2x?x4x5xf32, #onnx.dims<["n", 2, "m", 4, 5]>>
  func.return %a : tensor<?x2x?x4x5xf32, #onnx.dims<["n", 2, "m", 4, 5]>>
}
