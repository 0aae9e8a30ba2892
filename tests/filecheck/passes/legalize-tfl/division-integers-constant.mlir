// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// A constant divisor is known to have no zero.

// CHECK: error[P0109]: module 'tflc.patterns.hooks.permutation' has no 'moves_only_units'
// CHECK-NEXT: from tflc.patterns.hooks.permutation import moves_only_units
// CHECK-NEXT: ^^^^^^^^^^^^^^^^
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}) -> (tensor<2x3xi32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[1, -2, 3]> : tensor<3xi32>
  %y = onnx.Div(%x, %ca) : tensor<2x3xi32>
  func.return %y : tensor<2x3xi32>
}
