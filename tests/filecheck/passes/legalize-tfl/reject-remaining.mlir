// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// All that remain are told at once, those of one kind and reason together.

// CHECK: error[P0109]: module 'tflc.patterns.hooks.permutation' has no 'moves_only_units'
// CHECK-NEXT: from tflc.patterns.hooks.permutation import moves_only_units
// CHECK-NEXT: ^^^^^^^^^^^^^^^^
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2x3xf32> {onnx.name = "y"}, %z: tensor<1x2x5x7xf32> {onnx.name = "z"}) -> (tensor<2x?xi64> {onnx.name = "r0"}, tensor<2x?xi64> {onnx.name = "r1"}, tensor<1x2x4x5xf32> {onnx.name = "r2"}) {
  %va = onnx.Relu(%x) : tensor<2x3xf32>
  %y_1 = onnx.NonZero(%va) : tensor<2x?xi64>
  %z_1 = onnx.NonZero(%y) : tensor<2x?xi64>
  %p = onnx.LpPool(%z) <{kernel_shape = [2, 3]}> : tensor<1x2x4x5xf32>
  func.return %y_1, %z_1, %p : tensor<2x?xi64>, tensor<2x?xi64>, tensor<1x2x4x5xf32>
}
