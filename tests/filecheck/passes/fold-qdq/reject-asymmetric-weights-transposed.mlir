// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// The kernel of unsigned integers takes weights of one scale: with one for each channel the transposed convolution stays in float.

// CHECK-LABEL: func.func @main
// CHECK:         tfl.transpose_conv({{.*}} : tensor<1x2x4x2xf32>
func.func @main(%x: tensor<1x2x2x1x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<1x2x4x2x!quant.uniform<i8:f32, 0.5>> {onnx.name = "y"}) {
  %size = tfl.pseudo_const dense<[1, 2, 4, 2]> : tensor<4xi32>
  %xf = tfl.dequantize(%x) : tensor<1x2x2x1xf32>
  %w = tfl.pseudo_const dense<[[[[-128], [1]]], [[[4], [127]]]]> : tensor<2x1x2x1x!quant.uniform<i8:f32:0, {0.25:5, 0.5:5}>>
  %wf = tfl.dequantize(%w) : tensor<2x1x2x1xf32>
  %f = tfl.transpose_conv(%size, %wf, %xf) <{padding = "VALID", stride_h = 1, stride_w = 2}> : tensor<1x2x4x2xf32>
  %y = tfl.quantize(%f) : tensor<1x2x4x2x!quant.uniform<i8:f32, 0.5>>
  func.return %y : tensor<1x2x4x2x!quant.uniform<i8:f32, 0.5>>
}
