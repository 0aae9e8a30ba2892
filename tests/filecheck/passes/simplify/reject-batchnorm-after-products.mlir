// RUN: onnx-opt %s --pass simplify | filecheck %s

// The channels of products of several matrices are not their columns.

// CHECK-LABEL: func.func @main
// CHECK-NOT:     onnx.Gemm
// CHECK:         onnx.MatMul(%x, %{{.*}}) : tensor<2x4x5xf32>
// CHECK:         onnx.BatchNormalization
// CHECK:         onnx.MatMul(%v, %{{.*}}) : tensor<2x4x5xf32>
// CHECK:         onnx.BatchNormalization
func.func @main(%x: tensor<2x4x3xf32> {onnx.name = "x"}, %v: tensor<4x3xf32> {onnx.name = "v"}) -> (tensor<2x4x5xf32> {onnx.name = "y"}, tensor<2x4x5xf32> {onnx.name = "z"}) {
  %w = onnx.Constant dense<0.5> : tensor<3x5xf32>
  %many = onnx.Constant dense<0.25> : tensor<2x3x5xf32>
  %gamma = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %beta = onnx.Constant dense<[0.5, 0.25, 0.125, 1.5]> : tensor<4xf32>
  %mean = onnx.Constant dense<[1.0, -1.0, 2.0, 0.0]> : tensor<4xf32>
  %var = onnx.Constant dense<[4.0, 1.0, 16.0, 0.25]> : tensor<4xf32>
  %p = onnx.MatMul(%x, %w) : tensor<2x4x5xf32>
  %y = onnx.BatchNormalization(%p, %gamma, %beta, %mean, %var) : tensor<2x4x5xf32>
  %q = onnx.MatMul(%v, %many) : tensor<2x4x5xf32>
  %z = onnx.BatchNormalization(%q, %gamma, %beta, %mean, %var) : tensor<2x4x5xf32>
  func.return %y, %z : tensor<2x4x5xf32>, tensor<2x4x5xf32>
}
