// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// RELU of integers without a scale gives zeros.

// CHECK: error[P0109]: module 'tflc.patterns.hooks.permutation' has no 'moves_only_units'
// CHECK-NEXT: from tflc.patterns.hooks.permutation import moves_only_units
// CHECK-NEXT: ^^^^^^^^^^^^^^^^
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}) -> (tensor<2x3xi32> {onnx.name = "r"}) {
  %y = onnx.Relu(%x) : tensor<2x3xi32>
  func.return %y : tensor<2x3xi32>
}
