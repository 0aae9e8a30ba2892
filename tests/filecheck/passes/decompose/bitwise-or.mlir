// RUN: onnx-opt %s --pass decompose | filecheck %s

// What is in one, and what is in both.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.BitwiseXor(%x, %y) : tensor<2x3xi16>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Cast(%x) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Cast(%y) <{to = 6}> : tensor<3xi32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.BitShift(%[[N1]], %[[N3]]) <{direction = "RIGHT"}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.BitShift(%[[N2]], %[[N3]]) <{direction = "RIGHT"}> : tensor<3xi32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Add(%[[N4]], %[[N5]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.BitwiseXor(%[[N4]], %[[N5]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Sub(%[[N6]], %[[N7]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Add(%[[N4]], %[[N4]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Sub(%[[N1]], %[[N9]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Add(%[[N5]], %[[N5]]) : tensor<3xi32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Sub(%[[N2]], %[[N11]]) : tensor<3xi32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Mul(%[[N10]], %[[N12]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Add(%[[N8]], %[[N13]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Cast(%[[N14]]) <{to = 5}> : tensor<2x3xi16>
// CHECK-NEXT:    %[[A:.*]] = onnx.Add(%[[N0]], %[[N15]]) : tensor<2x3xi16>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x3xi16>
func.func @main(%x: tensor<2x3xi16> {onnx.name = "x"}, %y: tensor<3xi16> {onnx.name = "y"}) -> (tensor<2x3xi16> {onnx.name = "r0"}) {
  %a = onnx.BitwiseOr(%x, %y) : tensor<2x3xi16>
  func.return %a : tensor<2x3xi16>
}
