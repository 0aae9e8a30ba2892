// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// What a constant divides, real or quantized, is multiplied by its reciprocal.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[C0:.*]] = tfl.pseudo_const dense<127> : tensor<!quant.uniform<i8:f32, 0.0031496063>>
// CHECK-NEXT:    %[[V0:.*]] = tfl.mul(%x, %[[C0]]) <{fused_activation_function = "RELU"}> : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK:         %[[V1:.*]] = tfl.mul(%x, %{{.*}}) <{fused_activation_function = "NONE"}> : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]] : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
func.func @main(%x: tensor<2x5x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r0"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r1"}) {
  %c = tfl.pseudo_const dense<2.5> : tensor<f32>
  %q = tfl.pseudo_const dense<7> : tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %xf = tfl.dequantize(%x) : tensor<2x5xf32>
  %f0 = tfl.div(%xf, %c) <{fused_activation_function = "RELU"}> : tensor<2x5xf32>
  %r0 = tfl.quantize(%f0) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %qf = tfl.dequantize(%q) : tensor<1xf32>
  %f1 = tfl.div(%xf, %qf) : tensor<2x5xf32>
  %r1 = tfl.quantize(%f1) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  func.return %r0, %r1 : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
}
