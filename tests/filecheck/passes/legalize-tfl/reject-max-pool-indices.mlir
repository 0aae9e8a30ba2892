// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// TFLite's pools do not tell where the greatest element was.

// CHECK: error[E0414]: MaxPool (opset 22): its indices have no exact TFLite form, nor have more than three spatial axes
func.func @main(%x: tensor<1x7x9x2xf32> {onnx.name = "x"}) -> (tensor<1x6x5x2xf32> {onnx.name = "r0"}, tensor<1x6x5x2xi64> {onnx.name = "r1"}) {
  %y, %y_1 = nhwc.MaxPool(%x) <{dilations = [1, 1], kernel_shape = [2, 5], pads = [0, 0, 0, 0], strides = [1, 1]}> : (tensor<1x6x5x2xf32>, tensor<1x6x5x2xi64>)
  func.return %y, %y_1 : tensor<1x6x5x2xf32>, tensor<1x6x5x2xi64>
}
