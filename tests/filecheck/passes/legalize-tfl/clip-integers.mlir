// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// RELU6 of integers without a scale gives zeros.

// CHECK: error[P0109]: module 'tflc.patterns.hooks.permutation' has no 'moves_only_units'
// CHECK-NEXT: from tflc.patterns.hooks.permutation import moves_only_units
// CHECK-NEXT: ^^^^^^^^^^^^^^^^
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}) -> (tensor<2x3xi32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<0> : tensor<i32>
  %cb = onnx.Constant dense<6> : tensor<i32>
  %y = onnx.Clip(%x, %ca, %cb) : tensor<2x3xi32>
  func.return %y : tensor<2x3xi32>
}
