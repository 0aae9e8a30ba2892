// RUN: onnx-opt %s --pass decompose | filecheck %s

// Frames of a window, from places that are computed on; frames without a window.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Reshape(%s, %[[V0]]) : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Cast(%[[V1]]) <{to = 6}> : tensor<1xi32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<7> : tensor<1xi32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Div(%[[V3]], %[[V2]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Add(%[[V4]], %[[V5]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Squeeze(%[[V6]], %[[V7]]) : tensor<i32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Range(%[[V9]], %[[V8]], %[[V5]]) : tensor<?xi32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Unsqueeze(%[[V10]], %[[V0]]) : tensor<?x1xi32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Mul(%[[V2]], %[[V11]]) : tensor<?x1xi32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Add(%[[V12]], %[[V13]]) : tensor<?x4xi32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Gather(%x, %[[V14]]) <{axis = 1}> : tensor<2x?x4x1xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Unsqueeze(%w, %[[V0]]) : tensor<4x1xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Mul(%[[V15]], %[[V16]]) : tensor<2x?x4x1xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Transpose(%[[V17]]) <{perm = [0, 1, 3, 2]}> : tensor<2x?x1x4xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Constant dense<[0, 0, 4]> : tensor<3xi64>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Reshape(%[[V18]], %[[V19]]) : tensor<2x?x4xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Constant dense<{{.*}}> : tensor<4x6xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.MatMul(%[[V20]], %[[V21]]) : tensor<2x?x6xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Constant dense<[0, 0, -1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Reshape(%[[V22]], %[[V23]]) : tensor<2x4x3x2xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Constant dense<[[0, 1, 2], [2, 3, 4], [4, 5, 6], [6, 7, 8], [8, 9, 10]]> : tensor<5x3xi32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Gather(%x, %[[V25]]) <{axis = 1}> : tensor<2x5x3x1xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Constant dense<[0, 0, 0, 0, 0, 0, 0, 1]> : tensor<8xi64>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Pad(%[[V26]], %[[V27]]) : tensor<2x5x3x2xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Transpose(%[[V28]]) <{perm = [0, 1, 3, 2]}> : tensor<2x5x2x3xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Constant dense<[[0.0, 0.0, 0.0], [0.0, 0.86602545, -0.86602545], [0.0, -0.86602545, 0.86602545]]> : tensor<3x3xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.MatMul(%[[V29]], %[[V30]]) : tensor<2x5x2x3xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Constant dense<[1, 0]> : tensor<2xi64>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Gather(%[[V31]], %[[V32]]) <{axis = 2}> : tensor<2x5x2x3xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Constant dense<[[1.0, 1.0, 1.0], [1.0, -0.5, -0.5], [1.0, -0.5, -0.5]]> : tensor<3x3xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.MatMul(%[[V29]], %[[V34]]) : tensor<2x5x2x3xf32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Constant dense<[[1.0], [-1.0]]> : tensor<2x1xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Mul(%[[V33]], %[[V36]]) : tensor<2x5x2x3xf32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Add(%[[V35]], %[[V37]]) : tensor<2x5x2x3xf32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Transpose(%[[V38]]) <{perm = [0, 1, 3, 2]}> : tensor<2x5x3x2xf32>
// CHECK-NEXT:    func.return %[[V24]], %[[V39]] : tensor<2x4x3x2xf32>, tensor<2x5x3x2xf32>
func.func @main(%x: tensor<2x11x1xf32> {onnx.name = "x"}, %s: tensor<i64> {onnx.name = "s"}, %w: tensor<4xf32> {onnx.name = "w"}) -> (tensor<2x4x3x2xf32> {onnx.name = "r0"}, tensor<2x5x3x2xf32> {onnx.name = "r1"}) {
  %t = onnx.Constant dense<2> : tensor<i64>
  %l = onnx.Constant dense<3> : tensor<i64>
  %a = onnx.STFT(%x, %s, %w) <{onesided = 1}> : tensor<2x4x3x2xf32>
  %b = onnx.STFT(%x, %t, _, %l) <{onesided = 0}> : tensor<2x5x3x2xf32>
  func.return %a, %b : tensor<2x4x3x2xf32>, tensor<2x5x3x2xf32>
}
