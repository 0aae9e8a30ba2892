// RUN: onnx-opt %s --pass decompose | filecheck %s

// What the regions compute stands where the definition runs them, and may read what is around.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<0.70710677> : tensor<f32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Mul(%q, %[[N0]]) : tensor<1x2x3x4xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Mul(%k, %[[N0]]) : tensor<1x2x5x4xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Transpose(%[[N2]]) <{perm = [0, 1, 3, 2]}> : tensor<1x2x4x5xf32>
// CHECK-NEXT:    %[[S:.*]] = onnx.MatMul(%[[N1]], %[[N3]]) : tensor<1x2x3x5xf32>
// CHECK-NEXT:    %[[T:.*]] = onnx.Add(%[[S]], %b) : tensor<1x2x3x5xf32>
// CHECK-NEXT:    %[[P:.*]] = onnx.Softmax(%[[T]]) <{axis = 3}> : tensor<1x2x3x5xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.MatMul(%[[P]], %v) : tensor<1x2x3x4xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<1x2x3x4xf32>
func.func @main(%q: tensor<1x2x3x4xf32> {onnx.name = "q"}, %k: tensor<1x2x5x4xf32> {onnx.name = "k"}, %v: tensor<1x2x5x4xf32> {onnx.name = "v"}, %b: tensor<5xf32> {onnx.name = "b"}) -> (tensor<1x2x3x4xf32> {onnx.name = "r0"}) {
  %a = onnx.preview.FlexAttention(%q, %k, %v) <{softmax_precision = 1}> ({
  ^bb0(%p: tensor<1x2x3x5xf32>):
    onnx.Yield(%p)
  }, {
  ^bb0(%s: tensor<1x2x3x5xf32>):
    %t = onnx.Add(%s, %b) : tensor<1x2x3x5xf32>
    onnx.Yield(%t)
  }) : tensor<1x2x3x4xf32>
  func.return %a : tensor<1x2x3x4xf32>
}
