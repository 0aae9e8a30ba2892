// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// With one channel an order moves no byte: reshapes, no transposes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Constant dense<[1, 5, 7, 1]> : tensor<4xi64>
// CHECK-NEXT:  %[[V1:.*]] = onnx.Reshape(%x, %[[V0]]) : tensor<1x5x7x1xf32>
// CHECK-NEXT:  %[[V2:.*]] = nhwc.MaxPool(%[[V1]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x1xf32>
// CHECK-NEXT:  %[[V3:.*]] = onnx.Constant dense<[1, 1, 5, 7]> : tensor<4xi64>
// CHECK-NEXT:  %[[V4:.*]] = onnx.Reshape(%[[V2]], %[[V3]]) : tensor<1x1x5x7xf32>
// CHECK-NEXT:  func.return %[[V4]] : tensor<1x1x5x7xf32>
func.func @main(%x: tensor<1x1x5x7xf32> {onnx.name = "x"}) -> (tensor<1x1x5x7xf32> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x1x5x7xf32>
  func.return %m : tensor<1x1x5x7xf32>
}
