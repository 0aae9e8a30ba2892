// RUN: onnx-opt %s --pass decompose | filecheck %s

// A real signal without an axis of components gets one.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Unsqueeze(%x, %[[V0]]) : tensor<2x10x1xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[[0, 1, 2, 3], [2, 3, 4, 5], [4, 5, 6, 7], [6, 7, 8, 9]]> : tensor<4x4xi32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Gather(%[[V1]], %[[V2]]) <{axis = 1}> : tensor<2x4x4x1xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<[0, 0, 0, 0, 0, 0, 0, 1]> : tensor<8xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Pad(%[[V3]], %[[V4]]) : tensor<2x4x4x2xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Transpose(%[[V5]]) <{perm = [0, 1, 3, 2]}> : tensor<2x4x2x4xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<[[0.0, 0.0, 0.0], [0.0, 1.0, -0.0], [0.0, -0.0, 0.0], [0.0, -1.0, -0.0]]> : tensor<4x3xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.MatMul(%[[V6]], %[[V7]]) : tensor<2x4x2x3xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<[1, 0]> : tensor<2xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Gather(%[[V8]], %[[V9]]) <{axis = 2}> : tensor<2x4x2x3xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant dense<[[1.0, 1.0, 1.0], [1.0, -0.0, -1.0], [1.0, -1.0, 1.0], [1.0, 0.0, -1.0]]> : tensor<4x3xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.MatMul(%[[V6]], %[[V11]]) : tensor<2x4x2x3xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<[[1.0], [-1.0]]> : tensor<2x1xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Mul(%[[V10]], %[[V13]]) : tensor<2x4x2x3xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Add(%[[V12]], %[[V14]]) : tensor<2x4x2x3xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Transpose(%[[V15]]) <{perm = [0, 1, 3, 2]}> : tensor<2x4x3x2xf32>
// CHECK-NEXT:    func.return %[[V16]] : tensor<2x4x3x2xf32>
func.func @main(%x: tensor<2x10xf32> {onnx.name = "x"}) -> (tensor<2x4x3x2xf32> {onnx.name = "y_out"}) {
  %s = onnx.Constant dense<2> : tensor<i64>
  %n = onnx.Constant dense<4> : tensor<i64>
  %y = onnx.STFT(%x, %s, _, %n) <{onesided = 1}> : tensor<2x4x3x2xf32>
  func.return %y : tensor<2x4x3x2xf32>
}
