// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Matrices of a batch do not care how many axes count them.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[48, 5, 7]> : tensor<3xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<48x5x7xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<[48, 7, 6]> : tensor<3xi32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.reshape(%y, %[[N2]]) : tensor<48x7x6xf32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.batch_matmul(%[[N1]], %[[N3]]) : tensor<48x5x6xf32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.pseudo_const dense<[2, 3, 2, 4, 5, 6]> : tensor<6xi32>
// CHECK-NEXT:    %[[VA:.*]] = tfl.reshape(%[[N4]], %[[N5]]) : tensor<2x3x2x4x5x6xf32>
// CHECK-NEXT:    func.return %[[VA]] : tensor<2x3x2x4x5x6xf32>
func.func @main(%x: tensor<2x3x2x4x5x7xf32> {onnx.name = "x"}, %y: tensor<2x3x2x4x7x6xf32> {onnx.name = "y"}) -> (tensor<2x3x2x4x5x6xf32> {onnx.name = "r"}) {
  %va = tfl.batch_matmul(%x, %y) : tensor<2x3x2x4x5x6xf32>
  func.return %va : tensor<2x3x2x4x5x6xf32>
}
