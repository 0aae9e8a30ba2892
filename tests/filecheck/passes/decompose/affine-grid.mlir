// RUN: onnx-opt %s --pass decompose | filecheck %s

// The grid of the identity is known, the matrix multiplies it; sizes may be computed where the result's are known.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Transpose(%theta) <{perm = [0, 2, 1]}> : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant #onnx.weight<"", tensor<20x3xf32>>
// CHECK-NEXT:    %[[N2:.*]] = onnx.MatMul(%[[N1]], %[[N0]]) : tensor<2x20x2xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<[-1, 4, 5, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Reshape(%[[N2]], %[[N3]]) : tensor<2x4x5x2xf32>
// CHECK-NEXT:    func.return %[[N4]] : tensor<2x4x5x2xf32>
func.func @main(%theta: tensor<2x2x3xf32> {onnx.name = "theta"}, %size: tensor<4xi64> {onnx.name = "size"}) -> (tensor<2x4x5x2xf32> {onnx.name = "r"}) {
  %a = onnx.AffineGrid(%theta, %size) <{align_corners = 0}> : tensor<2x4x5x2xf32>
  func.return %a : tensor<2x4x5x2xf32>
}
