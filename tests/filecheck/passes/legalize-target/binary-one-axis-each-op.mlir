// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// One element of each at a time, for every op.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<72> : tensor<1xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.reshape(%x, %[[V0]]) : tensor<72xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.reshape(%y, %[[V0]]) : tensor<72xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.add(%[[V1]], %[[V2]]) : tensor<72xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<[2, 1, 2, 1, 3, 1, 2, 1, 3]> : tensor<9xi32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.reshape(%[[V3]], %[[V4]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.div(%[[V1]], %[[V2]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.reshape(%[[V5]], %[[V4]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.equal(%[[V1]], %[[V2]]) : tensor<72xi1>
// CHECK-NEXT:    %[[R2:.*]] = tfl.reshape(%[[V6]], %[[V4]]) : tensor<2x1x2x1x3x1x2x1x3xi1>
// CHECK-NEXT:    %[[V7:.*]] = tfl.floor_mod(%[[V1]], %[[V2]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.reshape(%[[V7]], %[[V4]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.greater(%[[V1]], %[[V2]]) : tensor<72xi1>
// CHECK-NEXT:    %[[R4:.*]] = tfl.reshape(%[[V8]], %[[V4]]) : tensor<2x1x2x1x3x1x2x1x3xi1>
// CHECK-NEXT:    %[[V9:.*]] = tfl.greater_equal(%[[V1]], %[[V2]]) : tensor<72xi1>
// CHECK-NEXT:    %[[R5:.*]] = tfl.reshape(%[[V9]], %[[V4]]) : tensor<2x1x2x1x3x1x2x1x3xi1>
// CHECK-NEXT:    %[[V10:.*]] = tfl.less(%[[V1]], %[[V2]]) : tensor<72xi1>
// CHECK-NEXT:    %[[R6:.*]] = tfl.reshape(%[[V10]], %[[V4]]) : tensor<2x1x2x1x3x1x2x1x3xi1>
// CHECK-NEXT:    %[[V11:.*]] = tfl.less_equal(%[[V1]], %[[V2]]) : tensor<72xi1>
// CHECK-NEXT:    %[[R7:.*]] = tfl.reshape(%[[V11]], %[[V4]]) : tensor<2x1x2x1x3x1x2x1x3xi1>
// CHECK-NEXT:    %[[V12:.*]] = tfl.reshape(%x1, %[[V0]]) : tensor<72xi1>
// CHECK-NEXT:    %[[V13:.*]] = tfl.reshape(%y1, %[[V0]]) : tensor<72xi1>
// CHECK-NEXT:    %[[V14:.*]] = tfl.logical_and(%[[V12]], %[[V13]]) : tensor<72xi1>
// CHECK-NEXT:    %[[R8:.*]] = tfl.reshape(%[[V14]], %[[V4]]) : tensor<2x1x2x1x3x1x2x1x3xi1>
// CHECK-NEXT:    %[[V15:.*]] = tfl.logical_or(%[[V12]], %[[V13]]) : tensor<72xi1>
// CHECK-NEXT:    %[[R9:.*]] = tfl.reshape(%[[V15]], %[[V4]]) : tensor<2x1x2x1x3x1x2x1x3xi1>
// CHECK-NEXT:    %[[V16:.*]] = tfl.maximum(%[[V1]], %[[V2]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R10:.*]] = tfl.reshape(%[[V16]], %[[V4]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V17:.*]] = tfl.minimum(%[[V1]], %[[V2]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R11:.*]] = tfl.reshape(%[[V17]], %[[V4]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V18:.*]] = tfl.mul(%[[V1]], %[[V2]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R12:.*]] = tfl.reshape(%[[V18]], %[[V4]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V19:.*]] = tfl.not_equal(%[[V1]], %[[V2]]) : tensor<72xi1>
// CHECK-NEXT:    %[[R13:.*]] = tfl.reshape(%[[V19]], %[[V4]]) : tensor<2x1x2x1x3x1x2x1x3xi1>
// CHECK-NEXT:    %[[V20:.*]] = tfl.pow(%[[V1]], %[[V2]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R14:.*]] = tfl.reshape(%[[V20]], %[[V4]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V21:.*]] = tfl.prelu(%[[V1]], %[[V2]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R15:.*]] = tfl.reshape(%[[V21]], %[[V4]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    %[[V22:.*]] = tfl.sub(%[[V1]], %[[V2]]) : tensor<72xf32>
// CHECK-NEXT:    %[[R16:.*]] = tfl.reshape(%[[V22]], %[[V4]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]], %[[R6]], %[[R7]], %[[R8]], %[[R9]], %[[R10]], %[[R11]], %[[R12]], %[[R13]], %[[R14]], %[[R15]], %[[R16]] : tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>
func.func @main(%x: tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "x"}, %y: tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "y"}, %x1: tensor<2x1x2x1x3x1x2x1x3xi1> {onnx.name = "x1"}, %y1: tensor<2x1x2x1x3x1x2x1x3xi1> {onnx.name = "y1"}) -> (tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r0"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r1"}, tensor<2x1x2x1x3x1x2x1x3xi1> {onnx.name = "r2"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r3"}, tensor<2x1x2x1x3x1x2x1x3xi1> {onnx.name = "r4"}, tensor<2x1x2x1x3x1x2x1x3xi1> {onnx.name = "r5"}, tensor<2x1x2x1x3x1x2x1x3xi1> {onnx.name = "r6"}, tensor<2x1x2x1x3x1x2x1x3xi1> {onnx.name = "r7"}, tensor<2x1x2x1x3x1x2x1x3xi1> {onnx.name = "r8"}, tensor<2x1x2x1x3x1x2x1x3xi1> {onnx.name = "r9"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r10"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r11"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r12"}, tensor<2x1x2x1x3x1x2x1x3xi1> {onnx.name = "r13"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r14"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r15"}, tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r16"}) {
  %r0 = tfl.add(%x, %y) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r1 = tfl.div(%x, %y) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r2 = tfl.equal(%x, %y) : tensor<2x1x2x1x3x1x2x1x3xi1>
  %r3 = tfl.floor_mod(%x, %y) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r4 = tfl.greater(%x, %y) : tensor<2x1x2x1x3x1x2x1x3xi1>
  %r5 = tfl.greater_equal(%x, %y) : tensor<2x1x2x1x3x1x2x1x3xi1>
  %r6 = tfl.less(%x, %y) : tensor<2x1x2x1x3x1x2x1x3xi1>
  %r7 = tfl.less_equal(%x, %y) : tensor<2x1x2x1x3x1x2x1x3xi1>
  %r8 = tfl.logical_and(%x1, %y1) : tensor<2x1x2x1x3x1x2x1x3xi1>
  %r9 = tfl.logical_or(%x1, %y1) : tensor<2x1x2x1x3x1x2x1x3xi1>
  %r10 = tfl.maximum(%x, %y) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r11 = tfl.minimum(%x, %y) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r12 = tfl.mul(%x, %y) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r13 = tfl.not_equal(%x, %y) : tensor<2x1x2x1x3x1x2x1x3xi1>
  %r14 = tfl.pow(%x, %y) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r15 = tfl.prelu(%x, %y) : tensor<2x1x2x1x3x1x2x1x3xf32>
  %r16 = tfl.sub(%x, %y) : tensor<2x1x2x1x3x1x2x1x3xf32>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16 : tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xi1>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>, tensor<2x1x2x1x3x1x2x1x3xf32>
}
