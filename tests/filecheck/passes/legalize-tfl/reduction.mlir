// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// Axes are an operand; without, all.

// CHECK: error[P0109]: module 'tflc.patterns.hooks.permutation' has no 'moves_only_units'
// CHECK-NEXT: from tflc.patterns.hooks.permutation import moves_only_units
// CHECK-NEXT: ^^^^^^^^^^^^^^^^
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<f32> {onnx.name = "r"}) {
  %y = onnx.ReduceMean(%x) <{keepdims = 0}> : tensor<f32>
  func.return %y : tensor<f32>
}
