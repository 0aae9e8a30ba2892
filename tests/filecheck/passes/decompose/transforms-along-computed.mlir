// RUN: onnx-opt %s --pass decompose | filecheck %s

// An axis that a run tells: of those whose result has this shape, the one.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Cast(%k) <{to = 6}> : tensor<i32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<4> : tensor<i32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Mod(%[[N0]], %[[N1]]) <{fmod = 0}> : tensor<i32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x6x2x6xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<[6, 12]> : tensor<2xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Reshape(%[[N3]], %[[N4]]) : tensor<6x12xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant #onnx.weight<"", tensor<12x12xf32>>
// CHECK-NEXT:    %[[N7:.*]] = onnx.MatMul(%[[N5]], %[[N6]]) : tensor<6x12xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<[1, 6, -1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Reshape(%[[N7]], %[[N8]]) : tensor<1x6x6x2xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Transpose(%[[N9]]) <{perm = [0, 2, 1, 3]}> : tensor<1x6x6x2xf32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Constant dense<2> : tensor<i32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Equal(%[[N2]], %[[N11]]) : tensor<i1>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Constant dense<[6, 6, 1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Reshape(%x, %[[N13]]) : tensor<6x6x1x2xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Transpose(%[[N14]]) <{perm = [0, 2, 3, 1]}> : tensor<6x1x2x6xf32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Reshape(%[[N15]], %[[N4]]) : tensor<6x12xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.MatMul(%[[N16]], %[[N6]]) : tensor<6x12xf32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Constant dense<[6, 1, -1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Reshape(%[[N17]], %[[N18]]) : tensor<6x1x6x2xf32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Transpose(%[[N19]]) <{perm = [0, 2, 1, 3]}> : tensor<6x6x1x2xf32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Constant dense<[1, 6, 6, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Reshape(%[[N20]], %[[N21]]) : tensor<1x6x6x2xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Where(%[[N12]], %[[N22]], %[[N10]]) : tensor<1x6x6x2xf32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Mod(%[[N0]], %[[N11]]) <{fmod = 0}> : tensor<i32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Constant dense<[1, 1, 6]> : tensor<3xi64>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Reshape(%y, %[[N24]]) <{allowzero = 0}> : tensor<1x1x6xf32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Slice(%[[N25]], %[[N26]], %[[N27]], %[[N28]]) : tensor<1x1x3xf32>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Constant dense<6> : tensor<1xi64>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Slice(%[[N25]], %[[N27]], %[[N30]], %[[N28]]) : tensor<1x1x3xf32>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Mul(%[[N29]], %[[N31]]) : tensor<1x1x3xf32>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Constant dense<[0, 1, 0, 0, 0, 0]> : tensor<6xi64>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Pad(%[[N32]], %[[N33]], %[[N34]]) <{mode = "constant"}> : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[N36:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N37:.*]] = onnx.Slice(%[[N35]], %[[N26]], %[[N36]], %[[N36]]) : tensor<1x1x3xf32>
// CHECK-NEXT:    %[[N38:.*]] = onnx.Mul(%[[N29]], %[[N37]]) : tensor<1x1x3xf32>
// CHECK-NEXT:    %[[N39:.*]] = onnx.Concat(%[[N38]], %[[N32]]) <{axis = 2}> : tensor<1x1x6xf32>
// CHECK-NEXT:    %[[N40:.*]] = onnx.Constant dense<[2, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[N41:.*]] = onnx.Reshape(%[[N39]], %[[N40]]) <{allowzero = 0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N42:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[N43:.*]] = onnx.Equal(%[[N23]], %[[N42]]) : tensor<i1>
// CHECK-NEXT:    %[[N44:.*]] = onnx.Constant dense<[2, -1, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N45:.*]] = onnx.Reshape(%y, %[[N44]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[N46:.*]] = onnx.Constant dense<[0, 0, 0, 0, 1, 0]> : tensor<6xi64>
// CHECK-NEXT:    %[[N47:.*]] = onnx.Pad(%[[N45]], %[[N46]], %[[N34]]) <{mode = "constant"}> : tensor<2x4x1xf32>
// CHECK-NEXT:    %[[N48:.*]] = onnx.Constant dense<2> : tensor<3xi64>
// CHECK-NEXT:    %[[N49:.*]] = onnx.Reshape(%[[N47]], %[[N48]]) : tensor<2x2x2xf32>
// CHECK-NEXT:    %[[N50:.*]] = onnx.Slice(%[[N49]], %[[N26]], %[[N36]], %[[N28]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[N51:.*]] = onnx.Slice(%[[N49]], %[[N36]], %[[N28]], %[[N28]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[N52:.*]] = onnx.Mul(%[[N50]], %[[N51]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[N53:.*]] = onnx.Constant dense<[2, 1, 2]> : tensor<3xi64>
// CHECK-NEXT:    %[[N54:.*]] = onnx.Reshape(%[[N52]], %[[N53]]) : tensor<2x1x2xf32>
// CHECK-NEXT:    %[[N55:.*]] = onnx.Slice(%[[N54]], %[[N26]], %[[N36]], %[[N28]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[N56:.*]] = onnx.Slice(%[[N54]], %[[N36]], %[[N28]], %[[N28]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[N57:.*]] = onnx.Mul(%[[N55]], %[[N56]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[N58:.*]] = onnx.Pad(%[[N57]], %[[N33]], %[[N34]]) <{mode = "constant"}> : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[N59:.*]] = onnx.Slice(%[[N58]], %[[N26]], %[[N36]], %[[N36]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[N60:.*]] = onnx.Mul(%[[N55]], %[[N59]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[N61:.*]] = onnx.Concat(%[[N60]], %[[N57]]) <{axis = 2}> : tensor<2x1x2xf32>
// CHECK-NEXT:    %[[N62:.*]] = onnx.Constant dense<[2, 2, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N63:.*]] = onnx.Reshape(%[[N61]], %[[N62]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[N64:.*]] = onnx.Pad(%[[N63]], %[[N33]], %[[N34]]) <{mode = "constant"}> : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[N65:.*]] = onnx.Slice(%[[N64]], %[[N26]], %[[N28]], %[[N36]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[N66:.*]] = onnx.Mul(%[[N50]], %[[N65]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[N67:.*]] = onnx.Concat(%[[N66]], %[[N63]]) <{axis = 2}> : tensor<2x2x2xf32>
// CHECK-NEXT:    %[[N68:.*]] = onnx.Constant dense<[2, 4, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N69:.*]] = onnx.Reshape(%[[N67]], %[[N68]]) : tensor<2x4x1xf32>
// CHECK-NEXT:    %[[N70:.*]] = onnx.Slice(%[[N69]], %[[N26]], %[[N27]], %[[N36]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[N71:.*]] = onnx.Reshape(%[[N70]], %[[N40]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Where(%[[N43]], %[[N71]], %[[N41]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<1x6x6x2xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<1x6x6x2xf32> {onnx.name = "x"}, %k: tensor<i64> {onnx.name = "k"}, %y: tensor<2x3xf32> {onnx.name = "y"}) -> (tensor<1x6x6x2xf32> {onnx.name = "r0"}, tensor<2x3xf32> {onnx.name = "r1"}) {
  %n = onnx.Constant dense<6> : tensor<i64>
  %a = onnx.DFT(%x, %n, %k) <{inverse = 0, onesided = 0}> : tensor<1x6x6x2xf32>
  %b = onnx.CumProd(%y, %k) <{exclusive = 0, reverse = 0}> : tensor<2x3xf32>
  func.return %a, %b : tensor<1x6x6x2xf32>, tensor<2x3xf32>
}
