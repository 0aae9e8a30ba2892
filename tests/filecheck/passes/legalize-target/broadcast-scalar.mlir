// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Against a scalar all axes are one.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<720> : tensor<1xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<720xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.reshape(%[[CA]], %[[N2]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.equal(%[[N1]], %[[N3]]) : tensor<720xi1>
// CHECK-NEXT:    %[[N5:.*]] = tfl.pseudo_const dense<[2, 3, 4, 5, 6]> : tensor<5xi32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.reshape(%[[N4]], %[[N5]]) : tensor<2x3x4x5x6xi1>
// CHECK-NEXT:    func.return %[[VB]] : tensor<2x3x4x5x6xi1>
func.func @main(%x: tensor<2x3x4x5x6xf32> {onnx.name = "x"}) -> (tensor<2x3x4x5x6xi1> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<1.0> : tensor<f32>
  %vb = tfl.equal(%x, %ca) : tensor<2x3x4x5x6xi1>
  func.return %vb : tensor<2x3x4x5x6xi1>
}
