// RUN: onnx-opt %s --pass simplify | filecheck %s

// A constant for each channel goes into the bias.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant #onnx.weight<"", tensor<4x3x2x2xf32>>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[-2.0, -5.0, -10.0, -19.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Conv(%x, %[[V0]], %[[V1]]) <{{.*}}> : tensor<1x4x4x6xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x4x4x6xf32>
// CHECK-NOT:     onnx.Add
// CHECK-NOT:     onnx.Sub
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}) -> (tensor<1x4x4x6xf32> {onnx.name = "y"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x3x2x2xf32>
  %b = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %s = onnx.Constant dense<[[[2.0]], [[4.0]], [[8.0]], [[16.0]]]> : tensor<4x1x1xf32>
  %t = onnx.Constant dense<0.5> : tensor<f32>
  %c = onnx.Conv(%x, %w, %b) : tensor<1x4x4x6xf32>
  %d = onnx.Add(%s, %c) : tensor<1x4x4x6xf32>
  %e = onnx.Sub(%d, %t) : tensor<1x4x4x6xf32>
  %y = onnx.Sub(%t, %e) : tensor<1x4x4x6xf32>
  func.return %y : tensor<1x4x4x6xf32>
}
