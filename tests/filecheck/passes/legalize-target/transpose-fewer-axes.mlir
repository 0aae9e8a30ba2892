// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Axes that travel together are one.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2, 12, 210]> : tensor<3xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<2x12x210xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<[0, 2, 1]> : tensor<3xi32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.transpose(%[[N1]], %[[N2]]) : tensor<2x210x12xf32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<[2, 5, 6, 7, 3, 4, 1]> : tensor<7xi32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.reshape(%[[N3]], %[[N4]]) : tensor<2x5x6x7x3x4x1xf32>
// CHECK-NEXT:    func.return %[[VB]] : tensor<2x5x6x7x3x4x1xf32>
func.func @main(%x: tensor<2x3x4x1x5x6x7xf32> {onnx.name = "x"}) -> (tensor<2x5x6x7x3x4x1xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[0, 4, 5, 6, 1, 2, 3]> : tensor<7xi32>
  %vb = tfl.transpose(%x, %ca) : tensor<2x5x6x7x3x4x1xf32>
  func.return %vb : tensor<2x5x6x7x3x4x1xf32>
}
