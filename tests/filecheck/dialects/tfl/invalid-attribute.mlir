// RUN: not onnx-opt %s 2>&1 | filecheck %s

// CHECK: invalid-attribute.mlir:5:41: error[E0701]: tfl.conv_2d has no attribute 'stride'; did you mean 'stride_w'?
func.func @main(%x: tensor<1x8x9x3xf32>, %w: tensor<4x3x2x3xf32>, %b: tensor<4xf32>) -> tensor<1x8x9x4xf32> {
  %y = tfl.conv_2d(%x, %w, %b) <{stride = 1}> : tensor<1x8x9x4xf32>
  func.return %y : tensor<1x8x9x4xf32>
}
