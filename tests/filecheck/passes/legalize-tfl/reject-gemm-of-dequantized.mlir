// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// No dense layer: a matrix that only a run tells, and an addend that is scaled.

// CHECK-LABEL: func.func @main
// CHECK:         tfl.batch_matmul(%x, %y)
// CHECK:         %[[W:.*]] = tfl.pseudo_const dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[C:.*]] = tfl.mul(%c, %[[W]]) : tensor<5xf32>
// CHECK-NEXT:    tfl.add(%{{.*}}, %[[C]]) : tensor<2x5xf32>
// CHECK-NOT:     tfl.fully_connected
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<3x5xf32> {onnx.name = "y"}) -> (tensor<2x5xf32> {onnx.name = "a"}, tensor<2x5xf32> {onnx.name = "b"}) {
  %q = onnx.Constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15]]> : tensor<3x5xi8>
  %s = onnx.Constant dense<0.5> : tensor<f32>
  %c = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0, 5.0]> : tensor<5xf32>
  %w = onnx.DequantizeLinear(%q, %s) : tensor<3x5xf32>
  %a = onnx.Gemm(%x, %y) : tensor<2x5xf32>
  %b = onnx.Gemm(%x, %w, %c) <{beta = 0.5}> : tensor<2x5xf32>
  func.return %a, %b : tensor<2x5xf32>, tensor<2x5xf32>
}
