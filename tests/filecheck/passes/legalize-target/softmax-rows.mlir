// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Rows do not care how many axes count them.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[80, 3]> : tensor<2xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<80x3xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.softmax(%[[N1]]) <{beta = 1.0}> : tensor<80x3xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<[2, 1, 2, 1, 2, 1, 5, 2, 3]> : tensor<9xi32>
// CHECK-NEXT:    %[[VA:.*]] = tfl.reshape(%[[N2]], %[[N3]]) : tensor<2x1x2x1x2x1x5x2x3xf32>
// CHECK-NEXT:    func.return %[[VA]] : tensor<2x1x2x1x2x1x5x2x3xf32>
func.func @main(%x: tensor<2x1x2x1x2x1x5x2x3xf32> {onnx.name = "x"}) -> (tensor<2x1x2x1x2x1x5x2x3xf32> {onnx.name = "r"}) {
  %va = tfl.softmax(%x) <{beta = 1.0}> : tensor<2x1x2x1x2x1x5x2x3xf32>
  func.return %va : tensor<2x1x2x1x2x1x5x2x3xf32>
}
