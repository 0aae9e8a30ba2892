// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// With computed matrices, the formula.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.batch_matmul(%x, %y) <{adj_x = true, adj_y = false}> : tensor<3x5xf32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.mul(%[[N0]], %[[N1]]) : tensor<3x5xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<3.0> : tensor<f32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.mul(%z, %[[N3]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[Y_1:.*]] = tfl.add(%[[N2]], %[[N4]]) : tensor<3x5xf32>
// CHECK-NEXT:    func.return %[[Y_1]] : tensor<3x5xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}, %y: tensor<4x5xf32> {onnx.name = "y"}, %z: tensor<3x1xf32> {onnx.name = "z"}) -> (tensor<3x5xf32> {onnx.name = "r"}) {
  %y_1 = onnx.Gemm(%x, %y, %z) <{alpha = 0.5, beta = 3.0, transA = 1}> : tensor<3x5xf32>
  func.return %y_1 : tensor<3x5xf32>
}
