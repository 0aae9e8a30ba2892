// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Softmax wants its axis last, which is the width: the two orders meet on either side of it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Transpose(%[[V1]]) <{perm = [0, 3, 1, 2]}> : tensor<1x8x5x7xf32>
// CHECK-NEXT:  %[[S:.*]] = onnx.Softmax(%[[V2]]) <{axis = 3}> : tensor<1x8x5x7xf32>
// CHECK-NEXT:  %[[V3:.*]] = onnx.Transpose(%[[S]]) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[V4:.*]] = nhwc.MaxPool(%[[V3]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[V5:.*]] = onnx.Transpose(%[[V4]]) <{perm = [0, 3, 1, 2]}> : tensor<1x8x5x7xf32>
// CHECK-NEXT:  func.return %[[V5]] : tensor<1x8x5x7xf32>
func.func @main(%x: tensor<1x8x5x7xf32> {onnx.name = "x"}) -> (tensor<1x8x5x7xf32> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x8x5x7xf32>
  %s = onnx.Softmax(%m) <{axis = 3}> : tensor<1x8x5x7xf32>
  %y = onnx.MaxPool(%s) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x8x5x7xf32>
  func.return %y : tensor<1x8x5x7xf32>
}
