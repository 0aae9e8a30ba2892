// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// The kernel drops the axis.

// CHECK: error[P0109]: module 'tflc.patterns.hooks.permutation' has no 'moves_only_units'
// CHECK-NEXT: from tflc.patterns.hooks.permutation import moves_only_units
// CHECK-NEXT: ^^^^^^^^^^^^^^^^
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x1x4xi64> {onnx.name = "r"}) {
  %y = onnx.ArgMax(%x) <{axis = 1, keepdims = 1}> : tensor<2x1x4xi64>
  func.return %y : tensor<2x1x4xi64>
}
