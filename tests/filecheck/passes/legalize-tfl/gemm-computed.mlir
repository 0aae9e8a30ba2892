// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// With computed matrices, the formula.

// CHECK: error[P0109]: module 'tflc.patterns.hooks.permutation' has no 'moves_only_units'
// CHECK-NEXT: from tflc.patterns.hooks.permutation import moves_only_units
// CHECK-NEXT: ^^^^^^^^^^^^^^^^
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}, %y: tensor<4x5xf32> {onnx.name = "y"}, %z: tensor<3x1xf32> {onnx.name = "z"}) -> (tensor<3x5xf32> {onnx.name = "r"}) {
  %y_1 = onnx.Gemm(%x, %y, %z) <{alpha = 0.5, beta = 3.0, transA = 1}> : tensor<3x5xf32>
  func.return %y_1 : tensor<3x5xf32>
}
