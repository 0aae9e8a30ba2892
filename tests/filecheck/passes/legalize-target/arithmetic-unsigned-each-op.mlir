// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Integers of 32 bits without a sign are computed in 64.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.cast(%x) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V1:.*]] = tfl.cast(%y) : tensor<3xi64>
// CHECK-NEXT:    %[[V2:.*]] = tfl.add(%[[V0]], %[[V1]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[R0:.*]] = tfl.cast(%[[V2]]) : tensor<2x3xui32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.floor_mod(%[[V0]], %[[V1]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[R1:.*]] = tfl.cast(%[[V3]]) : tensor<2x3xui32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.maximum(%[[V0]], %[[V1]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[R2:.*]] = tfl.cast(%[[V4]]) : tensor<2x3xui32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.minimum(%[[V0]], %[[V1]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[R3:.*]] = tfl.cast(%[[V5]]) : tensor<2x3xui32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.sub(%[[V0]], %[[V1]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[R4:.*]] = tfl.cast(%[[V6]]) : tensor<2x3xui32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]] : tensor<2x3xui32>, tensor<2x3xui32>, tensor<2x3xui32>, tensor<2x3xui32>, tensor<2x3xui32>
func.func @main(%x: tensor<2x3xui32> {onnx.name = "x"}, %y: tensor<3xui32> {onnx.name = "y"}) -> (tensor<2x3xui32> {onnx.name = "r0"}, tensor<2x3xui32> {onnx.name = "r1"}, tensor<2x3xui32> {onnx.name = "r2"}, tensor<2x3xui32> {onnx.name = "r3"}, tensor<2x3xui32> {onnx.name = "r4"}) {
  %r0 = tfl.add(%x, %y) : tensor<2x3xui32>
  %r1 = tfl.floor_mod(%x, %y) : tensor<2x3xui32>
  %r2 = tfl.maximum(%x, %y) : tensor<2x3xui32>
  %r3 = tfl.minimum(%x, %y) : tensor<2x3xui32>
  %r4 = tfl.sub(%x, %y) : tensor<2x3xui32>
  func.return %r0, %r1, %r2, %r3, %r4 : tensor<2x3xui32>, tensor<2x3xui32>, tensor<2x3xui32>, tensor<2x3xui32>, tensor<2x3xui32>
}
