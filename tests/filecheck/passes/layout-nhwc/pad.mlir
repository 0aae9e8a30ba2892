// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Padding enlarges: it works as written, behind the transpose of the smaller tensor.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Transpose(%[[V1]]) <{perm = [0, 3, 1, 2]}> : tensor<1x8x5x7xf32>
// CHECK-NEXT:  %[[P:.*]] = onnx.Constant dense<[0, 1, 2, 3, 0, 0, 1, 2]> : tensor<8xi64>
// CHECK-NEXT:  %[[Y:.*]] = onnx.Pad(%[[V2]], %[[P]]) <{mode = "constant"}> : tensor<1x9x8x12xf32>
// CHECK-NEXT:  func.return %[[Y]] : tensor<1x9x8x12xf32>
func.func @main(%x: tensor<1x8x5x7xf32> {onnx.name = "x"}) -> (tensor<1x9x8x12xf32> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x8x5x7xf32>
  %p = onnx.Constant dense<[0, 1, 2, 3, 0, 0, 1, 2]> : tensor<8xi64>
  %y = onnx.Pad(%m, %p) <{mode = "constant"}> : tensor<1x9x8x12xf32>
  func.return %y : tensor<1x9x8x12xf32>
}
