// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// All that remain are told at once, those of one kind and reason together.

// CHECK: error[E0405]: Bernoulli and 1 more (opset 22): TFLite's random numbers are not those of ONNX
// CHECK: error[E0402]: LpPool (opset 22): there is no exact TFLite form of it
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2x3xf32> {onnx.name = "y"}, %z: tensor<1x2x5x7xf32> {onnx.name = "z"}) -> (tensor<2x3xf32> {onnx.name = "r0"}, tensor<2x3xf32> {onnx.name = "r1"}, tensor<1x2x4x5xf32> {onnx.name = "r2"}) {
  %va = onnx.Relu(%x) : tensor<2x3xf32>
  %y_1 = onnx.Bernoulli(%va) : tensor<2x3xf32>
  %z_1 = onnx.Bernoulli(%y) : tensor<2x3xf32>
  %p = onnx.LpPool(%z) <{kernel_shape = [2, 3]}> : tensor<1x2x4x5xf32>
  func.return %y_1, %z_1, %p : tensor<2x3xf32>, tensor<2x3xf32>, tensor<1x2x4x5xf32>
}
