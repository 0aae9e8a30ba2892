// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// The first channel's weights are so small that the bias does not fit 32 bits beside them, but with a longer scale results would move by whole
// steps: the product stays in float.

// CHECK-LABEL: func.func @main
// CHECK:         tfl.fully_connected({{.*}}) : tensor<3x2xf32>
func.func @main(%x: tensor<3x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<3x2x!quant.uniform<i8:f32, 0.5>> {onnx.name = "y"}) {
  %xf = tfl.dequantize(%x) : tensor<3x2xf32>
  %w = tfl.pseudo_const dense<[[127, 127], [1, 2]]> : tensor<2x2x!quant.uniform<i8:f32:0, {0.01, 0.25}>>
  %wf = tfl.dequantize(%w) : tensor<2x2xf32>
  %b = tfl.pseudo_const dense<[1.0e8, 1.0]> : tensor<2xf32>
  %f = tfl.fully_connected(%xf, %wf, %b) : tensor<3x2xf32>
  %y = tfl.quantize(%f) : tensor<3x2x!quant.uniform<i8:f32, 0.5>>
  func.return %y : tensor<3x2x!quant.uniform<i8:f32, 0.5>>
}
