// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// fmod has the sign of the dividend.

// CHECK: error[P0109]: module 'tflc.patterns.hooks.permutation' has no 'moves_only_units'
// CHECK-NEXT: from tflc.patterns.hooks.permutation import moves_only_units
// CHECK-NEXT: ^^^^^^^^^^^^^^^^
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<3xf32> {onnx.name = "y"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %y_1 = onnx.Mod(%x, %y) <{fmod = 1}> : tensor<2x3xf32>
  func.return %y_1 : tensor<2x3xf32>
}
