// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Neighbors that broadcast alike are one axis; above rank 4 the comparison would kill the process.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[24, 30]> : tensor<2xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<24x30xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<[1, 30]> : tensor<2xi32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.reshape(%y, %[[N2]]) : tensor<1x30xf32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.less(%[[N1]], %[[N3]]) : tensor<24x30xi1>
// CHECK-NEXT:    %[[N5:.*]] = tfl.pseudo_const dense<[2, 3, 4, 5, 6]> : tensor<5xi32>
// CHECK-NEXT:    %[[VA:.*]] = tfl.reshape(%[[N4]], %[[N5]]) : tensor<2x3x4x5x6xi1>
// CHECK-NEXT:    func.return %[[VA]] : tensor<2x3x4x5x6xi1>
func.func @main(%x: tensor<2x3x4x5x6xf32> {onnx.name = "x"}, %y: tensor<5x6xf32> {onnx.name = "y"}) -> (tensor<2x3x4x5x6xi1> {onnx.name = "r"}) {
  %va = tfl.less(%x, %y) : tensor<2x3x4x5x6xi1>
  func.return %va : tensor<2x3x4x5x6xi1>
}
