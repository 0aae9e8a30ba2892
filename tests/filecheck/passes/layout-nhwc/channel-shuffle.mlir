// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// ShuffleNet's shuffle is no barrier: the channel's two factors change places within channels-last data.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x6xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x6xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Constant dense<[1, 5, 7, 2, 3]> : tensor<5xi64>
// CHECK-NEXT:  %[[V3:.*]] = onnx.Reshape(%[[V1]], %[[V2]]) : tensor<1x5x7x2x3xf32>
// CHECK-NEXT:  %[[V4:.*]] = onnx.Transpose(%[[V3]]) <{perm = [0, 1, 2, 4, 3]}> : tensor<1x5x7x3x2xf32>
// CHECK-NEXT:  %[[V5:.*]] = onnx.Constant dense<[1, 5, 7, 6]> : tensor<4xi64>
// CHECK-NEXT:  %[[V6:.*]] = onnx.Reshape(%[[V4]], %[[V5]]) : tensor<1x5x7x6xf32>
// CHECK-NEXT:  %[[V7:.*]] = nhwc.MaxPool(%[[V6]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x6xf32>
// CHECK-NEXT:  %[[V8:.*]] = onnx.Transpose(%[[V7]]) <{perm = [0, 3, 1, 2]}> : tensor<1x6x5x7xf32>
// CHECK-NEXT:  func.return %[[V8]] : tensor<1x6x5x7xf32>
func.func @main(%x: tensor<1x6x5x7xf32> {onnx.name = "x"}) -> (tensor<1x6x5x7xf32> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x6x5x7xf32>
  %s = onnx.Constant dense<[1, 2, 3, 5, 7]> : tensor<5xi64>
  %a = onnx.Reshape(%m, %s) : tensor<1x2x3x5x7xf32>
  %b = onnx.Transpose(%a) <{perm = [0, 2, 1, 3, 4]}> : tensor<1x3x2x5x7xf32>
  %t = onnx.Constant dense<[1, 6, 5, 7]> : tensor<4xi64>
  %c = onnx.Reshape(%b, %t) : tensor<1x6x5x7xf32>
  %y = onnx.MaxPool(%c) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x6x5x7xf32>
  func.return %y : tensor<1x6x5x7xf32>
}
