// RUN: onnx-opt %s --pass decompose | filecheck %s

// Along a known axis among those that only a run counts, and frames of a signal of any length.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<?x?x1x8xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[0, 0, 8]> : tensor<3xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Reshape(%[[V0]], %[[V1]]) : tensor<?x?x8xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<8x10xf32>>
// CHECK-NEXT:    %[[V4:.*]] = onnx.MatMul(%[[V2]], %[[V3]]) : tensor<?x?x10xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<[0, 0, -1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Reshape(%[[V4]], %[[V5]]) : tensor<?x?x5x2xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Transpose(%[[V6]]) <{perm = [0, 2, 1, 3]}> : tensor<?x5x?x2xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Unsqueeze(%s, %[[V8]]) : tensor<?x?x1xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<4> : tensor<1xi32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant dense<16> : tensor<i32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Shape(%s) <{end = 2, start = 1}> : tensor<1xi64>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Cast(%[[V12]]) <{to = 6}> : tensor<1xi32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Sub(%[[V13]], %[[V11]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Div(%[[V14]], %[[V10]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Add(%[[V15]], %[[V16]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Squeeze(%[[V17]], %[[V18]]) : tensor<i32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Range(%[[V20]], %[[V19]], %[[V16]]) : tensor<?xi32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Unsqueeze(%[[V21]], %[[V22]]) : tensor<?x1xi32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Mul(%[[V10]], %[[V23]]) : tensor<?x1xi32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : tensor<16xi32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Add(%[[V24]], %[[V25]]) : tensor<?x16xi32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Gather(%[[V9]], %[[V26]]) <{axis = 1}> : tensor<?x?x16x1xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Constant dense<[0, 0, 0, 0, 0, 0, 0, 1]> : tensor<8xi64>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Pad(%[[V27]], %[[V28]]) : tensor<?x?x16x2xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Transpose(%[[V29]]) <{perm = [0, 1, 3, 2]}> : tensor<?x?x2x16xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<16x9xf32>>
// CHECK-NEXT:    %[[V32:.*]] = onnx.MatMul(%[[V30]], %[[V31]]) : tensor<?x?x2x9xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Constant dense<[1, 0]> : tensor<2xi64>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Gather(%[[V32]], %[[V33]]) <{axis = 2}> : tensor<?x?x2x9xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<16x9xf32>>
// CHECK-NEXT:    %[[V36:.*]] = onnx.MatMul(%[[V30]], %[[V35]]) : tensor<?x?x2x9xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Constant dense<[[1.0], [-1.0]]> : tensor<2x1xf32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Mul(%[[V34]], %[[V37]]) : tensor<?x?x2x9xf32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Add(%[[V36]], %[[V38]]) : tensor<?x?x2x9xf32>
// CHECK-NEXT:    %[[V40:.*]] = onnx.Transpose(%[[V39]]) <{perm = [0, 1, 3, 2]}> : tensor<?x?x9x2xf32>
// CHECK-NEXT:    func.return %[[V7]], %[[V40]] : tensor<?x5x?x2xf32>, tensor<?x?x9x2xf32>
func.func @main(%x: tensor<?x8x?x1xf32> {onnx.name = "x"}, %s: tensor<?x?xf32> {onnx.name = "s"}) -> (tensor<?x5x?x2xf32> {onnx.name = "y"}, tensor<?x?x9x2xf32> {onnx.name = "z"}) {
  %a = onnx.Constant dense<1> : tensor<i64>
  %step = onnx.Constant dense<4> : tensor<i64>
  %length = onnx.Constant dense<16> : tensor<i64>
  %y = onnx.DFT(%x, _, %a) <{onesided = 1}> : tensor<?x5x?x2xf32>
  %z = onnx.STFT(%s, %step, _, %length) : tensor<?x?x9x2xf32>
  func.return %y, %z : tensor<?x5x?x2xf32>, tensor<?x?x9x2xf32>
}
