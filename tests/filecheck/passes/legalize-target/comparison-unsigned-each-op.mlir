// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Integers of 32 bits without a sign are compared in 64.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.cast(%x) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V1:.*]] = tfl.cast(%y) : tensor<3xi64>
// CHECK-NEXT:    %[[R0:.*]] = tfl.equal(%[[V0]], %[[V1]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[R1:.*]] = tfl.greater(%[[V0]], %[[V1]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[R2:.*]] = tfl.greater_equal(%[[V0]], %[[V1]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[R3:.*]] = tfl.less(%[[V0]], %[[V1]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[R4:.*]] = tfl.less_equal(%[[V0]], %[[V1]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[R5:.*]] = tfl.not_equal(%[[V0]], %[[V1]]) : tensor<2x3xi1>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]] : tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>
func.func @main(%x: tensor<2x3xui32> {onnx.name = "x"}, %y: tensor<3xui32> {onnx.name = "y"}) -> (tensor<2x3xi1> {onnx.name = "r0"}, tensor<2x3xi1> {onnx.name = "r1"}, tensor<2x3xi1> {onnx.name = "r2"}, tensor<2x3xi1> {onnx.name = "r3"}, tensor<2x3xi1> {onnx.name = "r4"}, tensor<2x3xi1> {onnx.name = "r5"}) {
  %r0 = tfl.equal(%x, %y) : tensor<2x3xi1>
  %r1 = tfl.greater(%x, %y) : tensor<2x3xi1>
  %r2 = tfl.greater_equal(%x, %y) : tensor<2x3xi1>
  %r3 = tfl.less(%x, %y) : tensor<2x3xi1>
  %r4 = tfl.less_equal(%x, %y) : tensor<2x3xi1>
  %r5 = tfl.not_equal(%x, %y) : tensor<2x3xi1>
  func.return %r0, %r1, %r2, %r3, %r4, %r5 : tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>
}
