// RUN: onnx-opt %s --pass decompose | filecheck %s

// No kernel divides 64 bits: floats tell the quotient bit by bit.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Equal(%y, %[[N0]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Where(%[[N1]], %[[N2]], %y) : tensor<3xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Cast(%[[N3]]) <{to = 1}> : tensor<3xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Mod(%x, %[[N3]]) <{fmod = 1}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Sub(%x, %[[N5]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Cast(%[[N6]]) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Div(%[[N7]], %[[N4]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Round(%[[N8]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<-9.2233715e+18> : tensor<f32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Constant dense<9.2233715e+18> : tensor<f32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Clip(%[[N9]], %[[N10]], %[[N11]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Cast(%[[N12]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Mul(%[[N13]], %[[N3]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Sub(%[[N6]], %[[N14]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Cast(%[[N15]]) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Div(%[[N16]], %[[N4]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Round(%[[N17]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Cast(%[[N18]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Mul(%[[N19]], %[[N3]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Sub(%[[N15]], %[[N20]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Cast(%[[N21]]) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Div(%[[N22]], %[[N4]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Add(%[[N13]], %[[N19]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Round(%[[N23]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Cast(%[[N25]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Add(%[[N24]], %[[N26]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Cast(%z) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Cast(%w) <{to = 7}> : tensor<3xi64>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Equal(%[[N28]], %[[N0]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Where(%[[N29]], %[[N2]], %[[N28]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Cast(%[[N30]]) <{to = 1}> : tensor<3xf32>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Mod(%[[N27]], %[[N30]]) <{fmod = 1}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Sub(%[[N27]], %[[N32]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Cast(%[[N33]]) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Div(%[[N34]], %[[N31]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N36:.*]] = onnx.Round(%[[N35]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N37:.*]] = onnx.Clip(%[[N36]], %[[N10]], %[[N11]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N38:.*]] = onnx.Cast(%[[N37]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N39:.*]] = onnx.Mul(%[[N38]], %[[N30]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N40:.*]] = onnx.Sub(%[[N33]], %[[N39]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N41:.*]] = onnx.Cast(%[[N40]]) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N42:.*]] = onnx.Div(%[[N41]], %[[N31]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N43:.*]] = onnx.Round(%[[N42]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N44:.*]] = onnx.Cast(%[[N43]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N45:.*]] = onnx.Mul(%[[N44]], %[[N30]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N46:.*]] = onnx.Sub(%[[N40]], %[[N45]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N47:.*]] = onnx.Cast(%[[N46]]) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N48:.*]] = onnx.Div(%[[N47]], %[[N31]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N49:.*]] = onnx.Add(%[[N38]], %[[N44]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N50:.*]] = onnx.Round(%[[N48]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N51:.*]] = onnx.Cast(%[[N50]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N52:.*]] = onnx.Add(%[[N49]], %[[N51]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[B:.*]] = onnx.Cast(%[[N52]]) <{to = 12}> : tensor<2x3xui32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x3xi64>, tensor<2x3xui32>
func.func @main(%x: tensor<2x3xi64> {onnx.name = "x"}, %y: tensor<3xi64> {onnx.name = "y"}, %z: tensor<2x3xui32> {onnx.name = "z"}, %w: tensor<3xui32> {onnx.name = "w"}) -> (tensor<2x3xi64> {onnx.name = "r0"}, tensor<2x3xui32> {onnx.name = "r1"}) {
  %a = onnx.Div(%x, %y) : tensor<2x3xi64>
  %b = onnx.Div(%z, %w) : tensor<2x3xui32>
  func.return %a, %b : tensor<2x3xi64>, tensor<2x3xui32>
}
