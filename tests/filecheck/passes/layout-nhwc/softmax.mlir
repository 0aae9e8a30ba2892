// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Softmax over the channel: channels-last its axis stands last, as it wants.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[Y:.*]] = onnx.Softmax(%[[V1]]) <{axis = 3}> : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Transpose(%[[Y]]) <{perm = [0, 3, 1, 2]}> : tensor<1x8x5x7xf32>
// CHECK-NEXT:  func.return %[[V2]] : tensor<1x8x5x7xf32>
func.func @main(%x: tensor<1x8x5x7xf32> {onnx.name = "x"}) -> (tensor<1x8x5x7xf32> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x8x5x7xf32>
  %y = onnx.Softmax(%m) <{axis = 1}> : tensor<1x8x5x7xf32>
  func.return %y : tensor<1x8x5x7xf32>
}
