// RUN: onnx-opt %s --pass decompose | filecheck %s

// Sums and exclusive ors have kernels: in words, so that nothing overflows.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.BitShift(%x, %[[N0]]) <{direction = "RIGHT"}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.BitShift(%y, %[[N0]]) <{direction = "RIGHT"}> : tensor<3xi32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Add(%[[N1]], %[[N2]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.BitwiseXor(%[[N1]], %[[N2]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Sub(%[[N3]], %[[N4]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Add(%[[N1]], %[[N1]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Sub(%x, %[[N6]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Add(%[[N2]], %[[N2]]) : tensor<3xi32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Sub(%y, %[[N8]]) : tensor<3xi32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Mul(%[[N7]], %[[N9]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Add(%[[N5]], %[[N10]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Cast(%z) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Cast(%w) <{to = 6}> : tensor<3xi32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.BitShift(%[[N11]], %[[N0]]) <{direction = "RIGHT"}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.BitShift(%[[N12]], %[[N0]]) <{direction = "RIGHT"}> : tensor<3xi32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Add(%[[N13]], %[[N14]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.BitwiseXor(%[[N13]], %[[N14]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Sub(%[[N15]], %[[N16]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Add(%[[N13]], %[[N13]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Sub(%[[N11]], %[[N18]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Add(%[[N14]], %[[N14]]) : tensor<3xi32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Sub(%[[N12]], %[[N20]]) : tensor<3xi32>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Mul(%[[N19]], %[[N21]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Add(%[[N17]], %[[N22]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Cast(%[[N23]]) <{to = 2}> : tensor<2x3xui8>
// CHECK-NEXT:    %[[N24:.*]] = onnx.BitCast(%u) <{to = 6}> : tensor<3xi32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.BitCast(%v) <{to = 6}> : tensor<3xi32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.BitShift(%[[N24]], %[[N0]]) <{direction = "RIGHT"}> : tensor<3xi32>
// CHECK-NEXT:    %[[N27:.*]] = onnx.BitShift(%[[N25]], %[[N0]]) <{direction = "RIGHT"}> : tensor<3xi32>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Add(%[[N26]], %[[N27]]) : tensor<3xi32>
// CHECK-NEXT:    %[[N29:.*]] = onnx.BitwiseXor(%[[N26]], %[[N27]]) : tensor<3xi32>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Sub(%[[N28]], %[[N29]]) : tensor<3xi32>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Add(%[[N26]], %[[N26]]) : tensor<3xi32>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Sub(%[[N24]], %[[N31]]) : tensor<3xi32>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Add(%[[N27]], %[[N27]]) : tensor<3xi32>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Sub(%[[N25]], %[[N33]]) : tensor<3xi32>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Mul(%[[N32]], %[[N34]]) : tensor<3xi32>
// CHECK-NEXT:    %[[N36:.*]] = onnx.Add(%[[N30]], %[[N35]]) : tensor<3xi32>
// CHECK-NEXT:    %[[C:.*]] = onnx.BitCast(%[[N36]]) <{to = 12}> : tensor<3xui32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<2x3xi32>, tensor<2x3xui8>, tensor<3xui32>
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}, %y: tensor<3xi32> {onnx.name = "y"}, %z: tensor<2x3xui8> {onnx.name = "z"}, %w: tensor<3xui8> {onnx.name = "w"}, %u: tensor<3xui32> {onnx.name = "u"}, %v: tensor<3xui32> {onnx.name = "v"}) -> (tensor<2x3xi32> {onnx.name = "r0"}, tensor<2x3xui8> {onnx.name = "r1"}, tensor<3xui32> {onnx.name = "r2"}) {
  %a = onnx.BitwiseAnd(%x, %y) : tensor<2x3xi32>
  %b = onnx.BitwiseAnd(%z, %w) : tensor<2x3xui8>
  %c = onnx.BitwiseAnd(%u, %v) : tensor<3xui32>
  func.return %a, %b, %c : tensor<2x3xi32>, tensor<2x3xui8>, tensor<3xui32>
}
