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
// CHECK-NEXT:    %[[V16:.*]] = onnx.Constant dense<[4, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Reshape(%w, %[[V16]]) : tensor<4x1xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Mul(%[[V15]], %[[V17]]) : tensor<2x?x4x1xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Transpose(%[[V18]]) <{perm = [0, 1, 3, 2]}> : tensor<2x?x1x4xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Constant dense<[0, 0, 4]> : tensor<3xi64>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Reshape(%[[V19]], %[[V20]]) : tensor<2x?x4xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Constant dense<{{.*}}> : tensor<4x6xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.MatMul(%[[V21]], %[[V22]]) : tensor<2x?x6xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Constant dense<[0, 0, -1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Reshape(%[[V23]], %[[V24]]) : tensor<2x4x3x2xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Constant dense<[[0, 1, 2], [2, 3, 4], [4, 5, 6], [6, 7, 8], [8, 9, 10]]> : tensor<5x3xi32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Gather(%x, %[[V26]]) <{axis = 1}> : tensor<2x5x3x1xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Transpose(%[[V27]]) <{perm = [0, 1, 3, 2]}> : tensor<2x5x1x3xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Constant dense<[0, 0, 3]> : tensor<3xi64>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Reshape(%[[V28]], %[[V29]]) : tensor<2x5x3xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Constant dense<{{.*}}> : tensor<3x6xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.MatMul(%[[V30]], %[[V31]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Reshape(%[[V32]], %[[V24]]) : tensor<2x5x3x2xf32>
// CHECK-NEXT:    func.return %[[V25]], %[[V33]] : tensor<2x4x3x2xf32>, tensor<2x5x3x2xf32>
func.func @main(%x: tensor<2x11x1xf32> {onnx.name = "x"}, %s: tensor<i64> {onnx.name = "s"}, %w: tensor<4xf32> {onnx.name = "w"}) -> (tensor<2x4x3x2xf32> {onnx.name = "r0"}, tensor<2x5x3x2xf32> {onnx.name = "r1"}) {
  %t = onnx.Constant dense<2> : tensor<i64>
  %l = onnx.Constant dense<3> : tensor<i64>
  %a = onnx.STFT(%x, %s, %w) <{onesided = 1}> : tensor<2x4x3x2xf32>
  %b = onnx.STFT(%x, %t, _, %l) <{onesided = 0}> : tensor<2x5x3x2xf32>
  func.return %a, %b : tensor<2x4x3x2xf32>, tensor<2x5x3x2xf32>
}
