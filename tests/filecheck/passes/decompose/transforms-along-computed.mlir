// RUN: onnx-opt %s --pass decompose | filecheck %s

// An axis that a run tells: of those whose result has this shape, the one.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Cast(%k) <{to = 6}> : tensor<i32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<4> : tensor<i32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Mod(%[[V0]], %[[V1]]) <{fmod = 0}> : tensor<i32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x6x2x6xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<[0, 0, 12]> : tensor<3xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Reshape(%[[V3]], %[[V4]]) : tensor<1x6x12xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<12x12xf32>>
// CHECK-NEXT:    %[[V7:.*]] = onnx.MatMul(%[[V5]], %[[V6]]) : tensor<1x6x12xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<[0, 0, -1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Reshape(%[[V7]], %[[V8]]) : tensor<1x6x6x2xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Transpose(%[[V9]]) <{perm = [0, 2, 1, 3]}> : tensor<1x6x6x2xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant dense<2> : tensor<i32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Equal(%[[V2]], %[[V11]]) : tensor<i1>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Transpose(%x) <{perm = [0, 1, 3, 2]}> : tensor<1x6x2x6xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Reshape(%[[V13]], %[[V4]]) : tensor<1x6x12xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.MatMul(%[[V14]], %[[V6]]) : tensor<1x6x12xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Reshape(%[[V15]], %[[V8]]) : tensor<1x6x6x2xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Where(%[[V12]], %[[V16]], %[[V10]]) : tensor<1x6x6x2xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Mod(%[[V0]], %[[V11]]) <{fmod = 0}> : tensor<i32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Constant dense<[1, 1, 6]> : tensor<3xi64>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Reshape(%y, %[[V19]]) <{allowzero = 0}> : tensor<1x1x6xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Slice(%[[V20]], %[[V21]], %[[V22]], %[[V23]]) : tensor<1x1x3xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Constant dense<6> : tensor<1xi64>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Slice(%[[V20]], %[[V22]], %[[V25]], %[[V23]]) : tensor<1x1x3xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Mul(%[[V24]], %[[V26]]) : tensor<1x1x3xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Constant dense<[0, 1, 0, 0, 0, 0]> : tensor<6xi64>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Pad(%[[V27]], %[[V28]], %[[V29]]) <{mode = "constant"}> : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Slice(%[[V30]], %[[V21]], %[[V31]], %[[V31]]) : tensor<1x1x3xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Mul(%[[V24]], %[[V32]]) : tensor<1x1x3xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Concat(%[[V33]], %[[V27]]) <{axis = 2}> : tensor<1x1x6xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Constant dense<[2, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Reshape(%[[V34]], %[[V35]]) <{allowzero = 0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Equal(%[[V18]], %[[V37]]) : tensor<i1>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Constant dense<[2, 3, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[V40:.*]] = onnx.Reshape(%y, %[[V39]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V41:.*]] = onnx.Constant dense<[0, 0, 0, 0, 1, 0]> : tensor<6xi64>
// CHECK-NEXT:    %[[V42:.*]] = onnx.Pad(%[[V40]], %[[V41]], %[[V29]]) <{mode = "constant"}> : tensor<2x4x1xf32>
// CHECK-NEXT:    %[[V43:.*]] = onnx.Constant dense<2> : tensor<3xi64>
// CHECK-NEXT:    %[[V44:.*]] = onnx.Reshape(%[[V42]], %[[V43]]) : tensor<2x2x2xf32>
// CHECK-NEXT:    %[[V45:.*]] = onnx.Slice(%[[V44]], %[[V21]], %[[V31]], %[[V23]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[V46:.*]] = onnx.Slice(%[[V44]], %[[V31]], %[[V23]], %[[V23]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[V47:.*]] = onnx.Mul(%[[V45]], %[[V46]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[V48:.*]] = onnx.Constant dense<[2, 1, 2]> : tensor<3xi64>
// CHECK-NEXT:    %[[V49:.*]] = onnx.Reshape(%[[V47]], %[[V48]]) : tensor<2x1x2xf32>
// CHECK-NEXT:    %[[V50:.*]] = onnx.Slice(%[[V49]], %[[V21]], %[[V31]], %[[V23]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[V51:.*]] = onnx.Slice(%[[V49]], %[[V31]], %[[V23]], %[[V23]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[V52:.*]] = onnx.Mul(%[[V50]], %[[V51]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[V53:.*]] = onnx.Pad(%[[V52]], %[[V28]], %[[V29]]) <{mode = "constant"}> : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[V54:.*]] = onnx.Slice(%[[V53]], %[[V21]], %[[V31]], %[[V31]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[V55:.*]] = onnx.Mul(%[[V50]], %[[V54]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[V56:.*]] = onnx.Concat(%[[V55]], %[[V52]]) <{axis = 2}> : tensor<2x1x2xf32>
// CHECK-NEXT:    %[[V57:.*]] = onnx.Constant dense<[2, 2, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[V58:.*]] = onnx.Reshape(%[[V56]], %[[V57]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[V59:.*]] = onnx.Pad(%[[V58]], %[[V28]], %[[V29]]) <{mode = "constant"}> : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V60:.*]] = onnx.Slice(%[[V59]], %[[V21]], %[[V23]], %[[V31]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[V61:.*]] = onnx.Mul(%[[V45]], %[[V60]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[V62:.*]] = onnx.Concat(%[[V61]], %[[V58]]) <{axis = 2}> : tensor<2x2x2xf32>
// CHECK-NEXT:    %[[V63:.*]] = onnx.Constant dense<[2, 4, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[V64:.*]] = onnx.Reshape(%[[V62]], %[[V63]]) : tensor<2x4x1xf32>
// CHECK-NEXT:    %[[V65:.*]] = onnx.Slice(%[[V64]], %[[V21]], %[[V22]], %[[V31]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V66:.*]] = onnx.Reshape(%[[V65]], %[[V35]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V67:.*]] = onnx.Where(%[[V38]], %[[V66]], %[[V36]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[V17]], %[[V67]] : tensor<1x6x6x2xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<1x6x6x2xf32> {onnx.name = "x"}, %k: tensor<i64> {onnx.name = "k"}, %y: tensor<2x3xf32> {onnx.name = "y"}) -> (tensor<1x6x6x2xf32> {onnx.name = "r0"}, tensor<2x3xf32> {onnx.name = "r1"}) {
  %n = onnx.Constant dense<6> : tensor<i64>
  %a = onnx.DFT(%x, %n, %k) <{inverse = 0, onesided = 0}> : tensor<1x6x6x2xf32>
  %b = onnx.CumProd(%y, %k) <{exclusive = 0, reverse = 0}> : tensor<2x3xf32>
  func.return %a, %b : tensor<1x6x6x2xf32>, tensor<2x3xf32>
}
