// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// A step of the bias is a 127th of a step of the data: where that is more than a step of the result, it is not exact enough.

// CHECK:     tfl.mul(%{{.*}}f32>
// CHECK-NOT: tfl.depthwise_conv_2d
func.func @main(%x: tensor<1x4x6x3x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<1x4x6x3x!quant.uniform<i8:f32, 0.25:5>> {onnx.name = "r0"}) {
  %s = tfl.pseudo_const dense<[300.0, -0.7, 0.1]> : tensor<3xf32>
  %xf = tfl.dequantize(%x) : tensor<1x4x6x3xf32>
  %f0 = tfl.mul(%xf, %s) <{fused_activation_function = "NONE"}> : tensor<1x4x6x3xf32>
  %r0 = tfl.quantize(%f0) : tensor<1x4x6x3x!quant.uniform<i8:f32, 0.25:5>>
  func.return %r0 : tensor<1x4x6x3x!quant.uniform<i8:f32, 0.25:5>>
}
