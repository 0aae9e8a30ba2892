// RUN: onnx-opt %s --pass decompose | filecheck %s

// Frames of a window, from places that are computed on; frames without a window.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Reshape(%s, %[[N0]]) : tensor<1xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<[[0], [1], [2], [3]]> : tensor<4x1xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Mul(%[[N1]], %[[N2]]) : tensor<4x1xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Add(%[[N3]], %[[N4]]) : tensor<4x4xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Gather(%x, %[[N5]]) <{axis = 1}> : tensor<2x4x4x1xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<[4, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Reshape(%w, %[[N7]]) : tensor<4x1xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Mul(%[[N6]], %[[N8]]) : tensor<2x4x4x1xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<[8, 4, 1, 1]> : tensor<4xi64>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Reshape(%[[N9]], %[[N10]]) : tensor<8x4x1x1xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Transpose(%[[N11]]) <{perm = [0, 2, 3, 1]}> : tensor<8x1x1x4xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Constant dense<[8, 4]> : tensor<2xi64>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Reshape(%[[N12]], %[[N13]]) : tensor<8x4xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Constant dense<[[1.0, -0.0, 1.0, -0.0, 1.0, -0.0], [1.0, -0.0, 6.123234e-17, -1.0, -1.0, -1.2246469e-16], [1.0, -0.0, -1.0, -1.2246469e-16, 1.0, -0.0], [1.0, -0.0, -1.8369701e-16, 1.0, -1.0, -1.2246469e-16]]> : tensor<4x6xf32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.MatMul(%[[N14]], %[[N15]]) : tensor<8x6xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Constant dense<[8, 1, -1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Reshape(%[[N16]], %[[N17]]) : tensor<8x1x3x2xf32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Transpose(%[[N18]]) <{perm = [0, 2, 1, 3]}> : tensor<8x3x1x2xf32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Constant dense<[2, 4, 3, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Reshape(%[[N19]], %[[N20]]) : tensor<2x4x3x2xf32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Constant dense<[[0, 1, 2], [2, 3, 4], [4, 5, 6], [6, 7, 8], [8, 9, 10]]> : tensor<5x3xi64>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Gather(%x, %[[N21]]) <{axis = 1}> : tensor<2x5x3x1xf32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Constant dense<[10, 3, 1, 1]> : tensor<4xi64>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Reshape(%[[N22]], %[[N23]]) : tensor<10x3x1x1xf32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Transpose(%[[N24]]) <{perm = [0, 2, 3, 1]}> : tensor<10x1x1x3xf32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Constant dense<[10, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Reshape(%[[N25]], %[[N26]]) : tensor<10x3xf32>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Constant dense<[[1.0, -0.0, 1.0, -0.0, 1.0, -0.0], [1.0, -0.0, -0.5, -0.8660254, -0.5, 0.8660254], [1.0, -0.0, -0.5, 0.8660254, -0.5, -0.8660254]]> : tensor<3x6xf32>
// CHECK-NEXT:    %[[N29:.*]] = onnx.MatMul(%[[N27]], %[[N28]]) : tensor<10x6xf32>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Constant dense<[10, 1, -1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Reshape(%[[N29]], %[[N30]]) : tensor<10x1x3x2xf32>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Transpose(%[[N31]]) <{perm = [0, 2, 1, 3]}> : tensor<10x3x1x2xf32>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Constant dense<[2, 5, 3, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[B:.*]] = onnx.Reshape(%[[N32]], %[[N33]]) : tensor<2x5x3x2xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x4x3x2xf32>, tensor<2x5x3x2xf32>
func.func @main(%x: tensor<2x11x1xf32> {onnx.name = "x"}, %s: tensor<i64> {onnx.name = "s"}, %w: tensor<4xf32> {onnx.name = "w"}) -> (tensor<2x4x3x2xf32> {onnx.name = "r0"}, tensor<2x5x3x2xf32> {onnx.name = "r1"}) {
  %t = onnx.Constant dense<2> : tensor<i64>
  %l = onnx.Constant dense<3> : tensor<i64>
  %a = onnx.STFT(%x, %s, %w) <{onesided = 1}> : tensor<2x4x3x2xf32>
  %b = onnx.STFT(%x, %t, _, %l) <{onesided = 0}> : tensor<2x5x3x2xf32>
  func.return %a, %b : tensor<2x4x3x2xf32>, tensor<2x5x3x2xf32>
}
