// RUN: onnx-opt %s --pass decompose | filecheck %s

// By what is computed: the power of two is looked up.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Cast(%n) <{to = 7}> : tensor<3xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<31> : tensor<i64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Clip(%[[N0]], %[[N1]], %[[N2]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Equal(%[[N0]], %[[N3]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<32> : tensor<i64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Where(%[[N4]], %[[N0]], %[[N5]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Cast(%x) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant #onnx.weight<"", tensor<33xi64>>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Gather(%[[N8]], %[[N6]]) <{axis = 0}> : tensor<3xi64>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Mul(%[[N7]], %[[N9]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Cast(%[[N10]]) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.BitCast(%y) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N12:.*]] = onnx.BitCast(%m) <{to = 7}> : tensor<3xi64>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Constant dense<63> : tensor<i64>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Clip(%[[N12]], %[[N1]], %[[N13]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Equal(%[[N12]], %[[N14]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Constant dense<64> : tensor<i64>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Where(%[[N15]], %[[N12]], %[[N16]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Constant #onnx.weight<"", tensor<65xi64>>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Gather(%[[N18]], %[[N17]]) <{axis = 0}> : tensor<3xi64>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Mul(%[[N11]], %[[N19]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[B:.*]] = onnx.BitCast(%[[N20]]) <{to = 13}> : tensor<2x3xui64>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x3xi32>, tensor<2x3xui64>
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}, %n: tensor<3xi32> {onnx.name = "n"}, %y: tensor<2x3xui64> {onnx.name = "y"}, %m: tensor<3xui64> {onnx.name = "m"}) -> (tensor<2x3xi32> {onnx.name = "r0"}, tensor<2x3xui64> {onnx.name = "r1"}) {
  %a = onnx.BitShift(%x, %n) <{direction = "LEFT"}> : tensor<2x3xi32>
  %b = onnx.BitShift(%y, %m) <{direction = "LEFT"}> : tensor<2x3xui64>
  func.return %a, %b : tensor<2x3xi32>, tensor<2x3xui64>
}
