// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Ops on floats that only change their name.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[R0:.*]] = tfl.abs(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.ceil(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.cos(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.exp(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R4:.*]] = tfl.floor(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R5:.*]] = tfl.hard_swish(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R6:.*]] = tfl.log(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R7:.*]] = tfl.neg(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R8:.*]] = tfl.round(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R9:.*]] = tfl.sign(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R10:.*]] = tfl.sin(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R11:.*]] = tfl.sqrt(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R12:.*]] = tfl.tanh(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R13:.*]] = tfl.sub(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R14:.*]] = tfl.prelu(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R15:.*]] = tfl.equal(%x, %y) : tensor<2x3xi1>
// CHECK-NEXT:    %[[R16:.*]] = tfl.greater(%x, %y) : tensor<2x3xi1>
// CHECK-NEXT:    %[[R17:.*]] = tfl.greater_equal(%x, %y) : tensor<2x3xi1>
// CHECK-NEXT:    %[[R18:.*]] = tfl.less_equal(%x, %y) : tensor<2x3xi1>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]], %[[R6]], %[[R7]], %[[R8]], %[[R9]], %[[R10]], %[[R11]], %[[R12]], %[[R13]], %[[R14]], %[[R15]], %[[R16]], %[[R17]], %[[R18]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2x3xf32> {onnx.name = "y"}) -> (tensor<2x3xf32> {onnx.name = "r0"}, tensor<2x3xf32> {onnx.name = "r1"}, tensor<2x3xf32> {onnx.name = "r2"}, tensor<2x3xf32> {onnx.name = "r3"}, tensor<2x3xf32> {onnx.name = "r4"}, tensor<2x3xf32> {onnx.name = "r5"}, tensor<2x3xf32> {onnx.name = "r6"}, tensor<2x3xf32> {onnx.name = "r7"}, tensor<2x3xf32> {onnx.name = "r8"}, tensor<2x3xf32> {onnx.name = "r9"}, tensor<2x3xf32> {onnx.name = "r10"}, tensor<2x3xf32> {onnx.name = "r11"}, tensor<2x3xf32> {onnx.name = "r12"}, tensor<2x3xf32> {onnx.name = "r13"}, tensor<2x3xf32> {onnx.name = "r14"}, tensor<2x3xi1> {onnx.name = "r15"}, tensor<2x3xi1> {onnx.name = "r16"}, tensor<2x3xi1> {onnx.name = "r17"}, tensor<2x3xi1> {onnx.name = "r18"}) {
  %r0 = onnx.Abs(%x) : tensor<2x3xf32>
  %r1 = onnx.Ceil(%x) : tensor<2x3xf32>
  %r2 = onnx.Cos(%x) : tensor<2x3xf32>
  %r3 = onnx.Exp(%x) : tensor<2x3xf32>
  %r4 = onnx.Floor(%x) : tensor<2x3xf32>
  %r5 = onnx.HardSwish(%x) : tensor<2x3xf32>
  %r6 = onnx.Log(%x) : tensor<2x3xf32>
  %r7 = onnx.Neg(%x) : tensor<2x3xf32>
  %r8 = onnx.Round(%x) : tensor<2x3xf32>
  %r9 = onnx.Sign(%x) : tensor<2x3xf32>
  %r10 = onnx.Sin(%x) : tensor<2x3xf32>
  %r11 = onnx.Sqrt(%x) : tensor<2x3xf32>
  %r12 = onnx.Tanh(%x) : tensor<2x3xf32>
  %r13 = onnx.Sub(%x, %y) : tensor<2x3xf32>
  %r14 = onnx.PRelu(%x, %y) : tensor<2x3xf32>
  %r15 = onnx.Equal(%x, %y) : tensor<2x3xi1>
  %r16 = onnx.Greater(%x, %y) : tensor<2x3xi1>
  %r17 = onnx.GreaterOrEqual(%x, %y) : tensor<2x3xi1>
  %r18 = onnx.LessOrEqual(%x, %y) : tensor<2x3xi1>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>
}
