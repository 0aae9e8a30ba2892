// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Operands are broadcast before every op whose kernel cannot.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[2, 3, 2, 3, 2, 3, 2]> : tensor<7xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.broadcast_to(%x, %[[V0]]) : tensor<2x3x2x3x2x3x2xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.broadcast_to(%y, %[[V0]]) : tensor<2x3x2x3x2x3x2xf32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.add(%[[V1]], %[[V2]]) : tensor<2x3x2x3x2x3x2xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<[2, 3, 2, 3, 2]> : tensor<5xi32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.broadcast_to(%x1, %[[V3]]) : tensor<2x3x2x3x2xf32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.broadcast_to(%y1, %[[V3]]) : tensor<2x3x2x3x2xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.equal(%[[V4]], %[[V5]]) : tensor<2x3x2x3x2xi1>
// CHECK-NEXT:    %[[R2:.*]] = tfl.floor_mod(%[[V4]], %[[V5]]) : tensor<2x3x2x3x2xf32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.greater(%[[V4]], %[[V5]]) : tensor<2x3x2x3x2xi1>
// CHECK-NEXT:    %[[R4:.*]] = tfl.greater_equal(%[[V4]], %[[V5]]) : tensor<2x3x2x3x2xi1>
// CHECK-NEXT:    %[[R5:.*]] = tfl.less(%[[V4]], %[[V5]]) : tensor<2x3x2x3x2xi1>
// CHECK-NEXT:    %[[R6:.*]] = tfl.less_equal(%[[V4]], %[[V5]]) : tensor<2x3x2x3x2xi1>
// CHECK-NEXT:    %[[V6:.*]] = tfl.broadcast_to(%x2, %[[V3]]) : tensor<2x3x2x3x2xi1>
// CHECK-NEXT:    %[[V7:.*]] = tfl.broadcast_to(%y2, %[[V3]]) : tensor<2x3x2x3x2xi1>
// CHECK-NEXT:    %[[R7:.*]] = tfl.logical_and(%[[V6]], %[[V7]]) : tensor<2x3x2x3x2xi1>
// CHECK-NEXT:    %[[R8:.*]] = tfl.logical_or(%[[V6]], %[[V7]]) : tensor<2x3x2x3x2xi1>
// CHECK-NEXT:    %[[R9:.*]] = tfl.maximum(%[[V1]], %[[V2]]) : tensor<2x3x2x3x2x3x2xf32>
// CHECK-NEXT:    %[[R10:.*]] = tfl.minimum(%[[V1]], %[[V2]]) : tensor<2x3x2x3x2x3x2xf32>
// CHECK-NEXT:    %[[R11:.*]] = tfl.mul(%[[V4]], %[[V5]]) : tensor<2x3x2x3x2xf32>
// CHECK-NEXT:    %[[R12:.*]] = tfl.not_equal(%[[V4]], %[[V5]]) : tensor<2x3x2x3x2xi1>
// CHECK-NEXT:    %[[R13:.*]] = tfl.pow(%[[V4]], %[[V5]]) : tensor<2x3x2x3x2xf32>
// CHECK-NEXT:    %[[R14:.*]] = tfl.prelu(%[[V4]], %[[V5]]) : tensor<2x3x2x3x2xf32>
// CHECK-NEXT:    %[[R15:.*]] = tfl.sub(%[[V1]], %[[V2]]) : tensor<2x3x2x3x2x3x2xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]], %[[R6]], %[[R7]], %[[R8]], %[[R9]], %[[R10]], %[[R11]], %[[R12]], %[[R13]], %[[R14]], %[[R15]] : tensor<2x3x2x3x2x3x2xf32>, tensor<2x3x2x3x2xi1>, tensor<2x3x2x3x2xf32>, tensor<2x3x2x3x2xi1>, tensor<2x3x2x3x2xi1>, tensor<2x3x2x3x2xi1>, tensor<2x3x2x3x2xi1>, tensor<2x3x2x3x2xi1>, tensor<2x3x2x3x2xi1>, tensor<2x3x2x3x2x3x2xf32>, tensor<2x3x2x3x2x3x2xf32>, tensor<2x3x2x3x2xf32>, tensor<2x3x2x3x2xi1>, tensor<2x3x2x3x2xf32>, tensor<2x3x2x3x2xf32>, tensor<2x3x2x3x2x3x2xf32>
func.func @main(%x: tensor<2x1x2x1x2x1x2xf32> {onnx.name = "x"}, %y: tensor<1x3x1x3x1x3x1xf32> {onnx.name = "y"}, %x1: tensor<2x1x2x1x2xf32> {onnx.name = "x1"}, %y1: tensor<1x3x1x3x1xf32> {onnx.name = "y1"}, %x2: tensor<2x1x2x1x2xi1> {onnx.name = "x2"}, %y2: tensor<1x3x1x3x1xi1> {onnx.name = "y2"}) -> (tensor<2x3x2x3x2x3x2xf32> {onnx.name = "r0"}, tensor<2x3x2x3x2xi1> {onnx.name = "r1"}, tensor<2x3x2x3x2xf32> {onnx.name = "r2"}, tensor<2x3x2x3x2xi1> {onnx.name = "r3"}, tensor<2x3x2x3x2xi1> {onnx.name = "r4"}, tensor<2x3x2x3x2xi1> {onnx.name = "r5"}, tensor<2x3x2x3x2xi1> {onnx.name = "r6"}, tensor<2x3x2x3x2xi1> {onnx.name = "r7"}, tensor<2x3x2x3x2xi1> {onnx.name = "r8"}, tensor<2x3x2x3x2x3x2xf32> {onnx.name = "r9"}, tensor<2x3x2x3x2x3x2xf32> {onnx.name = "r10"}, tensor<2x3x2x3x2xf32> {onnx.name = "r11"}, tensor<2x3x2x3x2xi1> {onnx.name = "r12"}, tensor<2x3x2x3x2xf32> {onnx.name = "r13"}, tensor<2x3x2x3x2xf32> {onnx.name = "r14"}, tensor<2x3x2x3x2x3x2xf32> {onnx.name = "r15"}) {
  %r0 = tfl.add(%x, %y) : tensor<2x3x2x3x2x3x2xf32>
  %r1 = tfl.equal(%x1, %y1) : tensor<2x3x2x3x2xi1>
  %r2 = tfl.floor_mod(%x1, %y1) : tensor<2x3x2x3x2xf32>
  %r3 = tfl.greater(%x1, %y1) : tensor<2x3x2x3x2xi1>
  %r4 = tfl.greater_equal(%x1, %y1) : tensor<2x3x2x3x2xi1>
  %r5 = tfl.less(%x1, %y1) : tensor<2x3x2x3x2xi1>
  %r6 = tfl.less_equal(%x1, %y1) : tensor<2x3x2x3x2xi1>
  %r7 = tfl.logical_and(%x2, %y2) : tensor<2x3x2x3x2xi1>
  %r8 = tfl.logical_or(%x2, %y2) : tensor<2x3x2x3x2xi1>
  %r9 = tfl.maximum(%x, %y) : tensor<2x3x2x3x2x3x2xf32>
  %r10 = tfl.minimum(%x, %y) : tensor<2x3x2x3x2x3x2xf32>
  %r11 = tfl.mul(%x1, %y1) : tensor<2x3x2x3x2xf32>
  %r12 = tfl.not_equal(%x1, %y1) : tensor<2x3x2x3x2xi1>
  %r13 = tfl.pow(%x1, %y1) : tensor<2x3x2x3x2xf32>
  %r14 = tfl.prelu(%x1, %y1) : tensor<2x3x2x3x2xf32>
  %r15 = tfl.sub(%x, %y) : tensor<2x3x2x3x2x3x2xf32>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15 : tensor<2x3x2x3x2x3x2xf32>, tensor<2x3x2x3x2xi1>, tensor<2x3x2x3x2xf32>, tensor<2x3x2x3x2xi1>, tensor<2x3x2x3x2xi1>, tensor<2x3x2x3x2xi1>, tensor<2x3x2x3x2xi1>, tensor<2x3x2x3x2xi1>, tensor<2x3x2x3x2xi1>, tensor<2x3x2x3x2x3x2xf32>, tensor<2x3x2x3x2x3x2xf32>, tensor<2x3x2x3x2xf32>, tensor<2x3x2x3x2xi1>, tensor<2x3x2x3x2xf32>, tensor<2x3x2x3x2xf32>, tensor<2x3x2x3x2x3x2xf32>
}
