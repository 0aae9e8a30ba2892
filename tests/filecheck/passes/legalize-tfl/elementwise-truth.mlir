// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Ops on truth values.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[R0:.*]] = tfl.logical_and(%a, %b) : tensor<2x3xi1>
// CHECK-NEXT:    %[[R1:.*]] = tfl.logical_or(%a, %b) : tensor<2x3xi1>
// CHECK-NEXT:    %[[R2:.*]] = tfl.not_equal(%a, %b) : tensor<2x3xi1>
// CHECK-NEXT:    %[[R3:.*]] = tfl.logical_not(%a) : tensor<2x3xi1>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]] : tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>
// CHECK-NOT:     onnx.
func.func @main(%a: tensor<2x3xi1> {onnx.name = "a"}, %b: tensor<2x3xi1> {onnx.name = "b"}) -> (tensor<2x3xi1> {onnx.name = "r0"}, tensor<2x3xi1> {onnx.name = "r1"}, tensor<2x3xi1> {onnx.name = "r2"}, tensor<2x3xi1> {onnx.name = "r3"}) {
  %r0 = onnx.And(%a, %b) : tensor<2x3xi1>
  %r1 = onnx.Or(%a, %b) : tensor<2x3xi1>
  %r2 = onnx.Xor(%a, %b) : tensor<2x3xi1>
  %r3 = onnx.Not(%a) : tensor<2x3xi1>
  func.return %r0, %r1, %r2, %r3 : tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>
}
