// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// What data is padded with is quantized with it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[ROWS:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 1], [1, 1]]> : tensor<2x2xi32>
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<6> : tensor<!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[R:.*]] = tfl.padv2(%x, %[[ROWS]], %[[V0]]) : tensor<3x7x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    func.return %[[R]] : tensor<3x7x!quant.uniform<i8:f32, 0.5:3>>
func.func @main(%x: tensor<2x5x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<3x7x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "r"}) {
  %rows = tfl.pseudo_const dense<[[0, 1], [1, 1]]> : tensor<2x2xi32>
  %value = tfl.pseudo_const dense<1.3> : tensor<f32>
  %xf = tfl.dequantize(%x) : tensor<2x5xf32>
  %f = tfl.padv2(%xf, %rows, %value) : tensor<3x7xf32>
  %r = tfl.quantize(%f) : tensor<3x7x!quant.uniform<i8:f32, 0.5:3>>
  func.return %r : tensor<3x7x!quant.uniform<i8:f32, 0.5:3>>
}
