// RUN: onnx-opt %s --pass simplify | filecheck %s

// Factors for each row are not of the columns; those of a run-time matrix have no weight to go to.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[W:.*]] = onnx.Constant dense<{{.*}}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[ROW:.*]] = onnx.Constant dense<{{.*}}> : tensor<4x1xf32>
// CHECK-NEXT:    %[[S:.*]] = onnx.Constant dense<{{.*}}> : tensor<1x4xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Gemm(%x, %[[W]]) : tensor<4x4xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Mul(%[[C]], %[[ROW]]) : tensor<4x4xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.MatMul(%x, %[[W]]) : tensor<4x4xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Mul(%[[E]], %[[ROW]]) : tensor<4x4xf32>
// CHECK-NEXT:    %[[G:.*]] = onnx.MatMul(%x, %a) : tensor<4x4xf32>
// CHECK-NEXT:    %[[H:.*]] = onnx.Mul(%[[G]], %[[S]]) : tensor<4x4xf32>
// CHECK-NEXT:    %[[J:.*]] = onnx.Add(%[[C]], %[[ROW]]) : tensor<4x4xf32>
// CHECK-NEXT:    func.return %[[D]], %[[F]], %[[H]], %[[J]] : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}, %a: tensor<3x4xf32> {onnx.name = "a"}) -> (tensor<4x4xf32> {onnx.name = "d"}, tensor<4x4xf32> {onnx.name = "f"}, tensor<4x4xf32> {onnx.name = "h"}, tensor<4x4xf32> {onnx.name = "j"}) {
  %w = onnx.Constant dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0]]> : tensor<3x4xf32>
  %v = onnx.Constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf32>
  %b = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %row = onnx.Constant dense<[[2.0], [4.0], [8.0], [16.0]]> : tensor<4x1xf32>
  %s = onnx.Constant dense<[[2.0, 4.0, 8.0, 16.0]]> : tensor<1x4xf32>
  %c = onnx.Gemm(%x, %w) : tensor<4x4xf32>
  %d = onnx.Mul(%c, %row) : tensor<4x4xf32>
  %e = onnx.MatMul(%x, %w) : tensor<4x4xf32>
  %f = onnx.Mul(%e, %row) : tensor<4x4xf32>
  %g = onnx.MatMul(%x, %a) : tensor<4x4xf32>
  %h = onnx.Mul(%g, %s) : tensor<4x4xf32>
  %i = onnx.Gemm(%x, %w) : tensor<4x4xf32>
  %j = onnx.Add(%i, %row) : tensor<4x4xf32>
  func.return %d, %f, %h, %j : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
}
