// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Rank 5: (N, C, D, H, W) to (N, D, H, W, C).

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 4, 1]}> : tensor<2x5x7x3x8xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1, 1], kernel_shape = [2, 2, 2], pads = [0, 0, 0, 0, 0, 0], strides = [1, 1, 1]}> : tensor<2x4x6x2x8xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Transpose(%[[V1]]) <{perm = [0, 4, 1, 2, 3]}> : tensor<2x8x4x6x2xf32>
// CHECK-NEXT:  func.return %[[V2]] : tensor<2x8x4x6x2xf32>
func.func @main(%x: tensor<2x8x5x7x3xf32> {onnx.name = "x"}) -> (tensor<2x8x4x6x2xf32> {onnx.name = "y"}) {
  %y = onnx.MaxPool(%x) <{kernel_shape = [2, 2, 2], pads = [0, 0, 0, 0, 0, 0], strides = [1, 1, 1]}> : tensor<2x8x4x6x2xf32>
  func.return %y : tensor<2x8x4x6x2xf32>
}
