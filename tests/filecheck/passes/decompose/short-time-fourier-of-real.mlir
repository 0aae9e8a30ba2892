// RUN: onnx-opt %s --pass decompose | filecheck %s

// A real signal without an axis of components gets one.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Unsqueeze(%x, %[[V0]]) : tensor<2x10x1xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[[0, 1, 2, 3], [2, 3, 4, 5], [4, 5, 6, 7], [6, 7, 8, 9]]> : tensor<4x4xi32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Gather(%[[V1]], %[[V2]]) <{axis = 1}> : tensor<2x4x4x1xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Transpose(%[[V3]]) <{perm = [0, 1, 3, 2]}> : tensor<2x4x1x4xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<[0, 0, 4]> : tensor<3xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Reshape(%[[V4]], %[[V5]]) : tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<{{.*}}> : tensor<4x6xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.MatMul(%[[V6]], %[[V7]]) : tensor<2x4x6xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<[0, 0, -1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Reshape(%[[V8]], %[[V9]]) : tensor<2x4x3x2xf32>
// CHECK-NEXT:    func.return %[[V10]] : tensor<2x4x3x2xf32>
func.func @main(%x: tensor<2x10xf32> {onnx.name = "x"}) -> (tensor<2x4x3x2xf32> {onnx.name = "y_out"}) {
  %s = onnx.Constant dense<2> : tensor<i64>
  %n = onnx.Constant dense<4> : tensor<i64>
  %y = onnx.STFT(%x, %s, _, %n) <{onesided = 1}> : tensor<2x4x3x2xf32>
  func.return %y : tensor<2x4x3x2xf32>
}
