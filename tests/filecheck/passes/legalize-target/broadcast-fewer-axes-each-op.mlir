// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Neighbors that broadcast alike are one axis, for every op that broadcasts.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[72, 6]> : tensor<2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.reshape(%x, %[[V0]]) : tensor<72x6xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<[1, 6]> : tensor<2xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.reshape(%y, %[[V2]]) : tensor<1x6xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.add(%[[V1]], %[[V3]]) : tensor<72x6xf32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<[2, 3, 2, 3, 2, 3, 2]> : tensor<7xi32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.reshape(%[[V4]], %[[V5]]) : tensor<2x3x2x3x2x3x2xf32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.pseudo_const dense<[24, 30]> : tensor<2xi32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.reshape(%x1, %[[V6]]) : tensor<24x30xf32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.pseudo_const dense<[1, 30]> : tensor<2xi32>
// CHECK-NEXT:    %[[V9:.*]] = tfl.reshape(%y1, %[[V8]]) : tensor<1x30xf32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.equal(%[[V7]], %[[V9]]) : tensor<24x30xi1>
// CHECK-NEXT:    %[[V11:.*]] = tfl.pseudo_const dense<[2, 3, 4, 5, 6]> : tensor<5xi32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.reshape(%[[V10]], %[[V11]]) : tensor<2x3x4x5x6xi1>
// CHECK-NEXT:    %[[V12:.*]] = tfl.floor_mod(%[[V7]], %[[V9]]) : tensor<24x30xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.reshape(%[[V12]], %[[V11]]) : tensor<2x3x4x5x6xf32>
// CHECK-NEXT:    %[[V13:.*]] = tfl.greater(%[[V7]], %[[V9]]) : tensor<24x30xi1>
// CHECK-NEXT:    %[[R3:.*]] = tfl.reshape(%[[V13]], %[[V11]]) : tensor<2x3x4x5x6xi1>
// CHECK-NEXT:    %[[V14:.*]] = tfl.greater_equal(%[[V7]], %[[V9]]) : tensor<24x30xi1>
// CHECK-NEXT:    %[[R4:.*]] = tfl.reshape(%[[V14]], %[[V11]]) : tensor<2x3x4x5x6xi1>
// CHECK-NEXT:    %[[V15:.*]] = tfl.less(%[[V7]], %[[V9]]) : tensor<24x30xi1>
// CHECK-NEXT:    %[[R5:.*]] = tfl.reshape(%[[V15]], %[[V11]]) : tensor<2x3x4x5x6xi1>
// CHECK-NEXT:    %[[V16:.*]] = tfl.less_equal(%[[V7]], %[[V9]]) : tensor<24x30xi1>
// CHECK-NEXT:    %[[R6:.*]] = tfl.reshape(%[[V16]], %[[V11]]) : tensor<2x3x4x5x6xi1>
// CHECK-NEXT:    %[[V17:.*]] = tfl.reshape(%x2, %[[V6]]) : tensor<24x30xi1>
// CHECK-NEXT:    %[[V18:.*]] = tfl.reshape(%y2, %[[V8]]) : tensor<1x30xi1>
// CHECK-NEXT:    %[[V19:.*]] = tfl.logical_and(%[[V17]], %[[V18]]) : tensor<24x30xi1>
// CHECK-NEXT:    %[[R7:.*]] = tfl.reshape(%[[V19]], %[[V11]]) : tensor<2x3x4x5x6xi1>
// CHECK-NEXT:    %[[V20:.*]] = tfl.logical_or(%[[V17]], %[[V18]]) : tensor<24x30xi1>
// CHECK-NEXT:    %[[R8:.*]] = tfl.reshape(%[[V20]], %[[V11]]) : tensor<2x3x4x5x6xi1>
// CHECK-NEXT:    %[[V21:.*]] = tfl.maximum(%[[V1]], %[[V3]]) : tensor<72x6xf32>
// CHECK-NEXT:    %[[R9:.*]] = tfl.reshape(%[[V21]], %[[V5]]) : tensor<2x3x2x3x2x3x2xf32>
// CHECK-NEXT:    %[[V22:.*]] = tfl.minimum(%[[V1]], %[[V3]]) : tensor<72x6xf32>
// CHECK-NEXT:    %[[R10:.*]] = tfl.reshape(%[[V22]], %[[V5]]) : tensor<2x3x2x3x2x3x2xf32>
// CHECK-NEXT:    %[[V23:.*]] = tfl.mul(%[[V7]], %[[V9]]) : tensor<24x30xf32>
// CHECK-NEXT:    %[[R11:.*]] = tfl.reshape(%[[V23]], %[[V11]]) : tensor<2x3x4x5x6xf32>
// CHECK-NEXT:    %[[V24:.*]] = tfl.not_equal(%[[V7]], %[[V9]]) : tensor<24x30xi1>
// CHECK-NEXT:    %[[R12:.*]] = tfl.reshape(%[[V24]], %[[V11]]) : tensor<2x3x4x5x6xi1>
// CHECK-NEXT:    %[[V25:.*]] = tfl.pow(%[[V7]], %[[V9]]) : tensor<24x30xf32>
// CHECK-NEXT:    %[[R13:.*]] = tfl.reshape(%[[V25]], %[[V11]]) : tensor<2x3x4x5x6xf32>
// CHECK-NEXT:    %[[V26:.*]] = tfl.prelu(%[[V7]], %[[V9]]) : tensor<24x30xf32>
// CHECK-NEXT:    %[[R14:.*]] = tfl.reshape(%[[V26]], %[[V11]]) : tensor<2x3x4x5x6xf32>
// CHECK-NEXT:    %[[V27:.*]] = tfl.sub(%[[V1]], %[[V3]]) : tensor<72x6xf32>
// CHECK-NEXT:    %[[R15:.*]] = tfl.reshape(%[[V27]], %[[V5]]) : tensor<2x3x2x3x2x3x2xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]], %[[R6]], %[[R7]], %[[R8]], %[[R9]], %[[R10]], %[[R11]], %[[R12]], %[[R13]], %[[R14]], %[[R15]] : tensor<2x3x2x3x2x3x2xf32>, tensor<2x3x4x5x6xi1>, tensor<2x3x4x5x6xf32>, tensor<2x3x4x5x6xi1>, tensor<2x3x4x5x6xi1>, tensor<2x3x4x5x6xi1>, tensor<2x3x4x5x6xi1>, tensor<2x3x4x5x6xi1>, tensor<2x3x4x5x6xi1>, tensor<2x3x2x3x2x3x2xf32>, tensor<2x3x2x3x2x3x2xf32>, tensor<2x3x4x5x6xf32>, tensor<2x3x4x5x6xi1>, tensor<2x3x4x5x6xf32>, tensor<2x3x4x5x6xf32>, tensor<2x3x2x3x2x3x2xf32>
func.func @main(%x: tensor<2x3x2x3x2x3x2xf32> {onnx.name = "x"}, %y: tensor<3x2xf32> {onnx.name = "y"}, %x1: tensor<2x3x4x5x6xf32> {onnx.name = "x1"}, %y1: tensor<5x6xf32> {onnx.name = "y1"}, %x2: tensor<2x3x4x5x6xi1> {onnx.name = "x2"}, %y2: tensor<5x6xi1> {onnx.name = "y2"}) -> (tensor<2x3x2x3x2x3x2xf32> {onnx.name = "r0"}, tensor<2x3x4x5x6xi1> {onnx.name = "r1"}, tensor<2x3x4x5x6xf32> {onnx.name = "r2"}, tensor<2x3x4x5x6xi1> {onnx.name = "r3"}, tensor<2x3x4x5x6xi1> {onnx.name = "r4"}, tensor<2x3x4x5x6xi1> {onnx.name = "r5"}, tensor<2x3x4x5x6xi1> {onnx.name = "r6"}, tensor<2x3x4x5x6xi1> {onnx.name = "r7"}, tensor<2x3x4x5x6xi1> {onnx.name = "r8"}, tensor<2x3x2x3x2x3x2xf32> {onnx.name = "r9"}, tensor<2x3x2x3x2x3x2xf32> {onnx.name = "r10"}, tensor<2x3x4x5x6xf32> {onnx.name = "r11"}, tensor<2x3x4x5x6xi1> {onnx.name = "r12"}, tensor<2x3x4x5x6xf32> {onnx.name = "r13"}, tensor<2x3x4x5x6xf32> {onnx.name = "r14"}, tensor<2x3x2x3x2x3x2xf32> {onnx.name = "r15"}) {
  %r0 = tfl.add(%x, %y) : tensor<2x3x2x3x2x3x2xf32>
  %r1 = tfl.equal(%x1, %y1) : tensor<2x3x4x5x6xi1>
  %r2 = tfl.floor_mod(%x1, %y1) : tensor<2x3x4x5x6xf32>
  %r3 = tfl.greater(%x1, %y1) : tensor<2x3x4x5x6xi1>
  %r4 = tfl.greater_equal(%x1, %y1) : tensor<2x3x4x5x6xi1>
  %r5 = tfl.less(%x1, %y1) : tensor<2x3x4x5x6xi1>
  %r6 = tfl.less_equal(%x1, %y1) : tensor<2x3x4x5x6xi1>
  %r7 = tfl.logical_and(%x2, %y2) : tensor<2x3x4x5x6xi1>
  %r8 = tfl.logical_or(%x2, %y2) : tensor<2x3x4x5x6xi1>
  %r9 = tfl.maximum(%x, %y) : tensor<2x3x2x3x2x3x2xf32>
  %r10 = tfl.minimum(%x, %y) : tensor<2x3x2x3x2x3x2xf32>
  %r11 = tfl.mul(%x1, %y1) : tensor<2x3x4x5x6xf32>
  %r12 = tfl.not_equal(%x1, %y1) : tensor<2x3x4x5x6xi1>
  %r13 = tfl.pow(%x1, %y1) : tensor<2x3x4x5x6xf32>
  %r14 = tfl.prelu(%x1, %y1) : tensor<2x3x4x5x6xf32>
  %r15 = tfl.sub(%x, %y) : tensor<2x3x2x3x2x3x2xf32>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15 : tensor<2x3x2x3x2x3x2xf32>, tensor<2x3x4x5x6xi1>, tensor<2x3x4x5x6xf32>, tensor<2x3x4x5x6xi1>, tensor<2x3x4x5x6xi1>, tensor<2x3x4x5x6xi1>, tensor<2x3x4x5x6xi1>, tensor<2x3x4x5x6xi1>, tensor<2x3x4x5x6xi1>, tensor<2x3x2x3x2x3x2xf32>, tensor<2x3x2x3x2x3x2xf32>, tensor<2x3x4x5x6xf32>, tensor<2x3x4x5x6xi1>, tensor<2x3x4x5x6xf32>, tensor<2x3x4x5x6xf32>, tensor<2x3x2x3x2x3x2xf32>
}
