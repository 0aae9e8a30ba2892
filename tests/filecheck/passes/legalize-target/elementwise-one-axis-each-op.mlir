// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// One element at a time, for every op.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<72> : tensor<1xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.reshape(%x, %[[V0]]) : tensor<72xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.abs(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<[2, 1, 2, 1, 3, 1, 2, 1, 3]> : tensor<9xi32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.reshape(%[[V2]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.ceil(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.reshape(%[[V4]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.cos(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.reshape(%[[V5]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.elu(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.reshape(%[[V6]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.exp(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R4:.*]] = tfl.reshape(%[[V7]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.floor(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R5:.*]] = tfl.reshape(%[[V8]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V9:.*]] = tfl.gelu(%[[V1]]) <{approximate = false}> : tensor<72xf32>
// CHECK-NEXT:    %[[R6:.*]] = tfl.reshape(%[[V9]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.hard_swish(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R7:.*]] = tfl.reshape(%[[V10]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V11:.*]] = tfl.leaky_relu(%[[V1]]) <{alpha = 0.5}> : tensor<72xf32>
// CHECK-NEXT:    %[[R8:.*]] = tfl.reshape(%[[V11]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V12:.*]] = tfl.log(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R9:.*]] = tfl.reshape(%[[V12]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V13:.*]] = tfl.reshape(%x1, %[[V0]]) : tensor<72xi1>
// CHECK-NEXT:    %[[V14:.*]] = tfl.logical_not(%[[V13]]) : tensor<72xi1>
// CHECK-NEXT:    %[[R10:.*]] = tfl.reshape(%[[V14]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xi1>
// CHECK-NEXT:    %[[V15:.*]] = tfl.logistic(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R11:.*]] = tfl.reshape(%[[V15]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V16:.*]] = tfl.neg(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R12:.*]] = tfl.reshape(%[[V16]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V17:.*]] = tfl.relu(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R13:.*]] = tfl.reshape(%[[V17]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V18:.*]] = tfl.relu6(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R14:.*]] = tfl.reshape(%[[V18]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V19:.*]] = tfl.relu_0_to_1(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R15:.*]] = tfl.reshape(%[[V19]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V20:.*]] = tfl.relu_n1_to_1(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R16:.*]] = tfl.reshape(%[[V20]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V21:.*]] = tfl.round(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R17:.*]] = tfl.reshape(%[[V21]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V22:.*]] = tfl.rsqrt(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R18:.*]] = tfl.reshape(%[[V22]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V23:.*]] = tfl.sign(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R19:.*]] = tfl.reshape(%[[V23]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V24:.*]] = tfl.sin(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R20:.*]] = tfl.reshape(%[[V24]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V25:.*]] = tfl.sqrt(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R21:.*]] = tfl.reshape(%[[V25]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V26:.*]] = tfl.square(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R22:.*]] = tfl.reshape(%[[V26]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V27:.*]] = tfl.tanh(%[[V1]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R23:.*]] = tfl.reshape(%[[V27]], %[[V3]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]], %[[R6]], %[[R7]], %[[R8]], %[[R9]], %[[R10]], %[[R11]], %[[R12]], %[[R13]], %[[R14]], %[[R15]], %[[R16]], %[[R17]], %[[R18]], %[[R19]], %[[R20]], %[[R21]], %[[R22]], %[[R23]] : tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>
func.func @main(%x: tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "x"}, %x1: tensor<2x1x2x1x3x1x2x1x3xi1> {onnx.name = "x1"}) -> (tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r0"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r1"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r2"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r3"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r4"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r5"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r6"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r7"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r8"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r9"}, tensor<2x1x2x1x3x1x2x1x3xi1> {onnx.name = "r10"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r11"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r12"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r13"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r14"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r15"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r16"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r17"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r18"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r19"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r20"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r21"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r22"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r23"}) {
  %r0 = tfl.abs(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r1 = tfl.ceil(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r2 = tfl.cos(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r3 = tfl.elu(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r4 = tfl.exp(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r5 = tfl.floor(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r6 = tfl.gelu(%x) <{approximate = false}> : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r7 = tfl.hard_swish(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r8 = tfl.leaky_relu(%x) <{alpha = 0.5}> : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r9 = tfl.log(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r10 = tfl.logical_not(%x1) : tensor<2x1x2x1x3x1x2x1x3xi1>
  %r11 = tfl.logistic(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r12 = tfl.neg(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r13 = tfl.relu(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r14 = tfl.relu6(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r15 = tfl.relu_0_to_1(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r16 = tfl.relu_n1_to_1(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r17 = tfl.round(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r18 = tfl.rsqrt(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r19 = tfl.sign(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r20 = tfl.sin(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r21 = tfl.sqrt(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r22 = tfl.square(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r23 = tfl.tanh(%x) : tensor<2x1x2x1x3x1x2x1x3xf32>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23 : tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>
}
