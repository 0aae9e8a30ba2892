// RUN: onnx-opt %s --pass decompose | filecheck %s

// Of signed integers of 32 bits there is a kernel; others are made of such.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Cast(%x) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Cast(%n) <{to = 7}> : tensor<3xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<63> : tensor<i64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Clip(%[[N1]], %[[N2]], %[[N3]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Equal(%[[N1]], %[[N4]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Where(%[[N5]], %[[N1]], %[[N3]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<32> : tensor<i64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Sub(%[[N7]], %[[N6]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Max(%[[N8]], %[[N2]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant #onnx.weight<"", tensor<33xi64>>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Gather(%[[N10]], %[[N9]]) <{axis = 0}> : tensor<3xi64>
// CHECK-NEXT:    %[[N12:.*]] = onnx.BitShift(%[[N0]], %[[N7]]) <{direction = "RIGHT"}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Cast(%[[N12]]) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Sub(%[[N6]], %[[N7]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Max(%[[N14]], %[[N2]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Cast(%[[N15]]) <{to = 6}> : tensor<3xi32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.BitShift(%[[N13]], %[[N16]]) <{direction = "RIGHT"}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Cast(%x) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Constant dense<31> : tensor<i64>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Min(%[[N6]], %[[N19]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Cast(%[[N20]]) <{to = 6}> : tensor<3xi32>
// CHECK-NEXT:    %[[N22:.*]] = onnx.BitShift(%[[N18]], %[[N21]]) <{direction = "RIGHT"}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Cast(%[[N22]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Less(%[[N18]], %[[N24]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Cast(%[[N25]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Mul(%[[N26]], %[[N11]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Add(%[[N23]], %[[N27]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Cast(%[[N17]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Mul(%[[N29]], %[[N11]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Less(%[[N6]], %[[N7]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Cast(%[[N31]]) <{to = 7}> : tensor<3xi64>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Mul(%[[N28]], %[[N32]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Add(%[[N30]], %[[N33]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Cast(%[[N34]]) <{to = 12}> : tensor<2x3xui32>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Clip(%m, %[[N2]], %[[N3]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N36:.*]] = onnx.Equal(%m, %[[N35]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N37:.*]] = onnx.Where(%[[N36]], %m, %[[N3]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N38:.*]] = onnx.Sub(%[[N7]], %[[N37]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N39:.*]] = onnx.Max(%[[N38]], %[[N2]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N40:.*]] = onnx.Gather(%[[N10]], %[[N39]]) <{axis = 0}> : tensor<3xi64>
// CHECK-NEXT:    %[[N41:.*]] = onnx.BitShift(%y, %[[N7]]) <{direction = "RIGHT"}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N42:.*]] = onnx.Cast(%[[N41]]) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N43:.*]] = onnx.Sub(%[[N37]], %[[N7]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N44:.*]] = onnx.Max(%[[N43]], %[[N2]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N45:.*]] = onnx.Cast(%[[N44]]) <{to = 6}> : tensor<3xi32>
// CHECK-NEXT:    %[[N46:.*]] = onnx.BitShift(%[[N42]], %[[N45]]) <{direction = "RIGHT"}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N47:.*]] = onnx.Cast(%y) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N48:.*]] = onnx.Min(%[[N37]], %[[N19]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N49:.*]] = onnx.Cast(%[[N48]]) <{to = 6}> : tensor<3xi32>
// CHECK-NEXT:    %[[N50:.*]] = onnx.BitShift(%[[N47]], %[[N49]]) <{direction = "RIGHT"}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N51:.*]] = onnx.Cast(%[[N50]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N52:.*]] = onnx.Less(%[[N47]], %[[N24]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[N53:.*]] = onnx.Cast(%[[N52]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N54:.*]] = onnx.Mul(%[[N53]], %[[N40]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N55:.*]] = onnx.Add(%[[N51]], %[[N54]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N56:.*]] = onnx.Cast(%[[N46]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N57:.*]] = onnx.Mul(%[[N56]], %[[N40]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N58:.*]] = onnx.Less(%[[N37]], %[[N7]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N59:.*]] = onnx.Cast(%[[N58]]) <{to = 7}> : tensor<3xi64>
// CHECK-NEXT:    %[[N60:.*]] = onnx.Mul(%[[N55]], %[[N59]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[B:.*]] = onnx.Add(%[[N57]], %[[N60]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N61:.*]] = onnx.BitCast(%z) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N62:.*]] = onnx.Constant dense<-9223372036854775808> : tensor<i64>
// CHECK-NEXT:    %[[N63:.*]] = onnx.Constant dense<2147483648> : tensor<i64>
// CHECK-NEXT:    %[[N64:.*]] = onnx.BitShift(%[[N61]], %[[N7]]) <{direction = "RIGHT"}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N65:.*]] = onnx.Cast(%[[N64]]) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N66:.*]] = onnx.BitShift(%[[N65]], %[[N24]]) <{direction = "RIGHT"}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N67:.*]] = onnx.Cast(%[[N61]]) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N68:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[N69:.*]] = onnx.BitShift(%[[N67]], %[[N68]]) <{direction = "RIGHT"}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N70:.*]] = onnx.Cast(%[[N69]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N71:.*]] = onnx.Less(%[[N67]], %[[N24]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[N72:.*]] = onnx.Cast(%[[N71]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N73:.*]] = onnx.Mul(%[[N72]], %[[N63]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N74:.*]] = onnx.Add(%[[N70]], %[[N73]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N75:.*]] = onnx.Cast(%[[N66]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N76:.*]] = onnx.Mul(%[[N75]], %[[N63]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N77:.*]] = onnx.Add(%[[N76]], %[[N74]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N78:.*]] = onnx.Less(%[[N61]], %[[N2]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[N79:.*]] = onnx.Cast(%[[N78]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N80:.*]] = onnx.Mul(%[[N79]], %[[N62]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N81:.*]] = onnx.Add(%[[N77]], %[[N80]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[C:.*]] = onnx.BitCast(%[[N81]]) <{to = 13}> : tensor<2x3xui64>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<2x3xui32>, tensor<2x3xi64>, tensor<2x3xui64>
func.func @main(%x: tensor<2x3xui32> {onnx.name = "x"}, %n: tensor<3xui32> {onnx.name = "n"}, %y: tensor<2x3xi64> {onnx.name = "y"}, %m: tensor<3xi64> {onnx.name = "m"}, %z: tensor<2x3xui64> {onnx.name = "z"}) -> (tensor<2x3xui32> {onnx.name = "r0"}, tensor<2x3xi64> {onnx.name = "r1"}, tensor<2x3xui64> {onnx.name = "r2"}) {
  %one = onnx.Constant dense<1> : tensor<ui64>
  %a = onnx.BitShift(%x, %n) <{direction = "RIGHT"}> : tensor<2x3xui32>
  %b = onnx.BitShift(%y, %m) <{direction = "RIGHT"}> : tensor<2x3xi64>
  %c = onnx.BitShift(%z, %one) <{direction = "RIGHT"}> : tensor<2x3xui64>
  func.return %a, %b, %c : tensor<2x3xui32>, tensor<2x3xi64>, tensor<2x3xui64>
}
