// RUN: onnx-opt %s --pass decompose | filecheck %s

// 37 points have no factors: by 128 points, there and back.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[0, 0, 0, 0, 0, 1]> : tensor<6xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Pad(%x, %[[V0]]) : tensor<2x37x2xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<37x2xf32>>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Mul(%[[V1]], %[[V2]]) : tensor<2x37x2xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<[1, 0]> : tensor<2xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Gather(%[[V1]], %[[V4]]) <{axis = 2}> : tensor<2x37x2xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<37x2xf32>>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Mul(%[[V5]], %[[V6]]) : tensor<2x37x2xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Add(%[[V3]], %[[V7]]) : tensor<2x37x2xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<[0, 0, 0, 0, 91, 0]> : tensor<6xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Pad(%[[V8]], %[[V9]]) : tensor<2x128x2xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant dense<[0, 8, 16, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Reshape(%[[V10]], %[[V11]]) : tensor<2x8x16x2xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Transpose(%[[V12]]) <{perm = [0, 2, 3, 1]}> : tensor<2x16x2x8xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<[0, 0, 16]> : tensor<3xi64>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Reshape(%[[V13]], %[[V14]]) : tensor<2x16x16xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<16x16xf32>>
// CHECK-NEXT:    %[[V17:.*]] = onnx.MatMul(%[[V15]], %[[V16]]) : tensor<2x16x16xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Constant dense<[0, 0, -1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Reshape(%[[V17]], %[[V18]]) : tensor<2x16x8x2xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Transpose(%[[V19]]) <{perm = [0, 2, 1, 3]}> : tensor<2x8x16x2xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<8x16x2xf32>>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Mul(%[[V20]], %[[V21]]) : tensor<2x8x16x2xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Gather(%[[V20]], %[[V4]]) <{axis = 3}> : tensor<2x8x16x2xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<8x16x2xf32>>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Mul(%[[V23]], %[[V24]]) : tensor<2x8x16x2xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Add(%[[V22]], %[[V25]]) : tensor<2x8x16x2xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Transpose(%[[V26]]) <{perm = [0, 1, 3, 2]}> : tensor<2x8x2x16xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Constant dense<[0, 0, 32]> : tensor<3xi64>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Reshape(%[[V27]], %[[V28]]) : tensor<2x8x32xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<32x32xf32>>
// CHECK-NEXT:    %[[V31:.*]] = onnx.MatMul(%[[V29]], %[[V30]]) : tensor<2x8x32xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Reshape(%[[V31]], %[[V18]]) : tensor<2x8x16x2xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Transpose(%[[V32]]) <{perm = [0, 2, 1, 3]}> : tensor<2x16x8x2xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Constant dense<[0, 128, 2]> : tensor<3xi64>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Reshape(%[[V33]], %[[V34]]) : tensor<2x128x2xf32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<128x2xf32>>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Mul(%[[V35]], %[[V36]]) : tensor<2x128x2xf32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Gather(%[[V35]], %[[V4]]) <{axis = 2}> : tensor<2x128x2xf32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<128x2xf32>>
// CHECK-NEXT:    %[[V40:.*]] = onnx.Mul(%[[V38]], %[[V39]]) : tensor<2x128x2xf32>
// CHECK-NEXT:    %[[V41:.*]] = onnx.Add(%[[V37]], %[[V40]]) : tensor<2x128x2xf32>
// CHECK-NEXT:    %[[V42:.*]] = onnx.Reshape(%[[V41]], %[[V11]]) : tensor<2x8x16x2xf32>
// CHECK-NEXT:    %[[V43:.*]] = onnx.Transpose(%[[V42]]) <{perm = [0, 2, 3, 1]}> : tensor<2x16x2x8xf32>
// CHECK-NEXT:    %[[V44:.*]] = onnx.Reshape(%[[V43]], %[[V14]]) : tensor<2x16x16xf32>
// CHECK-NEXT:    %[[V45:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<16x16xf32>>
// CHECK-NEXT:    %[[V46:.*]] = onnx.MatMul(%[[V44]], %[[V45]]) : tensor<2x16x16xf32>
// CHECK-NEXT:    %[[V47:.*]] = onnx.Reshape(%[[V46]], %[[V18]]) : tensor<2x16x8x2xf32>
// CHECK-NEXT:    %[[V48:.*]] = onnx.Transpose(%[[V47]]) <{perm = [0, 2, 1, 3]}> : tensor<2x8x16x2xf32>
// CHECK-NEXT:    %[[V49:.*]] = onnx.Mul(%[[V48]], %[[V21]]) : tensor<2x8x16x2xf32>
// CHECK-NEXT:    %[[V50:.*]] = onnx.Gather(%[[V48]], %[[V4]]) <{axis = 3}> : tensor<2x8x16x2xf32>
// CHECK-NEXT:    %[[V51:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<8x16x2xf32>>
// CHECK-NEXT:    %[[V52:.*]] = onnx.Mul(%[[V50]], %[[V51]]) : tensor<2x8x16x2xf32>
// CHECK-NEXT:    %[[V53:.*]] = onnx.Add(%[[V49]], %[[V52]]) : tensor<2x8x16x2xf32>
// CHECK-NEXT:    %[[V54:.*]] = onnx.Transpose(%[[V53]]) <{perm = [0, 1, 3, 2]}> : tensor<2x8x2x16xf32>
// CHECK-NEXT:    %[[V55:.*]] = onnx.Reshape(%[[V54]], %[[V28]]) : tensor<2x8x32xf32>
// CHECK-NEXT:    %[[V56:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<32x32xf32>>
// CHECK-NEXT:    %[[V57:.*]] = onnx.MatMul(%[[V55]], %[[V56]]) : tensor<2x8x32xf32>
// CHECK-NEXT:    %[[V58:.*]] = onnx.Reshape(%[[V57]], %[[V18]]) : tensor<2x8x16x2xf32>
// CHECK-NEXT:    %[[V59:.*]] = onnx.Transpose(%[[V58]]) <{perm = [0, 2, 1, 3]}> : tensor<2x16x8x2xf32>
// CHECK-NEXT:    %[[V60:.*]] = onnx.Reshape(%[[V59]], %[[V34]]) : tensor<2x128x2xf32>
// CHECK-NEXT:    %[[V61:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V62:.*]] = onnx.Constant dense<37> : tensor<1xi64>
// CHECK-NEXT:    %[[V63:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V64:.*]] = onnx.Slice(%[[V60]], %[[V61]], %[[V62]], %[[V63]]) : tensor<2x37x2xf32>
// CHECK-NEXT:    %[[V65:.*]] = onnx.Mul(%[[V64]], %[[V2]]) : tensor<2x37x2xf32>
// CHECK-NEXT:    %[[V66:.*]] = onnx.Gather(%[[V64]], %[[V4]]) <{axis = 2}> : tensor<2x37x2xf32>
// CHECK-NEXT:    %[[V67:.*]] = onnx.Mul(%[[V66]], %[[V6]]) : tensor<2x37x2xf32>
// CHECK-NEXT:    %[[V68:.*]] = onnx.Add(%[[V65]], %[[V67]]) : tensor<2x37x2xf32>
// CHECK-NEXT:    func.return %[[V68]] : tensor<2x37x2xf32>
func.func @main(%x: tensor<2x37x1xf32> {onnx.name = "x"}) -> (tensor<2x37x2xf32> {onnx.name = "r0"}) {
  %a = onnx.DFT(%x) <{inverse = 0, onesided = 0}> : tensor<2x37x2xf32>
  func.return %a : tensor<2x37x2xf32>
}
