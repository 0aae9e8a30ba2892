// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Kernels of unsigned integers take weights of one scale; those of signed ones take no zero points.

// CHECK:      tfl.dequantize
// CHECK:      tfl.fully_connected({{.*}} : tensor<2x3xf32>
// CHECK-NEXT: tfl.quantize
// CHECK-NOT:  tfl.fully_connected({{.*}}!quant
func.func @main(%x: tensor<2x4x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<2x3x!quant.uniform<i8:f32, 0.5>> {onnx.name = "y"}) {
  %xf = tfl.dequantize(%x) : tensor<2x4xf32>
  %w = tfl.pseudo_const dense<[[-128, 1, 2, 3], [4, 5, 6, 127], [8, 9, 10, 11]]> : tensor<3x4x!quant.uniform<i8:f32:0, {0.25:5, 0.125:5, 0.5:5}>>
  %wf = tfl.dequantize(%w) : tensor<3x4xf32>
  %f = tfl.fully_connected(%xf, %wf) : tensor<2x3xf32>
  %y = tfl.quantize(%f) : tensor<2x3x!quant.uniform<i8:f32, 0.5>>
  func.return %y : tensor<2x3x!quant.uniform<i8:f32, 0.5>>
}
