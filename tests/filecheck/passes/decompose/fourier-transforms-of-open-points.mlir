// RUN: onnx-opt %s --pass decompose | filecheck %s

// As many points as a run tells, by its axis or by its length.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Shape(%x) <{end = 1, start = 0}> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Squeeze(%[[V0]], %[[V1]]) : tensor<i64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Cast(%[[V2]]) <{to = 6}> : tensor<i32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Range(%[[V4]], %[[V3]], %[[V5]]) : tensor<?xi32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Unsqueeze(%[[V6]], %[[V7]]) : tensor<?x1xi32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Mul(%[[V8]], %[[V6]]) : tensor<?x?xi32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Mod(%[[V9]], %[[V3]]) <{fmod = 0}> : tensor<?x?xi32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant dense<4> : tensor<i32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Mul(%[[V10]], %[[V11]]) : tensor<?x?xi32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Unsqueeze(%[[V12]], %[[V1]]) : tensor<1x?x?xi32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Add(%[[V12]], %[[V3]]) : tensor<?x?xi32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Unsqueeze(%[[V14]], %[[V1]]) : tensor<1x?x?xi32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Concat(%[[V13]], %[[V15]]) <{axis = 0}> : tensor<2x?x?xi32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Constant dense<2> : tensor<i32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Mul(%[[V3]], %[[V17]]) : tensor<i32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Mod(%[[V16]], %[[V18]]) <{fmod = 0}> : tensor<2x?x?xi32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Sub(%[[V18]], %[[V19]]) : tensor<2x?x?xi32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Min(%[[V19]], %[[V20]]) : tensor<2x?x?xi32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Cast(%[[V21]]) <{to = 1}> : tensor<2x?x?xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Cast(%[[V18]]) <{to = 1}> : tensor<f32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Div(%[[V22]], %[[V23]]) : tensor<2x?x?xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Constant dense<3.1415927> : tensor<f32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Mul(%[[V24]], %[[V25]]) : tensor<2x?x?xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Sin(%[[V26]]) : tensor<2x?x?xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Mul(%[[V3]], %[[V11]]) : tensor<i32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Mod(%[[V16]], %[[V28]]) <{fmod = 0}> : tensor<2x?x?xi32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Less(%[[V29]], %[[V18]]) : tensor<2x?x?xi1>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Neg(%[[V27]]) : tensor<2x?x?xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Where(%[[V30]], %[[V27]], %[[V31]]) : tensor<2x?x?xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Transpose(%x) <{perm = [1, 2, 0]}> : tensor<3x2x?xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Gather(%[[V32]], %[[V34]]) <{axis = 0}> : tensor<?x?xf32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.MatMul(%[[V33]], %[[V35]]) : tensor<3x2x?xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Constant dense<[1, 0]> : tensor<2xi64>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Gather(%[[V36]], %[[V37]]) <{axis = 1}> : tensor<3x2x?xf32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[V40:.*]] = onnx.Gather(%[[V32]], %[[V39]]) <{axis = 0}> : tensor<?x?xf32>
// CHECK-NEXT:    %[[V41:.*]] = onnx.MatMul(%[[V33]], %[[V40]]) : tensor<3x2x?xf32>
// CHECK-NEXT:    %[[V42:.*]] = onnx.Constant dense<[[-1.0], [1.0]]> : tensor<2x1xf32>
// CHECK-NEXT:    %[[V43:.*]] = onnx.Mul(%[[V38]], %[[V42]]) : tensor<3x2x?xf32>
// CHECK-NEXT:    %[[V44:.*]] = onnx.Add(%[[V41]], %[[V43]]) : tensor<3x2x?xf32>
// CHECK-NEXT:    %[[V45:.*]] = onnx.Cast(%[[V3]]) <{to = 1}> : tensor<f32>
// CHECK-NEXT:    %[[V46:.*]] = onnx.Div(%[[V44]], %[[V45]]) : tensor<3x2x?xf32>
// CHECK-NEXT:    %[[V47:.*]] = onnx.Transpose(%[[V46]]) <{perm = [2, 0, 1]}> : tensor<?x3x2xf32>
// CHECK-NEXT:    %[[V48:.*]] = onnx.Reshape(%n, %[[V7]]) : tensor<1xi64>
// CHECK-NEXT:    %[[V49:.*]] = onnx.Slice(%y, %[[V1]], %[[V48]], %[[V7]]) : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V50:.*]] = onnx.Shape(%[[V49]]) <{end = 2, start = 1}> : tensor<1xi64>
// CHECK-NEXT:    %[[V51:.*]] = onnx.Squeeze(%[[V50]], %[[V1]]) : tensor<i64>
// CHECK-NEXT:    %[[V52:.*]] = onnx.Cast(%[[V51]]) <{to = 6}> : tensor<i32>
// CHECK-NEXT:    %[[V53:.*]] = onnx.Cast(%n) <{to = 6}> : tensor<i32>
// CHECK-NEXT:    %[[V54:.*]] = onnx.Div(%[[V53]], %[[V17]]) : tensor<i32>
// CHECK-NEXT:    %[[V55:.*]] = onnx.Add(%[[V54]], %[[V5]]) : tensor<i32>
// CHECK-NEXT:    %[[V56:.*]] = onnx.Range(%[[V4]], %[[V52]], %[[V5]]) : tensor<?xi32>
// CHECK-NEXT:    %[[V57:.*]] = onnx.Unsqueeze(%[[V56]], %[[V7]]) : tensor<?x1xi32>
// CHECK-NEXT:    %[[V58:.*]] = onnx.Range(%[[V4]], %[[V55]], %[[V5]]) : tensor<?xi32>
// CHECK-NEXT:    %[[V59:.*]] = onnx.Mul(%[[V57]], %[[V58]]) : tensor<?x?xi32>
// CHECK-NEXT:    %[[V60:.*]] = onnx.Mod(%[[V59]], %[[V53]]) <{fmod = 0}> : tensor<?x?xi32>
// CHECK-NEXT:    %[[V61:.*]] = onnx.Mul(%[[V60]], %[[V11]]) : tensor<?x?xi32>
// CHECK-NEXT:    %[[V62:.*]] = onnx.Unsqueeze(%[[V61]], %[[V1]]) : tensor<1x?x?xi32>
// CHECK-NEXT:    %[[V63:.*]] = onnx.Add(%[[V61]], %[[V53]]) : tensor<?x?xi32>
// CHECK-NEXT:    %[[V64:.*]] = onnx.Unsqueeze(%[[V63]], %[[V1]]) : tensor<1x?x?xi32>
// CHECK-NEXT:    %[[V65:.*]] = onnx.Concat(%[[V62]], %[[V64]]) <{axis = 0}> : tensor<2x?x?xi32>
// CHECK-NEXT:    %[[V66:.*]] = onnx.Mul(%[[V53]], %[[V17]]) : tensor<i32>
// CHECK-NEXT:    %[[V67:.*]] = onnx.Mod(%[[V65]], %[[V66]]) <{fmod = 0}> : tensor<2x?x?xi32>
// CHECK-NEXT:    %[[V68:.*]] = onnx.Sub(%[[V66]], %[[V67]]) : tensor<2x?x?xi32>
// CHECK-NEXT:    %[[V69:.*]] = onnx.Min(%[[V67]], %[[V68]]) : tensor<2x?x?xi32>
// CHECK-NEXT:    %[[V70:.*]] = onnx.Cast(%[[V69]]) <{to = 1}> : tensor<2x?x?xf32>
// CHECK-NEXT:    %[[V71:.*]] = onnx.Cast(%[[V66]]) <{to = 1}> : tensor<f32>
// CHECK-NEXT:    %[[V72:.*]] = onnx.Div(%[[V70]], %[[V71]]) : tensor<2x?x?xf32>
// CHECK-NEXT:    %[[V73:.*]] = onnx.Mul(%[[V72]], %[[V25]]) : tensor<2x?x?xf32>
// CHECK-NEXT:    %[[V74:.*]] = onnx.Sin(%[[V73]]) : tensor<2x?x?xf32>
// CHECK-NEXT:    %[[V75:.*]] = onnx.Mul(%[[V53]], %[[V11]]) : tensor<i32>
// CHECK-NEXT:    %[[V76:.*]] = onnx.Mod(%[[V65]], %[[V75]]) <{fmod = 0}> : tensor<2x?x?xi32>
// CHECK-NEXT:    %[[V77:.*]] = onnx.Less(%[[V76]], %[[V66]]) : tensor<2x?x?xi1>
// CHECK-NEXT:    %[[V78:.*]] = onnx.Neg(%[[V74]]) : tensor<2x?x?xf32>
// CHECK-NEXT:    %[[V79:.*]] = onnx.Where(%[[V77]], %[[V74]], %[[V78]]) : tensor<2x?x?xf32>
// CHECK-NEXT:    %[[V80:.*]] = onnx.Constant dense<[0, 0, 0, 0, 0, 1]> : tensor<6xi64>
// CHECK-NEXT:    %[[V81:.*]] = onnx.Pad(%[[V49]], %[[V80]]) : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V82:.*]] = onnx.Transpose(%[[V81]]) <{perm = [0, 2, 1]}> : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V83:.*]] = onnx.Gather(%[[V79]], %[[V34]]) <{axis = 0}> : tensor<?x?xf32>
// CHECK-NEXT:    %[[V84:.*]] = onnx.MatMul(%[[V82]], %[[V83]]) : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V85:.*]] = onnx.Gather(%[[V84]], %[[V37]]) <{axis = 1}> : tensor<?x2x?xf32>
// CHECK-NEXT:    %[[V86:.*]] = onnx.Gather(%[[V79]], %[[V39]]) <{axis = 0}> : tensor<?x?xf32>
// CHECK-NEXT:    %[[V87:.*]] = onnx.MatMul(%[[V82]], %[[V86]]) : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V88:.*]] = onnx.Constant dense<[[1.0], [-1.0]]> : tensor<2x1xf32>
// CHECK-NEXT:    %[[V89:.*]] = onnx.Mul(%[[V85]], %[[V88]]) : tensor<?x2x?xf32>
// CHECK-NEXT:    %[[V90:.*]] = onnx.Add(%[[V87]], %[[V89]]) : tensor<?x2x?xf32>
// CHECK-NEXT:    %[[V91:.*]] = onnx.Transpose(%[[V90]]) <{perm = [0, 2, 1]}> : tensor<2x?x2xf32>
// CHECK-NEXT:    func.return %[[V47]], %[[V91]] : tensor<?x3x2xf32>, tensor<2x?x2xf32>
func.func @main(%x: tensor<?x3x2xf32> {onnx.name = "x"}, %y: tensor<2x5x1xf32> {onnx.name = "y"}, %n: tensor<i64> {onnx.name = "n"}) -> (tensor<?x3x2xf32> {onnx.name = "r0"}, tensor<2x?x2xf32> {onnx.name = "r1"}) {
  %o = onnx.Constant dense<0> : tensor<i64>
  %a = onnx.DFT(%x, _, %o) <{inverse = 1, onesided = 0}> : tensor<?x3x2xf32>
  %b = onnx.DFT(%y, %n) <{inverse = 0, onesided = 1}> : tensor<2x?x2xf32>
  func.return %a, %b : tensor<?x3x2xf32>, tensor<2x?x2xf32>
}
