// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// An extreme of three is taken apart before.

// CHECK: error[E0402]: Max (opset 13): there is no exact TFLite form of it
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2x3xf32> {onnx.name = "y"}, %z: tensor<2x3xf32> {onnx.name = "z"}) -> (tensor<2x3xf32> {onnx.name = "r0"}) {
  %0 = onnx.Max(%x, %y, %z) : tensor<2x3xf32>
  func.return %0 : tensor<2x3xf32>
}
