// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// The axis is an operand, counted from the front.

// CHECK: error[P0109]: module 'tflc.patterns.hooks.permutation' has no 'moves_only_units'
// CHECK-NEXT: from tflc.patterns.hooks.permutation import moves_only_units
// CHECK-NEXT: ^^^^^^^^^^^^^^^^
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x3x4xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<-2> : tensor<i64>
  %y = onnx.CumSum(%x, %ca) <{exclusive = 1}> : tensor<2x3x4xf32>
  func.return %y : tensor<2x3x4xf32>
}
