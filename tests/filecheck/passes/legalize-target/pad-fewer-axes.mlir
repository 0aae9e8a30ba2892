// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// An axis left as it is joins the one before.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2, 12, 210]> : tensor<3xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<2x12x210xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [4, 8], [126, 0]]> : tensor<3x2xi32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pad(%[[N1]], %[[N2]]) : tensor<2x24x336xf32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<[2, 6, 4, 8, 6, 7]> : tensor<6xi32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.reshape(%[[N3]], %[[N4]]) : tensor<2x6x4x8x6x7xf32>
// CHECK-NEXT:    func.return %[[VB]] : tensor<2x6x4x8x6x7xf32>
func.func @main(%x: tensor<2x3x4x5x6x7xf32> {onnx.name = "x"}) -> (tensor<2x6x4x8x6x7xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[[0, 0], [1, 2], [0, 0], [3, 0], [0, 0], [0, 0]]> : tensor<6x2xi32>
  %vb = tfl.pad(%x, %ca) : tensor<2x6x4x8x6x7xf32>
  func.return %vb : tensor<2x6x4x8x6x7xf32>
}
