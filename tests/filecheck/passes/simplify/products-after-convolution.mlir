// RUN: onnx-opt %s --pass simplify | filecheck %s

// A factor for each channel, or for all, goes into weights and bias; so do quotients and signs.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant #onnx.weight<"", tensor<4x3x2x2xf32>>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[-0.5, -2.0, -6.0, -16.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Conv(%x, %[[V0]], %[[V1]]) <{{.*}}> : tensor<1x4x4x6xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant #onnx.weight<"", tensor<4x3x2x2xf32>>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<0.0> : tensor<4xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Conv(%x, %[[V2]], %[[V3]]) <{{.*}}> : tensor<1x4x4x6xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant #onnx.weight<"", tensor<4x3x2x2xf32>>
// CHECK-NEXT:    %[[V:.*]] = onnx.Conv(%x, %[[V4]], %[[V3]]) <{{.*}}> : tensor<1x4x4x6xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]], %[[V]] : tensor<1x4x4x6xf32>, tensor<1x4x4x6xf32>, tensor<1x4x4x6xf32>
// CHECK-NOT:     onnx.Mul
// CHECK-NOT:     onnx.Div
// CHECK-NOT:     onnx.Neg
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}) -> (tensor<1x4x4x6xf32> {onnx.name = "y"}, tensor<1x4x4x6xf32> {onnx.name = "z"}, tensor<1x4x4x6xf32> {onnx.name = "v"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x3x2x2xf32>
  %b = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %s = onnx.Constant dense<[[[[2.0]], [[4.0]], [[8.0]], [[16.0]]]]> : tensor<1x4x1x1xf32>
  %t = onnx.Constant dense<4.0> : tensor<f32>
  %c = onnx.Conv(%x, %w, %b) : tensor<1x4x4x6xf32>
  %d = onnx.Mul(%s, %c) : tensor<1x4x4x6xf32>
  %e = onnx.Div(%d, %t) : tensor<1x4x4x6xf32>
  %y = onnx.Neg(%e) : tensor<1x4x4x6xf32>
  %u = onnx.Constant dense<3.0> : tensor<1x1x1xf32>
  %f = onnx.Conv(%x, %w) : tensor<1x4x4x6xf32>
  %z = onnx.Mul(%f, %u) : tensor<1x4x4x6xf32>
  %g = onnx.Conv(%x, %w) : tensor<1x4x4x6xf32>
  %v = onnx.Div(%g, %u) : tensor<1x4x4x6xf32>
  func.return %y, %z, %v : tensor<1x4x4x6xf32>, tensor<1x4x4x6xf32>, tensor<1x4x4x6xf32>
}
