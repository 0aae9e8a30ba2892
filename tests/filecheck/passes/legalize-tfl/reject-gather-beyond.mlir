// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// A constant index lies within an axis whose length is known.

// CHECK: error[E0402]: Gather (opset 13): there is no exact TFLite form of it
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %i = onnx.Constant dense<[1, 4]> : tensor<2xi64>
  %r = onnx.Gather(%x, %i) <{axis = 0}> : tensor<2x3xf32>
  func.return %r : tensor<2x3xf32>
}
