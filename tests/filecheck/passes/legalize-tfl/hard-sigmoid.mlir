// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// A line, cut off at 0 and 1.

// CHECK: error[P0109]: module 'tflc.patterns.hooks.permutation' has no 'moves_only_units'
// CHECK-NEXT: from tflc.patterns.hooks.permutation import moves_only_units
// CHECK-NEXT: ^^^^^^^^^^^^^^^^
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %y = onnx.HardSigmoid(%x) <{alpha = 0.25, beta = 0.5}> : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
