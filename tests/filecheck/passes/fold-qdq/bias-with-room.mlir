// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// The first channel's weights are zero and their scale so short that the bias does not fit 32 bits beside them: any scale says zero, so it gets
// a longer one.

// CHECK-LABEL: func.func @main
// CHECK:         tfl.pseudo_const dense<{{\[\[}}0, 0], [1, 2]]> : tensor<2x2x!quant.uniform<i8:f32:0, {9.313226e-10, 0.25}>>
// CHECK:         tfl.pseudo_const dense<[1073741824, 8]> : tensor<2x!quant.uniform<i32:f32:0, {{.*}}>>
// CHECK:         tfl.fully_connected({{.*}}!quant.uniform<i8:f32, 0.5>
func.func @main(%x: tensor<3x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<3x2x!quant.uniform<i8:f32, 0.5>> {onnx.name = "y"}) {
  %xf = tfl.dequantize(%x) : tensor<3x2xf32>
  %w = tfl.pseudo_const dense<[[0, 0], [1, 2]]> : tensor<2x2x!quant.uniform<i8:f32:0, {1.0e-20, 0.25}>>
  %wf = tfl.dequantize(%w) : tensor<2x2xf32>
  %b = tfl.pseudo_const dense<[0.5, 1.0]> : tensor<2xf32>
  %f = tfl.fully_connected(%xf, %wf, %b) : tensor<3x2xf32>
  %y = tfl.quantize(%f) : tensor<3x2x!quant.uniform<i8:f32, 0.5>>
  func.return %y : tensor<3x2x!quant.uniform<i8:f32, 0.5>>
}
