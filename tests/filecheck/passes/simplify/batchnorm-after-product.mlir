// RUN: onnx-opt %s --pass simplify | filecheck %s

// Products of matrices take a normalization as convolutions do.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<{{.*}}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[0.25, 4.25, -0.25, 17.5]> : tensor<4xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Gemm(%x, %[[V0]], %[[V1]]) <{alpha = 2.0, beta = 1.0}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<{{.*}}> : tensor<4x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<[0.0, 2.25, -1.375, 1.5]> : tensor<4xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Gemm(%x, %[[V2]], %[[V3]]) <{beta = 1.0, transB = 1}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[U:.*]] = onnx.Gemm(%x, %[[V0]], %[[V3]]) : tensor<2x4xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]], %[[U]] : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>
// CHECK-NOT:     onnx.BatchNormalization
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x4xf32> {onnx.name = "y"}, tensor<2x4xf32> {onnx.name = "z"}, tensor<2x4xf32> {onnx.name = "u"}) {
  %w = onnx.Constant dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0]]> : tensor<3x4xf32>
  %v = onnx.Constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf32>
  %b = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %gamma = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %beta = onnx.Constant dense<[0.5, 0.25, 0.125, 1.5]> : tensor<4xf32>
  %mean = onnx.Constant dense<[1.0, -1.0, 2.0, 0.0]> : tensor<4xf32>
  %var = onnx.Constant dense<[4.0, 1.0, 16.0, 0.25]> : tensor<4xf32>
  %c = onnx.Gemm(%x, %w, %b) <{alpha = 2.0, beta = 0.5}> : tensor<2x4xf32>
  %y = onnx.BatchNormalization(%c, %gamma, %beta, %mean, %var) <{epsilon = 0.0}> : tensor<2x4xf32>
  %d = onnx.Gemm(%x, %v) <{transB = 1}> : tensor<2x4xf32>
  %z = onnx.BatchNormalization(%d, %gamma, %beta, %mean, %var) <{epsilon = 0.0}> : tensor<2x4xf32>
  %e = onnx.MatMul(%x, %w) : tensor<2x4xf32>
  %u = onnx.BatchNormalization(%e, %gamma, %beta, %mean, %var) <{epsilon = 0.0}> : tensor<2x4xf32>
  func.return %y, %z, %u : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>
}
