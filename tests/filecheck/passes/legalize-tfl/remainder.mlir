// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// FLOOR_MOD has the sign of the divisor.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y_1:.*]] = tfl.floor_mod(%x, %y) : tensor<2x3xi32>
// CHECK-NEXT:    func.return %[[Y_1]] : tensor<2x3xi32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}, %y: tensor<3xi32> {onnx.name = "y"}) -> (tensor<2x3xi32> {onnx.name = "r"}) {
  %y_1 = onnx.Mod(%x, %y) : tensor<2x3xi32>
  func.return %y_1 : tensor<2x3xi32>
}
