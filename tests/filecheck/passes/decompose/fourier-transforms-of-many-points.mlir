// RUN: onnx-opt %s --pass decompose | filecheck %s

// 36 points are 6 by 6; of a half of the frequencies all are told first, and what is missing is 0; other axes come last.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[0, 6, 6, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Reshape(%x, %[[V0]]) : tensor<2x6x6x2xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Transpose(%[[V1]]) <{perm = [0, 2, 3, 1]}> : tensor<2x6x2x6xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<[0, 0, 12]> : tensor<3xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Reshape(%[[V2]], %[[V3]]) : tensor<2x6x12xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<12x12xf32>>
// CHECK-NEXT:    %[[V6:.*]] = onnx.MatMul(%[[V4]], %[[V5]]) : tensor<2x6x12xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<[0, 0, -1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Reshape(%[[V6]], %[[V7]]) : tensor<2x6x6x2xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Transpose(%[[V8]]) <{perm = [0, 2, 1, 3]}> : tensor<2x6x6x2xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<6x6x2xf32>>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Mul(%[[V9]], %[[V10]]) : tensor<2x6x6x2xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<[1, 0]> : tensor<2xi64>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Gather(%[[V9]], %[[V12]]) <{axis = 3}> : tensor<2x6x6x2xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<6x6x2xf32>>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Mul(%[[V13]], %[[V14]]) : tensor<2x6x6x2xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Add(%[[V11]], %[[V15]]) : tensor<2x6x6x2xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Transpose(%[[V16]]) <{perm = [0, 1, 3, 2]}> : tensor<2x6x2x6xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Reshape(%[[V17]], %[[V3]]) : tensor<2x6x12xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.MatMul(%[[V18]], %[[V5]]) : tensor<2x6x12xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Reshape(%[[V19]], %[[V7]]) : tensor<2x6x6x2xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Transpose(%[[V20]]) <{perm = [0, 2, 1, 3]}> : tensor<2x6x6x2xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Constant dense<[0, 36, 2]> : tensor<3xi64>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Reshape(%[[V21]], %[[V22]]) : tensor<2x36x2xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Constant dense<[0, 0, 0, 0, 10, 0]> : tensor<6xi64>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Pad(%y, %[[V24]]) : tensor<3x40x1xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Constant dense<[0, 5, 8, 1]> : tensor<4xi64>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Reshape(%[[V25]], %[[V26]]) : tensor<3x5x8x1xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Transpose(%[[V27]]) <{perm = [0, 2, 3, 1]}> : tensor<3x8x1x5xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Constant dense<[0, 0, 5]> : tensor<3xi64>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Reshape(%[[V28]], %[[V29]]) : tensor<3x8x5xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<5x10xf32>>
// CHECK-NEXT:    %[[V32:.*]] = onnx.MatMul(%[[V30]], %[[V31]]) : tensor<3x8x10xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Reshape(%[[V32]], %[[V7]]) : tensor<3x8x5x2xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Transpose(%[[V33]]) <{perm = [0, 2, 1, 3]}> : tensor<3x5x8x2xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<5x8x2xf32>>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Mul(%[[V34]], %[[V35]]) : tensor<3x5x8x2xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Gather(%[[V34]], %[[V12]]) <{axis = 3}> : tensor<3x5x8x2xf32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<5x8x2xf32>>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Mul(%[[V37]], %[[V38]]) : tensor<3x5x8x2xf32>
// CHECK-NEXT:    %[[V40:.*]] = onnx.Add(%[[V36]], %[[V39]]) : tensor<3x5x8x2xf32>
// CHECK-NEXT:    %[[V41:.*]] = onnx.Transpose(%[[V40]]) <{perm = [0, 1, 3, 2]}> : tensor<3x5x2x8xf32>
// CHECK-NEXT:    %[[V42:.*]] = onnx.Constant dense<[0, 0, 16]> : tensor<3xi64>
// CHECK-NEXT:    %[[V43:.*]] = onnx.Reshape(%[[V41]], %[[V42]]) : tensor<3x5x16xf32>
// CHECK-NEXT:    %[[V44:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<16x16xf32>>
// CHECK-NEXT:    %[[V45:.*]] = onnx.MatMul(%[[V43]], %[[V44]]) : tensor<3x5x16xf32>
// CHECK-NEXT:    %[[V46:.*]] = onnx.Reshape(%[[V45]], %[[V7]]) : tensor<3x5x8x2xf32>
// CHECK-NEXT:    %[[V47:.*]] = onnx.Transpose(%[[V46]]) <{perm = [0, 2, 1, 3]}> : tensor<3x8x5x2xf32>
// CHECK-NEXT:    %[[V48:.*]] = onnx.Constant dense<[0, 40, 2]> : tensor<3xi64>
// CHECK-NEXT:    %[[V49:.*]] = onnx.Reshape(%[[V47]], %[[V48]]) : tensor<3x40x2xf32>
// CHECK-NEXT:    %[[V50:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V51:.*]] = onnx.Constant dense<21> : tensor<1xi64>
// CHECK-NEXT:    %[[V52:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V53:.*]] = onnx.Slice(%[[V49]], %[[V50]], %[[V51]], %[[V52]]) : tensor<3x21x2xf32>
// CHECK-NEXT:    %[[V54:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<33xi64>>
// CHECK-NEXT:    %[[V55:.*]] = onnx.Gather(%z, %[[V54]]) <{axis = 0}> : tensor<33x4x2xf32>
// CHECK-NEXT:    %[[V56:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<33x1x2xf32>>
// CHECK-NEXT:    %[[V57:.*]] = onnx.Mul(%[[V55]], %[[V56]]) : tensor<33x4x2xf32>
// CHECK-NEXT:    %[[V58:.*]] = onnx.Transpose(%[[V57]]) <{perm = [1, 0, 2]}> : tensor<4x33x2xf32>
// CHECK-NEXT:    %[[V59:.*]] = onnx.Constant dense<[0, 3, 11, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[V60:.*]] = onnx.Reshape(%[[V58]], %[[V59]]) : tensor<4x3x11x2xf32>
// CHECK-NEXT:    %[[V61:.*]] = onnx.Transpose(%[[V60]]) <{perm = [0, 2, 3, 1]}> : tensor<4x11x2x3xf32>
// CHECK-NEXT:    %[[V62:.*]] = onnx.Constant dense<[0, 0, 6]> : tensor<3xi64>
// CHECK-NEXT:    %[[V63:.*]] = onnx.Reshape(%[[V61]], %[[V62]]) : tensor<4x11x6xf32>
// CHECK-NEXT:    %[[V64:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<6x6xf32>>
// CHECK-NEXT:    %[[V65:.*]] = onnx.MatMul(%[[V63]], %[[V64]]) : tensor<4x11x6xf32>
// CHECK-NEXT:    %[[V66:.*]] = onnx.Reshape(%[[V65]], %[[V7]]) : tensor<4x11x3x2xf32>
// CHECK-NEXT:    %[[V67:.*]] = onnx.Transpose(%[[V66]]) <{perm = [0, 2, 1, 3]}> : tensor<4x3x11x2xf32>
// CHECK-NEXT:    %[[V68:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<3x11x2xf32>>
// CHECK-NEXT:    %[[V69:.*]] = onnx.Mul(%[[V67]], %[[V68]]) : tensor<4x3x11x2xf32>
// CHECK-NEXT:    %[[V70:.*]] = onnx.Gather(%[[V67]], %[[V12]]) <{axis = 3}> : tensor<4x3x11x2xf32>
// CHECK-NEXT:    %[[V71:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<3x11x2xf32>>
// CHECK-NEXT:    %[[V72:.*]] = onnx.Mul(%[[V70]], %[[V71]]) : tensor<4x3x11x2xf32>
// CHECK-NEXT:    %[[V73:.*]] = onnx.Add(%[[V69]], %[[V72]]) : tensor<4x3x11x2xf32>
// CHECK-NEXT:    %[[V74:.*]] = onnx.Transpose(%[[V73]]) <{perm = [0, 1, 3, 2]}> : tensor<4x3x2x11xf32>
// CHECK-NEXT:    %[[V75:.*]] = onnx.Constant dense<[0, 0, 22]> : tensor<3xi64>
// CHECK-NEXT:    %[[V76:.*]] = onnx.Reshape(%[[V74]], %[[V75]]) : tensor<4x3x22xf32>
// CHECK-NEXT:    %[[V77:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<22x22xf32>>
// CHECK-NEXT:    %[[V78:.*]] = onnx.MatMul(%[[V76]], %[[V77]]) : tensor<4x3x22xf32>
// CHECK-NEXT:    %[[V79:.*]] = onnx.Reshape(%[[V78]], %[[V7]]) : tensor<4x3x11x2xf32>
// CHECK-NEXT:    %[[V80:.*]] = onnx.Transpose(%[[V79]]) <{perm = [0, 2, 1, 3]}> : tensor<4x11x3x2xf32>
// CHECK-NEXT:    %[[V81:.*]] = onnx.Constant dense<[0, 33, 2]> : tensor<3xi64>
// CHECK-NEXT:    %[[V82:.*]] = onnx.Reshape(%[[V80]], %[[V81]]) : tensor<4x33x2xf32>
// CHECK-NEXT:    %[[V83:.*]] = onnx.Transpose(%[[V82]]) <{perm = [1, 0, 2]}> : tensor<33x4x2xf32>
// CHECK-NEXT:    %[[V84:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V85:.*]] = onnx.Slice(%[[V83]], %[[V50]], %[[V52]], %[[V84]]) : tensor<33x4x1xf32>
// CHECK-NEXT:    func.return %[[V23]], %[[V53]], %[[V85]] : tensor<2x36x2xf32>, tensor<3x21x2xf32>, tensor<33x4x1xf32>
func.func @main(%x: tensor<2x36x2xf32> {onnx.name = "x"}, %y: tensor<3x30x1xf32> {onnx.name = "y"}, %z: tensor<17x4x2xf32> {onnx.name = "z"}) -> (tensor<2x36x2xf32> {onnx.name = "r0"}, tensor<3x21x2xf32> {onnx.name = "r1"}, tensor<33x4x1xf32> {onnx.name = "r2"}) {
  %o = onnx.Constant dense<0> : tensor<i64>
  %forty = onnx.Constant dense<40> : tensor<i64>
  %n = onnx.Constant dense<33> : tensor<i64>
  %a = onnx.DFT(%x) <{inverse = 1, onesided = 0}> : tensor<2x36x2xf32>
  %b = onnx.DFT(%y, %forty) <{inverse = 0, onesided = 1}> : tensor<3x21x2xf32>
  %c = onnx.DFT(%z, %n, %o) <{inverse = 1, onesided = 1}> : tensor<33x4x1xf32>
  func.return %a, %b, %c : tensor<2x36x2xf32>, tensor<3x21x2xf32>, tensor<33x4x1xf32>
}
