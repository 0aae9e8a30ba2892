// RUN: onnx-opt %s --pass fold-constants | filecheck %s

// CHECK-LABEL: func.func @main
// CHECK-NOT:     onnx.Transpose
// CHECK-NOT:     onnx.Reshape
// CHECK:         %[[T:.*]] = onnx.Constant dense<{{\[}}[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]]> : tensor<2x3xf32>
// CHECK:         onnx.MatMul(%x, %[[T]])
// CHECK:         %[[R:.*]] = onnx.Constant dense<{{\[}}[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]]> : tensor<1x6xf32>
func.func @main(%x: tensor<5x2xf32> {onnx.name = "x"}) -> (tensor<5x3xf32> {onnx.name = "y"}, tensor<1x6xf32> {onnx.name = "r"}) {
  %w = onnx.Constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>
  %t = onnx.Transpose(%w) <{perm = [1, 0]}> : tensor<2x3xf32>
  %y = onnx.MatMul(%x, %t) : tensor<5x3xf32>
  %s = onnx.Constant dense<[1, 6]> : tensor<2xi64>
  %r = onnx.Reshape(%w, %s) : tensor<1x6xf32>
  func.return %y, %r : tensor<5x3xf32>, tensor<1x6xf32>
}
