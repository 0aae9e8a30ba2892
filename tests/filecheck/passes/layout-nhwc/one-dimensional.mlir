// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Rank 3: (N, C, W) to (N, W, C).

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 1]}> : tensor<2x5x8xf32>
// CHECK-NEXT:  %[[W:.*]] = onnx.Constant dense<0.5> : tensor<4x8x1xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.Conv(%[[V0]], %[[W]]) <{dilations = [1], group = 1, kernel_shape = [1], pads = [0, 0], strides = [1]}> : tensor<2x5x4xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Transpose(%[[V1]]) <{perm = [0, 2, 1]}> : tensor<2x4x5xf32>
// CHECK-NEXT:  func.return %[[V2]] : tensor<2x4x5xf32>
func.func @main(%x: tensor<2x8x5xf32> {onnx.name = "x"}) -> (tensor<2x4x5xf32> {onnx.name = "y"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x8x1xf32>
  %y = onnx.Conv(%x, %w) <{dilations = [1], group = 1, kernel_shape = [1], pads = [0, 0], strides = [1]}> : tensor<2x4x5xf32>
  func.return %y : tensor<2x4x5xf32>
}
