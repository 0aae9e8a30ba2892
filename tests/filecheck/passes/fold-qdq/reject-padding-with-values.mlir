// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// A computed value, which is no constant to be quantized, pads floats; so does one that is quantized in several scales. What is quantized is padded as it is.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[ROWS:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 1], [1, 1]]> : tensor<2x2xi32>
// CHECK-NEXT:    %[[XF:.*]] = tfl.dequantize(%x) : tensor<2x5xf32>
// CHECK-NEXT:    %[[F0:.*]] = tfl.padv2(%[[XF]], %[[ROWS]], %value) : tensor<3x7xf32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.quantize(%[[F0]]) : tensor<3x7x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[ONE:.*]] = tfl.pseudo_const dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[F1:.*]] = tfl.padv2(%[[XF]], %[[ROWS]], %[[ONE]]) : tensor<3x7xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.quantize(%[[F1]]) : tensor<3x7x!quant.uniform<i8:f32:0, {0.5, 0.25, 0.125}>>
// CHECK-NEXT:    %[[FIVE:.*]] = tfl.pseudo_const dense<5> : tensor<!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[F2:.*]] = tfl.padv2(%x, %[[ROWS]], %[[FIVE]]) : tensor<3x7x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[R2:.*]] = tfl.quantize(%[[F2]]) : tensor<3x7x!quant.uniform<i8:f32, 0.25>>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]] : tensor<3x7x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x7x!quant.uniform<i8:f32:0, {0.5, 0.25, 0.125}>>, tensor<3x7x!quant.uniform<i8:f32, 0.25>>
func.func @main(%x: tensor<2x5x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %value: tensor<f32> {onnx.name = "value"}) -> (tensor<3x7x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "r0"}, tensor<3x7x!quant.uniform<i8:f32:0, {0.5, 0.25, 0.125}>> {onnx.name = "r1"}, tensor<3x7x!quant.uniform<i8:f32, 0.25>> {onnx.name = "r2"}) {
  %rows = tfl.pseudo_const dense<[[0, 1], [1, 1]]> : tensor<2x2xi32>
  %xf = tfl.dequantize(%x) : tensor<2x5xf32>
  %f0 = tfl.padv2(%xf, %rows, %value) : tensor<3x7xf32>
  %r0 = tfl.quantize(%f0) : tensor<3x7x!quant.uniform<i8:f32, 0.5:3>>
  %one = tfl.pseudo_const dense<1.0> : tensor<f32>
  %f1 = tfl.padv2(%xf, %rows, %one) : tensor<3x7xf32>
  %r1 = tfl.quantize(%f1) : tensor<3x7x!quant.uniform<i8:f32:0, {0.5, 0.25, 0.125}>>
  %five = tfl.pseudo_const dense<5> : tensor<!quant.uniform<i8:f32, 0.5:3>>
  %f2 = tfl.padv2(%x, %rows, %five) : tensor<3x7x!quant.uniform<i8:f32, 0.5:3>>
  %r2 = tfl.quantize(%f2) : tensor<3x7x!quant.uniform<i8:f32, 0.25>>
  func.return %r0, %r1, %r2 : tensor<3x7x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x7x!quant.uniform<i8:f32:0, {0.5, 0.25, 0.125}>>, tensor<3x7x!quant.uniform<i8:f32, 0.25>>
}
