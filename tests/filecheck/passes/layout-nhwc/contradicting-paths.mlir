// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// x + transpose(x) swaps height and width between its two paths: one transpose between them stays, in the order of the convolutions around it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<2x5x5x3xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x5x5x3xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Transpose(%[[V1]]) <{perm = [0, 2, 1, 3]}> : tensor<2x5x5x3xf32>
// CHECK-NEXT:  %[[A:.*]] = onnx.Add(%[[V1]], %[[V2]]) : tensor<2x5x5x3xf32>
// CHECK-NEXT:  %[[V3:.*]] = nhwc.MaxPool(%[[A]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x5x5x3xf32>
// CHECK-NEXT:  %[[V4:.*]] = onnx.Transpose(%[[V3]]) <{perm = [0, 3, 1, 2]}> : tensor<2x3x5x5xf32>
// CHECK-NEXT:  func.return %[[V4]] : tensor<2x3x5x5xf32>
func.func @main(%x: tensor<2x3x5x5xf32> {onnx.name = "x"}) -> (tensor<2x3x5x5xf32> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x3x5x5xf32>
  %t = onnx.Transpose(%m) <{perm = [0, 1, 3, 2]}> : tensor<2x3x5x5xf32>
  %a = onnx.Add(%m, %t) : tensor<2x3x5x5xf32>
  %y = onnx.MaxPool(%a) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x3x5x5xf32>
  func.return %y : tensor<2x3x5x5xf32>
}
