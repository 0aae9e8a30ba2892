// RUN: onnx-opt %s --pass decompose | filecheck %s

// A real signal without an axis of components gets one.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[[0, 1, 2, 3], [2, 3, 4, 5], [4, 5, 6, 7], [6, 7, 8, 9]]> : tensor<4x4xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<[2, 10, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Reshape(%x, %[[N1]]) : tensor<2x10x1xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Gather(%[[N2]], %[[N0]]) <{axis = 1}> : tensor<2x4x4x1xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<[8, 4, 1, 1]> : tensor<4xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Reshape(%[[N3]], %[[N4]]) : tensor<8x4x1x1xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Transpose(%[[N5]]) <{perm = [0, 2, 3, 1]}> : tensor<8x1x1x4xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<[8, 4]> : tensor<2xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Reshape(%[[N6]], %[[N7]]) : tensor<8x4xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Constant dense<[[1.0, -0.0, 1.0, -0.0, 1.0, -0.0], [1.0, -0.0, 6.123234e-17, -1.0, -1.0, -1.2246469e-16], [1.0, -0.0, -1.0, -1.2246469e-16, 1.0, -0.0], [1.0, -0.0, -1.8369701e-16, 1.0, -1.0, -1.2246469e-16]]> : tensor<4x6xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.MatMul(%[[N8]], %[[N9]]) : tensor<8x6xf32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Constant dense<[8, 1, -1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Reshape(%[[N10]], %[[N11]]) : tensor<8x1x3x2xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Transpose(%[[N12]]) <{perm = [0, 2, 1, 3]}> : tensor<8x3x1x2xf32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Constant dense<[2, 4, 3, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Reshape(%[[N13]], %[[N14]]) : tensor<2x4x3x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x4x3x2xf32>
// CHECK-NOT:     STFT
func.func @main(%x: tensor<2x10xf32> {onnx.name = "x"}) -> (tensor<2x4x3x2xf32> {onnx.name = "y_out"}) {
  %s = onnx.Constant dense<2> : tensor<i64>
  %n = onnx.Constant dense<4> : tensor<i64>
  %y = onnx.STFT(%x, %s, _, %n) <{onesided = 1}> : tensor<2x4x3x2xf32>
  func.return %y : tensor<2x4x3x2xf32>
}
