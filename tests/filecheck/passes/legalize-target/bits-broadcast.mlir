// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Operands of bitwise ops are broadcast with fewer axes where neighbors broadcast alike, else before; those of one shape have one axis.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[24, 30]> : tensor<2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.reshape(%x1, %[[V0]]) : tensor<24x30xi32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<[1, 30]> : tensor<2xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.reshape(%y1, %[[V2]]) : tensor<1x30xi32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.bitwise_xor(%[[V1]], %[[V3]]) : tensor<24x30xi32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<[2, 3, 4, 5, 6]> : tensor<5xi32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.reshape(%[[V4]], %[[V5]]) : tensor<2x3x4x5x6xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.pseudo_const dense<[2, 3, 2, 3, 2]> : tensor<5xi32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.broadcast_to(%x2, %[[V6]]) : tensor<2x3x2x3x2xi32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.broadcast_to(%y2, %[[V6]]) : tensor<2x3x2x3x2xi32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.bitwise_xor(%[[V7]], %[[V8]]) : tensor<2x3x2x3x2xi32>
// CHECK-NEXT:    %[[V9:.*]] = tfl.pseudo_const dense<72> : tensor<1xi32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.reshape(%x3, %[[V9]]) : tensor<72xi32>
// CHECK-NEXT:    %[[V11:.*]] = tfl.reshape(%y3, %[[V9]]) : tensor<72xi32>
// CHECK-NEXT:    %[[V12:.*]] = tfl.bitwise_xor(%[[V10]], %[[V11]]) : tensor<72xi32>
// CHECK-NEXT:    %[[V13:.*]] = tfl.pseudo_const dense<[2, 1, 2, 1, 3, 1, 2, 1, 3]> : tensor<9xi32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.reshape(%[[V12]], %[[V13]]) : tensor<2x1x2x1x3x1x2x1x3xi32>
// CHECK-NEXT:    %[[V14:.*]] = tfl.right_shift(%[[V1]], %[[V3]]) : tensor<24x30xi32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.reshape(%[[V14]], %[[V5]]) : tensor<2x3x4x5x6xi32>
// CHECK-NEXT:    %[[R4:.*]] = tfl.right_shift(%[[V7]], %[[V8]]) : tensor<2x3x2x3x2xi32>
// CHECK-NEXT:    %[[V15:.*]] = tfl.right_shift(%[[V10]], %[[V11]]) : tensor<72xi32>
// CHECK-NEXT:    %[[R5:.*]] = tfl.reshape(%[[V15]], %[[V13]]) : tensor<2x1x2x1x3x1x2x1x3xi32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]] : tensor<2x3x4x5x6xi32>, tensor<2x3x2x3x2xi32>, tensor<2x1x2x1x3x1x2x1x3xi32>, tensor<2x3x4x5x6xi32>, tensor<2x3x2x3x2xi32>, tensor<2x1x2x1x3x1x2x1x3xi32>
func.func @main(%x1: tensor<2x3x4x5x6xi32> {onnx.name = "x1"}, %y1: tensor<5x6xi32> {onnx.name = "y1"}, %x2: tensor<2x1x2x1x2xi32> {onnx.name = "x2"}, %y2: tensor<1x3x1x3x1xi32> {onnx.name = "y2"}, %x3: tensor<2x1x2x1x3x1x2x1x3xi32> {onnx.name = "x3"}, %y3: tensor<2x1x2x1x3x1x2x1x3xi32> {onnx.name = "y3"}) -> (tensor<2x3x4x5x6xi32> {onnx.name = "bitwise_xor0_out"}, tensor<2x3x2x3x2xi32> {onnx.name = "bitwise_xor1_out"}, tensor<2x1x2x1x3x1x2x1x3xi32> {onnx.name = "bitwise_xor2_out"}, tensor<2x3x4x5x6xi32> {onnx.name = "right_shift0_out"}, tensor<2x3x2x3x2xi32> {onnx.name = "right_shift1_out"}, tensor<2x1x2x1x3x1x2x1x3xi32> {onnx.name = "right_shift2_out"}) {
  %bitwise_xor0 = tfl.bitwise_xor(%x1, %y1) : tensor<2x3x4x5x6xi32>
  %bitwise_xor1 = tfl.bitwise_xor(%x2, %y2) : tensor<2x3x2x3x2xi32>
  %bitwise_xor2 = tfl.bitwise_xor(%x3, %y3) : tensor<2x1x2x1x3x1x2x1x3xi32>
  %right_shift0 = tfl.right_shift(%x1, %y1) : tensor<2x3x4x5x6xi32>
  %right_shift1 = tfl.right_shift(%x2, %y2) : tensor<2x3x2x3x2xi32>
  %right_shift2 = tfl.right_shift(%x3, %y3) : tensor<2x1x2x1x3x1x2x1x3xi32>
  func.return %bitwise_xor0, %bitwise_xor1, %bitwise_xor2, %right_shift0, %right_shift1, %right_shift2 : tensor<2x3x4x5x6xi32>, tensor<2x3x2x3x2xi32>, tensor<2x1x2x1x3x1x2x1x3xi32>, tensor<2x3x4x5x6xi32>, tensor<2x3x2x3x2xi32>, tensor<2x1x2x1x3x1x2x1x3xi32>
}
