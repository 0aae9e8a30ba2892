// RUN: onnx-opt %s --pass simplify | filecheck %s

// Factors and terms for each column go into the matrix and what is added.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<{{.*}}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[1.5, 4.5, 12.5, 32.5]> : tensor<4xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Gemm(%x, %[[V0]], %[[V1]]) <{alpha = 2.0, beta = 1.0}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<{{.*}}> : tensor<4x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<0.0> : tensor<4xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Gemm(%x, %[[V2]], %[[V3]]) <{beta = 1.0, transB = 1}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[U:.*]] = onnx.MatMul(%t, %[[V0]]) : tensor<5x2x4xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]], %[[U]] : tensor<2x4xf32>, tensor<2x4xf32>, tensor<5x2x4xf32>
// CHECK-NOT:     onnx.Mul
// CHECK-NOT:     onnx.Add
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %t: tensor<5x2x3xf32> {onnx.name = "t"}) -> (tensor<2x4xf32> {onnx.name = "y"}, tensor<2x4xf32> {onnx.name = "z"}, tensor<5x2x4xf32> {onnx.name = "u"}) {
  %w = onnx.Constant dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0]]> : tensor<3x4xf32>
  %v = onnx.Constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf32>
  %b = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %s = onnx.Constant dense<[[2.0, 4.0, 8.0, 16.0]]> : tensor<1x4xf32>
  %half = onnx.Constant dense<0.5> : tensor<f32>
  %c = onnx.Gemm(%x, %w, %b) <{alpha = 2.0, beta = 0.5}> : tensor<2x4xf32>
  %d = onnx.Mul(%c, %s) : tensor<2x4xf32>
  %y = onnx.Add(%half, %d) : tensor<2x4xf32>
  %e = onnx.Gemm(%x, %v) <{transB = 1}> : tensor<2x4xf32>
  %z = onnx.Mul(%e, %s) : tensor<2x4xf32>
  %f = onnx.MatMul(%t, %w) : tensor<5x2x4xf32>
  %u = onnx.Mul(%f, %s) : tensor<5x2x4xf32>
  func.return %y, %z, %u : tensor<2x4xf32>, tensor<2x4xf32>, tensor<5x2x4xf32>
}
