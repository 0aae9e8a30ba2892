// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// The kernel dies on a zero, which ONNX leaves undefined.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<0> : tensor<i32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.equal(%y, %[[N0]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.select_v2(%[[N1]], %[[N2]], %y) : tensor<3xi32>
// CHECK-NEXT:    %[[Y_1:.*]] = tfl.div(%x, %[[N3]]) : tensor<2x3xi32>
// CHECK-NEXT:    func.return %[[Y_1]] : tensor<2x3xi32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}, %y: tensor<3xi32> {onnx.name = "y"}) -> (tensor<2x3xi32> {onnx.name = "r"}) {
  %y_1 = onnx.Div(%x, %y) : tensor<2x3xi32>
  func.return %y_1 : tensor<2x3xi32>
}
