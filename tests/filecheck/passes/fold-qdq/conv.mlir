// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// A convolution of dequantized data with dequantized weights and bias, quantized again, is one on quantized types.

// CHECK-LABEL: func.func @main(%x: tensor<1x7x9x2x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[W:.*]] = tfl.pseudo_const dense<7> : tensor<3x3x5x2x!quant.uniform<i8:f32:0, {0.25, 0.125, 0.5}>>
// CHECK-NEXT:    %[[B:.*]] = tfl.pseudo_const dense<[100, -200, 300]> : tensor<3x!quant.uniform<i32:f32:0, {0.125, 0.0625, 0.25}>>
// CHECK-NEXT:    %[[Y:.*]] = tfl.conv_2d(%x, %[[W]], %[[B]]) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "RELU"}> : tensor<1x5x5x3x!quant.uniform<i8:f32, 2.0:-10>>
// CHECK-NEXT:    func.return %[[Y]]
func.func @main(%x: tensor<1x7x9x2xi8> {onnx.name = "x"}) -> (tensor<1x5x5x3xi8> {onnx.name = "y"}) {
  %xq = quant.scast(%x) : tensor<1x7x9x2x!quant.uniform<i8:f32, 0.5:3>>
  %xf = tfl.dequantize(%xq) : tensor<1x7x9x2xf32>
  %w = tfl.pseudo_const dense<7> : tensor<3x3x5x2x!quant.uniform<i8:f32:0, {0.25, 0.125, 0.5}>>
  %wf = tfl.dequantize(%w) : tensor<3x3x5x2xf32>
  %b = tfl.pseudo_const dense<[100, -200, 300]> : tensor<3x!quant.uniform<i32:f32:0, {0.125, 0.0625, 0.25}>>
  %bf = tfl.dequantize(%b) : tensor<3xf32>
  %c = tfl.conv_2d(%xf, %wf, %bf) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "RELU"}> : tensor<1x5x5x3xf32>
  %q = tfl.quantize(%c) : tensor<1x5x5x3x!quant.uniform<i8:f32, 2.0:-10>>
  %y = quant.scast(%q) : tensor<1x5x5x3xi8>
  func.return %y : tensor<1x5x5x3xi8>
}
