// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// Indices of batches that a run tells have no form.

// CHECK: error[E0416]: GatherND
// CHECK-SAME: indices of batches must be constant
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %i: tensor<2x1xi64> {onnx.name = "i"}) -> (tensor<2xf32> {onnx.name = "y"}) {
  %y = onnx.GatherND(%x, %i) <{batch_dims = 1}> : tensor<2xf32>
  func.return %y : tensor<2xf32>
}
