// RUN: onnx-opt %s --pass decompose | filecheck %s

// Real to complex, and the half of it back to real.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<2x3x1x5xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<[6, 5]> : tensor<2xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Reshape(%[[N0]], %[[N1]]) : tensor<6x5xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<[[1.0, -0.0, 1.0, -0.0, 1.0, -0.0], [1.0, -0.0, 0.309017, -0.95105654, -0.809017, -0.58778524], [1.0, -0.0, -0.809017, -0.58778524, 0.309017, 0.95105654], [1.0, -0.0, -0.809017, 0.58778524, 0.309017, -0.95105654], [1.0, -0.0, 0.309017, 0.95105654, -0.809017, 0.58778524]]> : tensor<5x6xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.MatMul(%[[N2]], %[[N3]]) : tensor<6x6xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<[2, 3, -1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Reshape(%[[N4]], %[[N5]]) : tensor<2x3x3x2xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Transpose(%[[N6]]) <{perm = [0, 2, 1, 3]}> : tensor<2x3x3x2xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<[3, 4, 1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Reshape(%y, %[[N7]]) : tensor<3x4x1x2xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Transpose(%[[N8]]) <{perm = [0, 2, 3, 1]}> : tensor<3x1x2x4xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<[3, 8]> : tensor<2xi64>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Reshape(%[[N9]], %[[N10]]) : tensor<3x8xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Constant #onnx.weight<"", tensor<8x6xf32>>
// CHECK-NEXT:    %[[N13:.*]] = onnx.MatMul(%[[N11]], %[[N12]]) : tensor<3x6xf32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Constant dense<[3, 1, -1, 1]> : tensor<4xi64>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Reshape(%[[N13]], %[[N14]]) : tensor<3x1x6x1xf32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Transpose(%[[N15]]) <{perm = [0, 2, 1, 3]}> : tensor<3x6x1x1xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Constant dense<[3, 6, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[B:.*]] = onnx.Reshape(%[[N16]], %[[N17]]) : tensor<3x6x1xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x3x3x2xf32>, tensor<3x6x1xf32>
func.func @main(%x: tensor<2x5x3x1xf32> {onnx.name = "x"}, %y: tensor<3x4x2xf32> {onnx.name = "y"}) -> (tensor<2x3x3x2xf32> {onnx.name = "r0"}, tensor<3x6x1xf32> {onnx.name = "r1"}) {
  %o = onnx.Constant dense<1> : tensor<i64>
  %a = onnx.DFT(%x, _, %o) <{inverse = 0, onesided = 1}> : tensor<2x3x3x2xf32>
  %b = onnx.DFT(%y) <{inverse = 1, onesided = 1}> : tensor<3x6x1xf32>
  func.return %a, %b : tensor<2x3x3x2xf32>, tensor<3x6x1xf32>
}
