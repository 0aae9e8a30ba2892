// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// alpha goes into the weights, beta into the bias.

// CHECK: error[P0109]: module 'tflc.patterns.hooks.permutation' has no 'moves_only_units'
// CHECK-NEXT: from tflc.patterns.hooks.permutation import moves_only_units
// CHECK-NEXT: ^^^^^^^^^^^^^^^^
func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}) -> (tensor<3x5xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<2.0> : tensor<5x4xf32>
  %cb = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0, 5.0]> : tensor<5xf32>
  %y = onnx.Gemm(%x, %ca, %cb) <{alpha = 0.5, beta = 3.0, transB = 1}> : tensor<3x5xf32>
  func.return %y : tensor<3x5xf32>
}
