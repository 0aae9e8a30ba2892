// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Integers of 8 bits without a scale are computed in 32.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.cast(%x) : tensor<2x3xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.cast(%y) : tensor<3xi32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.add(%[[V0]], %[[V1]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.cast(%[[V2]]) : tensor<2x3xi8>
// CHECK-NEXT:    %[[V3:.*]] = tfl.div(%[[V0]], %[[V1]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.cast(%[[V3]]) : tensor<2x3xi8>
// CHECK-NEXT:    %[[V4:.*]] = tfl.cast(%x1) : tensor<2x3xi32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.cast(%y1) : tensor<3xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.floor_mod(%[[V4]], %[[V5]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.cast(%[[V6]]) : tensor<2x3xui8>
// CHECK-NEXT:    %[[V7:.*]] = tfl.mul(%[[V0]], %[[V1]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.cast(%[[V7]]) : tensor<2x3xi8>
// CHECK-NEXT:    %[[V8:.*]] = tfl.sub(%[[V0]], %[[V1]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[R4:.*]] = tfl.cast(%[[V8]]) : tensor<2x3xi8>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]] : tensor<2x3xi8>, tensor<2x3xi8>, tensor<2x3xui8>, tensor<2x3xi8>, tensor<2x3xi8>
func.func @main(%x: tensor<2x3xi8> {onnx.name = "x"}, %y: tensor<3xi8> {onnx.name = "y"}, %x1: tensor<2x3xui8> {onnx.name = "x1"}, %y1: tensor<3xui8> {onnx.name = "y1"}) -> (tensor<2x3xi8> {onnx.name = "r0"}, tensor<2x3xi8> {onnx.name = "r1"}, tensor<2x3xui8> {onnx.name = "r2"}, tensor<2x3xi8> {onnx.name = "r3"}, tensor<2x3xi8> {onnx.name = "r4"}) {
  %r0 = tfl.add(%x, %y) : tensor<2x3xi8>
  %r1 = tfl.div(%x, %y) : tensor<2x3xi8>
  %r2 = tfl.floor_mod(%x1, %y1) : tensor<2x3xui8>
  %r3 = tfl.mul(%x, %y) : tensor<2x3xi8>
  %r4 = tfl.sub(%x, %y) : tensor<2x3xi8>
  func.return %r0, %r1, %r2, %r3, %r4 : tensor<2x3xi8>, tensor<2x3xi8>, tensor<2x3xui8>, tensor<2x3xi8>, tensor<2x3xi8>
}
