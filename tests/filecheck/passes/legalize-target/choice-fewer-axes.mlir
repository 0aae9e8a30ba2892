// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// A choice has three operands.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[24, 1, 1]> : tensor<3xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%z, %[[N0]]) : tensor<24x1x1xi1>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<[24, 5, 42]> : tensor<3xi32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.reshape(%x, %[[N2]]) : tensor<24x5x42xf32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<[1, 1, 42]> : tensor<3xi32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.reshape(%y, %[[N4]]) : tensor<1x1x42xf32>
// CHECK-NEXT:    %[[N6:.*]] = tfl.select_v2(%[[N1]], %[[N3]], %[[N5]]) : tensor<24x5x42xf32>
// CHECK-NEXT:    %[[N7:.*]] = tfl.pseudo_const dense<[2, 3, 4, 5, 6, 7]> : tensor<6xi32>
// CHECK-NEXT:    %[[VA:.*]] = tfl.reshape(%[[N6]], %[[N7]]) : tensor<2x3x4x5x6x7xf32>
// CHECK-NEXT:    func.return %[[VA]] : tensor<2x3x4x5x6x7xf32>
func.func @main(%x: tensor<2x3x4x5x6x7xf32> {onnx.name = "x"}, %y: tensor<6x7xf32> {onnx.name = "y"}, %z: tensor<2x3x4x1x1x1xi1> {onnx.name = "z"}) -> (tensor<2x3x4x5x6x7xf32> {onnx.name = "r"}) {
  %va = tfl.select_v2(%z, %x, %y) : tensor<2x3x4x5x6x7xf32>
  func.return %va : tensor<2x3x4x5x6x7xf32>
}
