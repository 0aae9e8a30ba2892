// RUN: not onnx-opt %s 2>&1 | filecheck %s

// CHECK: error[E0703]: the module is not valid: tfl.max_pool_2d: padding = "SAMEISH" is none of SAME, VALID
func.func @main(%x: tensor<1x8x9x3xf32>) -> tensor<1x8x9x3xf32> {
  %y = tfl.max_pool_2d(%x) <{padding = "SAMEISH", stride_h = 1, stride_w = 1, filter_height = 1, filter_width = 1}> : tensor<1x8x9x3xf32>
  func.return %y : tensor<1x8x9x3xf32>
}
