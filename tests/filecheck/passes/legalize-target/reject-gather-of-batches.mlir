// RUN: not onnx-opt %s --pass legalize-target 2>&1 | filecheck %s

// Slices of batches are not gathered along folded axes.

// CHECK: error[E0506]: tfl.gather: rank 10 is more than 9 (tflite-2.14)
func.func @main(%x: tensor<2x1x1x1x1x1x1x3x4x5xf32> {onnx.name = "x"}, %i: tensor<2x6xi32> {onnx.name = "i"}) -> (tensor<2x1x1x1x1x1x1x6x4x5xf32> {onnx.name = "y"}) {
  %y = tfl.gather(%x, %i) <{axis = 7, batch_dims = 1}> : tensor<2x1x1x1x1x1x1x6x4x5xf32>
  func.return %y : tensor<2x1x1x1x1x1x1x6x4x5xf32>
}
