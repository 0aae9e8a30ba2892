// RUN: not onnx-opt %s --pass legalize-onnx 2>&1 | filecheck %s

// Batches that are counted from the last axis.

// CHECK: error[E0402]: gather: there is no exact ONNX form of it
func.func @main(%x: tensor<4x6xf32> {onnx.name = "x"}, %i: tensor<4x2xi32> {onnx.name = "i"}) -> (tensor<4x2xf32> {onnx.name = "r"}) {
  %r = tfl.gather(%x, %i) <{axis = 1, batch_dims = -1}> : tensor<4x2xf32>
  func.return %r : tensor<4x2xf32>
}
