// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// Indices are 64-bit in ONNX.

// CHECK: error[P0109]: module 'tflc.patterns.hooks.permutation' has no 'moves_only_units'
// CHECK-NEXT: from tflc.patterns.hooks.permutation import moves_only_units
// CHECK-NEXT: ^^^^^^^^^^^^^^^^
func.func @main(%x: tensor<2x9xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r0"}, tensor<2x3xi64> {onnx.name = "r1"}) {
  %ca = onnx.Constant dense<3> : tensor<1xi64>
  %y, %y_1 = onnx.TopK(%x, %ca) <{axis = 1}> : (tensor<2x3xf32>, tensor<2x3xi64>)
  func.return %y, %y_1 : tensor<2x3xf32>, tensor<2x3xi64>
}
