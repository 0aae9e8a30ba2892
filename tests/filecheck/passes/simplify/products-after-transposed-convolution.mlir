// RUN: onnx-opt %s --pass simplify | filecheck %s

// The same for transposed convolutions.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant #onnx.weight<"", tensor<3x4x2x2xf32>>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[-3.3333333, 0.666667, 10.0, 31.333336]> : tensor<4xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.ConvTranspose(%x, %[[V0]], %[[V1]]) <{{.*}}> : tensor<1x4x6x8xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x4x6x8xf32>
// CHECK-NOT:     onnx.Mul
// CHECK-NOT:     onnx.Div
// CHECK-NOT:     onnx.Add
// CHECK-NOT:     onnx.Sub
// CHECK-NOT:     onnx.Neg
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}) -> (tensor<1x4x6x8xf32> {onnx.name = "y"}) {
  %w = onnx.Constant dense<0.5> : tensor<3x4x2x2xf32>
  %b = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %s = onnx.Constant dense<[[[[2.0]], [[4.0]], [[8.0]], [[16.0]]]]> : tensor<1x4x1x1xf32>
  %u = onnx.Constant dense<3.0> : tensor<f32>
  %c = onnx.ConvTranspose(%x, %w, %b) : tensor<1x4x6x8xf32>
  %d = onnx.Mul(%s, %c) : tensor<1x4x6x8xf32>
  %e = onnx.Div(%d, %u) : tensor<1x4x6x8xf32>
  %f = onnx.Add(%e, %s) : tensor<1x4x6x8xf32>
  %g = onnx.Sub(%f, %u) : tensor<1x4x6x8xf32>
  %h = onnx.Sub(%u, %g) : tensor<1x4x6x8xf32>
  %y = onnx.Neg(%h) : tensor<1x4x6x8xf32>
  func.return %y : tensor<1x4x6x8xf32>
}
