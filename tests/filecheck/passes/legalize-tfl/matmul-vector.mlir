// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A vector is a matrix of one row.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[1, 4]> : tensor<2xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<1x4xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.batch_matmul(%[[N1]], %y) : tensor<2x1x5xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<[2, 5]> : tensor<2xi32>
// CHECK-NEXT:    %[[Y_1:.*]] = tfl.reshape(%[[N2]], %[[N3]]) : tensor<2x5xf32>
// CHECK-NEXT:    func.return %[[Y_1]] : tensor<2x5xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<4xf32> {onnx.name = "x"}, %y: tensor<2x4x5xf32> {onnx.name = "y"}) -> (tensor<2x5xf32> {onnx.name = "r"}) {
  %y_1 = onnx.MatMul(%x, %y) : tensor<2x5xf32>
  func.return %y_1 : tensor<2x5xf32>
}
