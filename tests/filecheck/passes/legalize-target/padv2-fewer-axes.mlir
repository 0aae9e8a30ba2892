// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// So with any value.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CB:.*]] = tfl.pseudo_const dense<1.5> : tensor<f32>
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2, 12, 210]> : tensor<3xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<2x12x210xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [4, 8], [126, 0]]> : tensor<3x2xi32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.padv2(%[[N1]], %[[N2]], %[[CB]]) : tensor<2x24x336xf32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<[2, 6, 4, 8, 6, 7]> : tensor<6xi32>
// CHECK-NEXT:    %[[VC:.*]] = tfl.reshape(%[[N3]], %[[N4]]) : tensor<2x6x4x8x6x7xf32>
// CHECK-NEXT:    func.return %[[VC]] : tensor<2x6x4x8x6x7xf32>
func.func @main(%x: tensor<2x3x4x5x6x7xf32> {onnx.name = "x"}) -> (tensor<2x6x4x8x6x7xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[[0, 0], [1, 2], [0, 0], [3, 0], [0, 0], [0, 0]]> : tensor<6x2xi32>
  %cb = tfl.pseudo_const dense<1.5> : tensor<f32>
  %vc = tfl.padv2(%x, %ca, %cb) : tensor<2x6x4x8x6x7xf32>
  func.return %vc : tensor<2x6x4x8x6x7xf32>
}
