// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// An axis with only ones behind is as good as last.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2, 3]> : tensor<2xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.softmax(%[[N1]]) <{beta = 1.0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<[2, 3, 1, 1]> : tensor<4xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.reshape(%[[N2]], %[[N3]]) : tensor<2x3x1x1xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3x1x1xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3x1x1xf32> {onnx.name = "x"}) -> (tensor<2x3x1x1xf32> {onnx.name = "r"}) {
  %y = onnx.Softmax(%x) <{axis = 1}> : tensor<2x3x1x1xf32>
  func.return %y : tensor<2x3x1x1xf32>
}
