// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// A computed value, which is no constant to be quantized, pads floats.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[ROWS:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 1], [1, 1]]> : tensor<2x2xi32>
// CHECK-NEXT:    %[[XF:.*]] = tfl.dequantize(%x) : tensor<2x5xf32>
// CHECK-NEXT:    %[[F:.*]] = tfl.padv2(%[[XF]], %[[ROWS]], %value) : tensor<3x7xf32>
// CHECK-NEXT:    %[[R:.*]] = tfl.quantize(%[[F]]) : tensor<3x7x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    func.return %[[R]] : tensor<3x7x!quant.uniform<i8:f32, 0.5:3>>
func.func @main(%x: tensor<2x5x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %value: tensor<f32> {onnx.name = "value"}) -> (tensor<3x7x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "r"}) {
  %rows = tfl.pseudo_const dense<[[0, 1], [1, 1]]> : tensor<2x2xi32>
  %xf = tfl.dequantize(%x) : tensor<2x5xf32>
  %f = tfl.padv2(%xf, %rows, %value) : tensor<3x7xf32>
  %r = tfl.quantize(%f) : tensor<3x7x!quant.uniform<i8:f32, 0.5:3>>
  func.return %r : tensor<3x7x!quant.uniform<i8:f32, 0.5:3>>
}
