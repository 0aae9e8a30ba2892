// RUN: onnx-opt %s --pass decompose | filecheck %s

// The remainder is what the quotient leaves.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.BitCast(%y) <{to = 7}> : tensor<3xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.BitCast(%x) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<-9223372036854775808> : tensor<i64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<2147483648> : tensor<i64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<32> : tensor<i64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.BitShift(%[[N1]], %[[N4]]) <{direction = "RIGHT"}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Cast(%[[N5]]) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.BitShift(%[[N6]], %[[N7]]) <{direction = "RIGHT"}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Cast(%[[N1]]) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.BitShift(%[[N9]], %[[N10]]) <{direction = "RIGHT"}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Cast(%[[N11]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Less(%[[N9]], %[[N7]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Cast(%[[N13]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Mul(%[[N14]], %[[N3]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Add(%[[N12]], %[[N15]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Cast(%[[N8]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Mul(%[[N17]], %[[N3]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Add(%[[N18]], %[[N16]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Less(%[[N1]], %[[N20]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Cast(%[[N21]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Mul(%[[N22]], %[[N2]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Add(%[[N19]], %[[N23]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N25:.*]] = onnx.BitCast(%[[N24]]) <{to = 13}> : tensor<2x3xui64>
// CHECK-NEXT:    %[[N26:.*]] = onnx.BitCast(%[[N25]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Equal(%[[N0]], %[[N20]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Where(%[[N27]], %[[N28]], %[[N0]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Cast(%[[N29]]) <{to = 1}> : tensor<3xf32>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Mod(%[[N26]], %[[N29]]) <{fmod = 1}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Sub(%[[N26]], %[[N31]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Cast(%[[N32]]) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Div(%[[N33]], %[[N30]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Round(%[[N34]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N36:.*]] = onnx.Constant dense<-9.2233715e+18> : tensor<f32>
// CHECK-NEXT:    %[[N37:.*]] = onnx.Constant dense<9.2233715e+18> : tensor<f32>
// CHECK-NEXT:    %[[N38:.*]] = onnx.Clip(%[[N35]], %[[N36]], %[[N37]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N39:.*]] = onnx.Cast(%[[N38]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N40:.*]] = onnx.Mul(%[[N39]], %[[N29]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N41:.*]] = onnx.Sub(%[[N32]], %[[N40]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N42:.*]] = onnx.Cast(%[[N41]]) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N43:.*]] = onnx.Div(%[[N42]], %[[N30]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N44:.*]] = onnx.Round(%[[N43]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N45:.*]] = onnx.Cast(%[[N44]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N46:.*]] = onnx.Mul(%[[N45]], %[[N29]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N47:.*]] = onnx.Sub(%[[N41]], %[[N46]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N48:.*]] = onnx.Cast(%[[N47]]) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N49:.*]] = onnx.Div(%[[N48]], %[[N30]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N50:.*]] = onnx.Add(%[[N39]], %[[N45]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N51:.*]] = onnx.Round(%[[N49]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N52:.*]] = onnx.Cast(%[[N51]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N53:.*]] = onnx.Add(%[[N50]], %[[N52]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N54:.*]] = onnx.Add(%[[N53]], %[[N53]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N55:.*]] = onnx.BitCast(%[[N54]]) <{to = 13}> : tensor<2x3xui64>
// CHECK-NEXT:    %[[N56:.*]] = onnx.Mul(%[[N55]], %y) : tensor<2x3xui64>
// CHECK-NEXT:    %[[N57:.*]] = onnx.Sub(%x, %[[N56]]) : tensor<2x3xui64>
// CHECK-NEXT:    %[[N58:.*]] = onnx.GreaterOrEqual(%[[N57]], %y) : tensor<2x3xi1>
// CHECK-NEXT:    %[[N59:.*]] = onnx.BitCast(%[[N55]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N60:.*]] = onnx.Cast(%[[N58]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N61:.*]] = onnx.Add(%[[N59]], %[[N60]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N62:.*]] = onnx.Less(%[[N0]], %[[N20]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N63:.*]] = onnx.GreaterOrEqual(%x, %y) : tensor<2x3xi1>
// CHECK-NEXT:    %[[N64:.*]] = onnx.Cast(%[[N63]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N65:.*]] = onnx.Where(%[[N62]], %[[N64]], %[[N61]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N66:.*]] = onnx.BitCast(%[[N65]]) <{to = 13}> : tensor<2x3xui64>
// CHECK-NEXT:    %[[N67:.*]] = onnx.Mul(%[[N66]], %y) : tensor<2x3xui64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Sub(%x, %[[N67]]) : tensor<2x3xui64>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x3xui64>
func.func @main(%x: tensor<2x3xui64> {onnx.name = "x"}, %y: tensor<3xui64> {onnx.name = "y"}) -> (tensor<2x3xui64> {onnx.name = "r0"}) {
  %a = onnx.Mod(%x, %y) <{fmod = 0}> : tensor<2x3xui64>
  func.return %a : tensor<2x3xui64>
}
