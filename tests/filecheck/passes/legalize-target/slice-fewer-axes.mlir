// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// An axis taken whole joins the one before.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2, 12, 210]> : tensor<3xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<2x12x210xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<[0, 4, 84]> : tensor<3xi32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<[2, 8, 126]> : tensor<3xi32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.slice(%[[N1]], %[[N2]], %[[N3]]) : tensor<2x8x126xf32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.pseudo_const dense<[2, 2, 4, 3, 6, 7]> : tensor<6xi32>
// CHECK-NEXT:    %[[VC:.*]] = tfl.reshape(%[[N4]], %[[N5]]) : tensor<2x2x4x3x6x7xf32>
// CHECK-NEXT:    func.return %[[VC]] : tensor<2x2x4x3x6x7xf32>
func.func @main(%x: tensor<2x3x4x5x6x7xf32> {onnx.name = "x"}) -> (tensor<2x2x4x3x6x7xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[0, 1, 0, 2, 0, 0]> : tensor<6xi32>
  %cb = tfl.pseudo_const dense<[2, 2, 4, 3, 6, 7]> : tensor<6xi32>
  %vc = tfl.slice(%x, %ca, %cb) : tensor<2x2x4x3x6x7xf32>
  func.return %vc : tensor<2x2x4x3x6x7xf32>
}
