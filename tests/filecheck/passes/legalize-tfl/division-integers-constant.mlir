// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A constant divisor is known to have no zero.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<[1, -2, 3]> : tensor<3xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.div(%x, %[[CA]]) : tensor<2x3xi32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xi32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}) -> (tensor<2x3xi32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[1, -2, 3]> : tensor<3xi32>
  %y = onnx.Div(%x, %ca) : tensor<2x3xi32>
  func.return %y : tensor<2x3xi32>
}
