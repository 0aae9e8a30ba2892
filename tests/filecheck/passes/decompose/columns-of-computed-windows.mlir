// RUN: onnx-opt %s --pass decompose | filecheck %s

// The shape of a window that is computed.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Cast(%k) <{to = 6}> : tensor<2xi32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<[1, 2, -1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Reshape(%x, %[[N1]]) : tensor<1x2x135xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<-9223372036854775807> : tensor<1xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Slice(%[[N0]], %[[N3]], %[[N4]], %[[N5]], %[[N3]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<[1, 0]> : tensor<2xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Pad(%[[N6]], %[[N7]], %[[N8]]) <{mode = "constant"}> : tensor<3xi32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Slice(%[[N9]], %[[N5]], %[[N10]], %[[N5]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Constant dense<[1, 1, 2]> : tensor<3xi64>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Reshape(%[[N11]], %[[N12]]) <{allowzero = 0}> : tensor<1x1x2xi32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Slice(%[[N13]], %[[N5]], %[[N14]], %[[N10]]) : tensor<1x1x1xi32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Slice(%[[N13]], %[[N14]], %[[N10]], %[[N10]]) : tensor<1x1x1xi32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Mul(%[[N15]], %[[N16]]) : tensor<1x1x1xi32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Constant dense<[0, 1, 0, 0, 0, 0]> : tensor<6xi64>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Pad(%[[N17]], %[[N18]], %[[N8]]) <{mode = "constant"}> : tensor<1x2x1xi32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Slice(%[[N19]], %[[N5]], %[[N14]], %[[N14]]) : tensor<1x1x1xi32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Mul(%[[N15]], %[[N20]]) : tensor<1x1x1xi32>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Concat(%[[N21]], %[[N17]]) <{axis = 2}> : tensor<1x1x2xi32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Reshape(%[[N22]], %[[N10]]) <{allowzero = 0}> : tensor<2xi32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Slice(%[[N23]], %[[N3]], %[[N4]], %[[N5]], %[[N3]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Constant dense<[[0], [1], [2], [3], [4]]> : tensor<5x1xi32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Div(%[[N25]], %[[N24]]) : tensor<5x2xi32>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Mod(%[[N26]], %[[N0]]) <{fmod = 0}> : tensor<5x2xi32>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Sub(%[[N0]], %[[N8]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Constant dense<[2, 21]> : tensor<2xi32>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Sub(%[[N29]], %[[N28]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Constant dense<[1, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Div(%[[N30]], %[[N31]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Add(%[[N32]], %[[N8]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Slice(%[[N33]], %[[N3]], %[[N4]], %[[N5]], %[[N3]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Pad(%[[N34]], %[[N7]], %[[N8]]) <{mode = "constant"}> : tensor<3xi32>
// CHECK-NEXT:    %[[N36:.*]] = onnx.Slice(%[[N35]], %[[N5]], %[[N10]], %[[N5]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N37:.*]] = onnx.Reshape(%[[N36]], %[[N12]]) <{allowzero = 0}> : tensor<1x1x2xi32>
// CHECK-NEXT:    %[[N38:.*]] = onnx.Slice(%[[N37]], %[[N5]], %[[N14]], %[[N10]]) : tensor<1x1x1xi32>
// CHECK-NEXT:    %[[N39:.*]] = onnx.Slice(%[[N37]], %[[N14]], %[[N10]], %[[N10]]) : tensor<1x1x1xi32>
// CHECK-NEXT:    %[[N40:.*]] = onnx.Mul(%[[N38]], %[[N39]]) : tensor<1x1x1xi32>
// CHECK-NEXT:    %[[N41:.*]] = onnx.Pad(%[[N40]], %[[N18]], %[[N8]]) <{mode = "constant"}> : tensor<1x2x1xi32>
// CHECK-NEXT:    %[[N42:.*]] = onnx.Slice(%[[N41]], %[[N5]], %[[N14]], %[[N14]]) : tensor<1x1x1xi32>
// CHECK-NEXT:    %[[N43:.*]] = onnx.Mul(%[[N38]], %[[N42]]) : tensor<1x1x1xi32>
// CHECK-NEXT:    %[[N44:.*]] = onnx.Concat(%[[N43]], %[[N40]]) <{axis = 2}> : tensor<1x1x2xi32>
// CHECK-NEXT:    %[[N45:.*]] = onnx.Reshape(%[[N44]], %[[N10]]) <{allowzero = 0}> : tensor<2xi32>
// CHECK-NEXT:    %[[N46:.*]] = onnx.Slice(%[[N45]], %[[N3]], %[[N4]], %[[N5]], %[[N3]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N47:.*]] = onnx.Constant dense<[[0], [1], [2], [3], [4], [5], [6], [7], [8], [9], [10], [11], [12], [13], [14], [15], [16], [17], [18], [19], [20], [21], [22], [23], [24], [25], [26]]> : tensor<27x1xi32>
// CHECK-NEXT:    %[[N48:.*]] = onnx.Div(%[[N47]], %[[N46]]) : tensor<27x2xi32>
// CHECK-NEXT:    %[[N49:.*]] = onnx.Mod(%[[N48]], %[[N33]]) <{fmod = 0}> : tensor<27x2xi32>
// CHECK-NEXT:    %[[N50:.*]] = onnx.Constant dense<[0, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[N51:.*]] = onnx.Sub(%[[N27]], %[[N50]]) : tensor<5x2xi32>
// CHECK-NEXT:    %[[N52:.*]] = onnx.Unsqueeze(%[[N51]], %[[N14]]) : tensor<5x1x2xi32>
// CHECK-NEXT:    %[[N53:.*]] = onnx.Mul(%[[N49]], %[[N31]]) : tensor<27x2xi32>
// CHECK-NEXT:    %[[N54:.*]] = onnx.Unsqueeze(%[[N53]], %[[N5]]) : tensor<1x27x2xi32>
// CHECK-NEXT:    %[[N55:.*]] = onnx.Add(%[[N52]], %[[N54]]) : tensor<5x27x2xi32>
// CHECK-NEXT:    %[[N56:.*]] = onnx.Constant dense<[2, 19]> : tensor<2xi32>
// CHECK-NEXT:    %[[N57:.*]] = onnx.Min(%[[N55]], %[[N56]]) : tensor<5x27x2xi32>
// CHECK-NEXT:    %[[N58:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[N59:.*]] = onnx.Max(%[[N57]], %[[N58]]) : tensor<5x27x2xi32>
// CHECK-NEXT:    %[[N60:.*]] = onnx.Constant dense<[20, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[N61:.*]] = onnx.Mul(%[[N59]], %[[N60]]) : tensor<5x27x2xi32>
// CHECK-NEXT:    %[[N62:.*]] = onnx.ReduceSum(%[[N61]], %[[N10]]) <{keepdims = 0}> : tensor<5x27xi32>
// CHECK-NEXT:    %[[N63:.*]] = onnx.Equal(%[[N55]], %[[N59]]) : tensor<5x27x2xi1>
// CHECK-NEXT:    %[[N64:.*]] = onnx.Cast(%[[N63]]) <{to = 6}> : tensor<5x27x2xi32>
// CHECK-NEXT:    %[[N65:.*]] = onnx.ReduceMin(%[[N64]], %[[N10]]) <{keepdims = 0}> : tensor<5x27xi32>
// CHECK-NEXT:    %[[N66:.*]] = onnx.Cast(%[[N65]]) <{to = 9}> : tensor<5x27xi1>
// CHECK-NEXT:    %[[N67:.*]] = onnx.Constant dense<60> : tensor<i32>
// CHECK-NEXT:    %[[N68:.*]] = onnx.Where(%[[N66]], %[[N62]], %[[N67]]) : tensor<5x27xi32>
// CHECK-NEXT:    %[[N69:.*]] = onnx.Cast(%[[N68]]) <{to = 7}> : tensor<5x27xi64>
// CHECK-NEXT:    %[[N70:.*]] = onnx.Constant dense<[-1, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[N71:.*]] = onnx.Reshape(%[[N69]], %[[N70]]) : tensor<135x1xi64>
// CHECK-NEXT:    %[[N72:.*]] = onnx.Constant #onnx.weight<"", tensor<61x1x2xf32>>
// CHECK-NEXT:    %[[N73:.*]] = onnx.Transpose(%[[N2]]) <{perm = [2, 0, 1]}> : tensor<135x1x2xf32>
// CHECK-NEXT:    %[[N74:.*]] = onnx.ScatterND(%[[N72]], %[[N71]], %[[N73]]) <{reduction = "add"}> : tensor<61x1x2xf32>
// CHECK-NEXT:    %[[N75:.*]] = onnx.Constant dense<60> : tensor<1xi64>
// CHECK-NEXT:    %[[N76:.*]] = onnx.Slice(%[[N74]], %[[N5]], %[[N75]], %[[N5]]) : tensor<60x1x2xf32>
// CHECK-NEXT:    %[[N77:.*]] = onnx.Transpose(%[[N76]]) <{perm = [1, 2, 0]}> : tensor<1x2x60xf32>
// CHECK-NEXT:    %[[N78:.*]] = onnx.Constant dense<[1, -1, 3, 20]> : tensor<4xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Reshape(%[[N77]], %[[N78]]) : tensor<1x2x3x20xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<1x2x3x20xf32>
func.func @main(%x: tensor<1x10x27xf32> {onnx.name = "x"}, %s: tensor<2xi64> {onnx.name = "s"}, %k: tensor<2xi64> {onnx.name = "k"}) -> (tensor<1x2x3x20xf32> {onnx.name = "r0"}) {
  %a = onnx.Col2Im(%x, %s, %k) <{strides = [1, 2], pads = [0, 1, 0, 1]}> : tensor<1x2x3x20xf32>
  func.return %a : tensor<1x2x3x20xf32>
}
