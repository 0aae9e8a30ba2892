// RUN: not onnx-opt %s --pass normalize-opset 2>&1 | filecheck %s

// Statistics that are read; a line for each of three classes is not there.

// CHECK: error[E0401]: BatchNormalization is used in a way that opset 9 had, and no newer one has
func.func @main(%x: tensor<2x3x4x5xf32> {onnx.name = "x"}, %s: tensor<3xf32> {onnx.name = "s"}, %y: tensor<2x3xf32> {onnx.name = "y"}) -> (tensor<2x3x4x5xf32> {onnx.name = "r0"}, tensor<3xf32> {onnx.name = "r1"}, tensor<2xi64> {onnx.name = "r2"}, tensor<2x3xf32> {onnx.name = "r3"}) {
  %0, %m, %v, %sm, %sv = onnx.BatchNormalization.v9(%x, %s, %s, %s, %s) : (tensor<2x3x4x5xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
  %l, %p = onnx.ml.LinearClassifier(%y) <{classlabels_ints = [3, 5, 7], coefficients = [0.5, 1.0, -2.0, 1.0], intercepts = [0.5], post_transform = "NONE"}> : (tensor<2xi64>, tensor<2x3xf32>)
  func.return %0, %sm, %l, %p : tensor<2x3x4x5xf32>, tensor<3xf32>, tensor<2xi64>, tensor<2x3xf32>
}
