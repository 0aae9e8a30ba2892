// RUN: onnx-opt %s --pass decompose | filecheck %s

// Of a float by an integer, with a sign or without; of an integer by a float and by another integer; of long ones.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Cast(%i) <{to = 1}> : tensor<3xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Pow(%x, %[[N0]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<2> : tensor<i32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Mod(%i, %[[N2]]) <{fmod = 0}> : tensor<3xi32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Equal(%[[N3]], %[[N4]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Cast(%[[N0]]) <{to = 6}> : tensor<3xi32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Equal(%[[N6]], %i) : tensor<3xi1>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Not(%[[N7]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N9:.*]] = onnx.And(%[[N5]], %[[N8]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Less(%x, %[[N10]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N12:.*]] = onnx.And(%[[N9]], %[[N11]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Neg(%[[N1]]) : tensor<3xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Where(%[[N12]], %[[N13]], %[[N1]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.BitCast(%u) <{to = 7}> : tensor<3xi64>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Less(%[[N14]], %[[N15]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Constant dense<2> : tensor<i64>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Mod(%[[N14]], %[[N17]]) <{fmod = 0}> : tensor<3xi64>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Constant dense<4611686018427387904> : tensor<i64>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Add(%[[N18]], %[[N19]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Where(%[[N16]], %[[N20]], %[[N14]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Cast(%[[N21]]) <{to = 1}> : tensor<3xf32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Pow(%x, %[[N22]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Mod(%[[N21]], %[[N17]]) <{fmod = 0}> : tensor<3xi64>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Equal(%[[N24]], %[[N25]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Cast(%[[N22]]) <{to = 7}> : tensor<3xi64>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Equal(%[[N27]], %[[N21]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Not(%[[N28]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N30:.*]] = onnx.And(%[[N26]], %[[N29]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N31:.*]] = onnx.And(%[[N30]], %[[N11]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Neg(%[[N23]]) : tensor<3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Where(%[[N31]], %[[N32]], %[[N23]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Floor(%x) : tensor<3xf32>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Equal(%x, %[[N33]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N35:.*]] = onnx.GreaterOrEqual(%x, %[[N10]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N36:.*]] = onnx.And(%[[N34]], %[[N35]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N37:.*]] = onnx.Constant dense<16777216.0> : tensor<f32>
// CHECK-NEXT:    %[[N38:.*]] = onnx.Min(%x, %[[N37]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N39:.*]] = onnx.Where(%[[N36]], %[[N38]], %[[N10]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N40:.*]] = onnx.Cast(%[[N39]]) <{to = 6}> : tensor<3xi32>
// CHECK-NEXT:    %[[N41:.*]] = onnx.Pow(%i, %[[N40]]) : tensor<3xi32>
// CHECK-NEXT:    %[[N42:.*]] = onnx.Pow(%[[N0]], %x) : tensor<3xf32>
// CHECK-NEXT:    %[[N43:.*]] = onnx.Cast(%[[N42]]) <{to = 6}> : tensor<3xi32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Where(%[[N36]], %[[N41]], %[[N43]]) : tensor<3xi32>
// CHECK-NEXT:    %[[N44:.*]] = onnx.Cast(%i) <{to = 7}> : tensor<3xi64>
// CHECK-NEXT:    %[[N45:.*]] = onnx.Constant dense<[2, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[N46:.*]] = onnx.Expand(%[[N44]], %[[N45]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N47:.*]] = onnx.Constant dense<[1, -1]> : tensor<2xi64>
// CHECK-NEXT:    %[[N48:.*]] = onnx.Reshape(%[[N46]], %[[N47]]) : tensor<1x6xi64>
// CHECK-NEXT:    %[[N49:.*]] = onnx.Expand(%l, %[[N45]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N50:.*]] = onnx.Reshape(%[[N49]], %[[N47]]) : tensor<1x6xi64>
// CHECK-NEXT:    %[[N51:.*]] = onnx.Mod(%[[N50]], %[[N17]]) <{fmod = 0}> : tensor<1x6xi64>
// CHECK-NEXT:    %[[N52:.*]] = onnx.Less(%[[N50]], %[[N15]]) : tensor<1x6xi1>
// CHECK-NEXT:    %[[N53:.*]] = onnx.Constant dense<127> : tensor<i64>
// CHECK-NEXT:    %[[N54:.*]] = onnx.Greater(%[[N50]], %[[N53]]) : tensor<1x6xi1>
// CHECK-NEXT:    %[[N55:.*]] = onnx.Constant dense<126> : tensor<i64>
// CHECK-NEXT:    %[[N56:.*]] = onnx.Add(%[[N51]], %[[N55]]) : tensor<1x6xi64>
// CHECK-NEXT:    %[[N57:.*]] = onnx.Where(%[[N54]], %[[N56]], %[[N50]]) : tensor<1x6xi64>
// CHECK-NEXT:    %[[N58:.*]] = onnx.Where(%[[N52]], %[[N51]], %[[N57]]) : tensor<1x6xi64>
// CHECK-NEXT:    %[[N59:.*]] = onnx.Cast(%[[N58]]) <{to = 6}> : tensor<1x6xi32>
// CHECK-NEXT:    %[[N60:.*]] = onnx.Constant dense<[[1], [2], [4], [8], [16], [32], [64]]> : tensor<7x1xi32>
// CHECK-NEXT:    %[[N61:.*]] = onnx.Div(%[[N59]], %[[N60]]) : tensor<7x6xi32>
// CHECK-NEXT:    %[[N62:.*]] = onnx.Mod(%[[N61]], %[[N2]]) <{fmod = 0}> : tensor<7x6xi32>
// CHECK-NEXT:    %[[N63:.*]] = onnx.Cast(%[[N62]]) <{to = 9}> : tensor<7x6xi1>
// CHECK-NEXT:    %[[N64:.*]] = onnx.Mul(%[[N48]], %[[N48]]) : tensor<1x6xi64>
// CHECK-NEXT:    %[[N65:.*]] = onnx.Mul(%[[N64]], %[[N64]]) : tensor<1x6xi64>
// CHECK-NEXT:    %[[N66:.*]] = onnx.Mul(%[[N65]], %[[N65]]) : tensor<1x6xi64>
// CHECK-NEXT:    %[[N67:.*]] = onnx.Mul(%[[N66]], %[[N66]]) : tensor<1x6xi64>
// CHECK-NEXT:    %[[N68:.*]] = onnx.Mul(%[[N67]], %[[N67]]) : tensor<1x6xi64>
// CHECK-NEXT:    %[[N69:.*]] = onnx.Mul(%[[N68]], %[[N68]]) : tensor<1x6xi64>
// CHECK-NEXT:    %[[N70:.*]] = onnx.Concat(%[[N48]], %[[N64]], %[[N65]], %[[N66]], %[[N67]], %[[N68]], %[[N69]]) <{axis = 0}> : tensor<7x6xi64>
// CHECK-NEXT:    %[[N71:.*]] = onnx.Where(%[[N63]], %[[N70]], %[[N25]]) : tensor<7x6xi64>
// CHECK-NEXT:    %[[N72:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N73:.*]] = onnx.ReduceProd(%[[N71]], %[[N72]]) <{keepdims = 1}> : tensor<1x6xi64>
// CHECK-NEXT:    %[[N74:.*]] = onnx.Equal(%[[N64]], %[[N25]]) : tensor<1x6xi1>
// CHECK-NEXT:    %[[N75:.*]] = onnx.Not(%[[N74]]) : tensor<1x6xi1>
// CHECK-NEXT:    %[[N76:.*]] = onnx.And(%[[N52]], %[[N75]]) : tensor<1x6xi1>
// CHECK-NEXT:    %[[N77:.*]] = onnx.Where(%[[N76]], %[[N15]], %[[N73]]) : tensor<1x6xi64>
// CHECK-NEXT:    %[[N78:.*]] = onnx.Reshape(%[[N77]], %[[N45]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[D:.*]] = onnx.Cast(%[[N78]]) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]] : tensor<3xf32>, tensor<3xf32>, tensor<3xi32>, tensor<2x3xi32>
func.func @main(%x: tensor<3xf32> {onnx.name = "x"}, %i: tensor<3xi32> {onnx.name = "i"}, %u: tensor<3xui64> {onnx.name = "u"}, %l: tensor<2x1xi64> {onnx.name = "l"}) -> (tensor<3xf32> {onnx.name = "r0"}, tensor<3xf32> {onnx.name = "r1"}, tensor<3xi32> {onnx.name = "r2"}, tensor<2x3xi32> {onnx.name = "r3"}) {
  %a = onnx.Pow(%x, %i) : tensor<3xf32>
  %b = onnx.Pow(%x, %u) : tensor<3xf32>
  %c = onnx.Pow(%i, %x) : tensor<3xi32>
  %d = onnx.Pow(%i, %l) : tensor<2x3xi32>
  func.return %a, %b, %c, %d : tensor<3xf32>, tensor<3xf32>, tensor<3xi32>, tensor<2x3xi32>
}
