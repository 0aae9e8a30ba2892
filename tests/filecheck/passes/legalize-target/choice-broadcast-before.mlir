// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Where no two neighbors broadcast alike, operands are broadcast before.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2, 3, 2, 3, 2, 3]> : tensor<6xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.broadcast_to(%c, %[[N0]]) : tensor<2x3x2x3x2x3xi1>
// CHECK-NEXT:    %[[N2:.*]] = tfl.broadcast_to(%y, %[[N0]]) : tensor<2x3x2x3x2x3xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.broadcast_to(%z, %[[N0]]) : tensor<2x3x2x3x2x3xf32>
// CHECK-NEXT:    %[[VA:.*]] = tfl.select_v2(%[[N1]], %[[N2]], %[[N3]]) : tensor<2x3x2x3x2x3xf32>
// CHECK-NEXT:    func.return %[[VA]] : tensor<2x3x2x3x2x3xf32>
func.func @main(%c: tensor<2x1x2x1x2x1xi1> {onnx.name = "c"}, %y: tensor<1x3x1x3x1x3xf32> {onnx.name = "y"}, %z: tensor<2x1x2x1x2x1xf32> {onnx.name = "z"}) -> (tensor<2x3x2x3x2x3xf32> {onnx.name = "r"}) {
  %va = tfl.select_v2(%c, %y, %z) : tensor<2x3x2x3x2x3xf32>
  func.return %va : tensor<2x3x2x3x2x3xf32>
}
