// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Gemm sums over its second axis where it transposes its weights: it is along that one that they are permuted.

// CHECK-NOT: onnx.Transpose(%{{[0-9]}}
// CHECK: onnx.Constant dense<{{\[\[}}1.0, 4.0, 2.0, 5.0, 3.0, 6.0]]> : tensor<1x6xf32>
// CHECK-NEXT: onnx.Gemm(
func.func @main(%x: tensor<2x2x1x3xf32> {onnx.name = "x"}) -> (tensor<2x1xf32> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x2x1x3xf32>
  %f = onnx.Flatten(%m) <{axis = 1}> : tensor<2x6xf32>
  %w = onnx.Constant dense<[[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]]> : tensor<1x6xf32>
  %y = onnx.Gemm(%f, %w) <{alpha = 1.0, beta = 1.0, transA = 0, transB = 1}> : tensor<2x1xf32>
  func.return %y : tensor<2x1xf32>
}
