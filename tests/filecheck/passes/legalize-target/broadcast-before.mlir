// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Where no two neighbors broadcast alike, operands are broadcast before.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2, 3, 2, 3, 2]> : tensor<5xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.broadcast_to(%x, %[[N0]]) : tensor<2x3x2x3x2xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.broadcast_to(%y, %[[N0]]) : tensor<2x3x2x3x2xf32>
// CHECK-NEXT:    %[[VA:.*]] = tfl.less(%[[N1]], %[[N2]]) : tensor<2x3x2x3x2xi1>
// CHECK-NEXT:    func.return %[[VA]] : tensor<2x3x2x3x2xi1>
func.func @main(%x: tensor<2x1x2x1x2xf32> {onnx.name = "x"}, %y: tensor<1x3x1x3x1xf32> {onnx.name = "y"}) -> (tensor<2x3x2x3x2xi1> {onnx.name = "r"}) {
  %va = tfl.less(%x, %y) : tensor<2x3x2x3x2xi1>
  func.return %va : tensor<2x3x2x3x2xi1>
}
