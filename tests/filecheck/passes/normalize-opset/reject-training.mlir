// RUN: not onnx-opt %s --pass normalize-opset 2>&1 | filecheck %s

// What trains has no newer form, nor slopes that fit no channels.

// CHECK: error[E0401]: Dropout is used in a way that opset 6 had, and no newer one has
// CHECK: error[E0401]: BatchNormalization is used in a way that opset 6 had, and no newer one has
// CHECK: error[E0401]: PRelu is used in a way that opset 6 had, and no newer one has
func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}, %s: tensor<3xf32> {onnx.name = "s"}, %t: tensor<4xf32> {onnx.name = "t"}) -> (tensor<2x3x5xf32> {onnx.name = "y"}, tensor<2x3x5xf32> {onnx.name = "z"}, tensor<2x3x5xf32> {onnx.name = "w"}) {
  %y = onnx.Dropout.v6(%x) <{is_test = 0}> : tensor<2x3x5xf32>
  %z = onnx.BatchNormalization.v6(%x, %s, %s, %s, %s) <{is_test = 0}> : tensor<2x3x5xf32>
  %w = onnx.PRelu.v6(%x, %t) : tensor<2x3x5xf32>
  func.return %y, %z, %w : tensor<2x3x5xf32>, tensor<2x3x5xf32>, tensor<2x3x5xf32>
}
