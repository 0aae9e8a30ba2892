// RUN: onnx-opt %s --pass unfold-qdq | filecheck %s

// Each op computes on reals, and its result is rounded; weights stay stored. A quantization that changes nothing goes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.dequantize(%x) : tensor<1x4xf32>
// CHECK-NEXT:    %[[W:.*]] = tfl.pseudo_const dense<7> : tensor<2x4x!quant.uniform<i8:f32:0, {0.25, 0.125}>>
// CHECK-NEXT:    %[[N1:.*]] = tfl.dequantize(%[[W]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.fully_connected(%[[N0]], %[[N1]]) <{fused_activation_function = "RELU", weights_format = "DEFAULT", keep_num_dims = false}> : tensor<1x2xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.quantize(%[[N2]]) : tensor<1x2x!quant.uniform<i8:f32, 0.75:-128>>
// CHECK-NEXT:    %[[N4:.*]] = tfl.dequantize(%[[N3]]) : tensor<1x2xf32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.logistic(%[[N4]]) : tensor<1x2xf32>
// CHECK-NEXT:    %[[G:.*]] = tfl.quantize(%[[N5]]) : tensor<1x2x!quant.uniform<i8:f32, 0.00390625:-128>>
// CHECK-NEXT:    func.return %[[G]] : tensor<1x2x!quant.uniform<i8:f32, 0.00390625:-128>>
// CHECK-NOT:     tfl.logistic({{.*}}quant
func.func @main(%x: tensor<1x4x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<1x2x!quant.uniform<i8:f32, 0.00390625:-128>> {onnx.name = "g_out"}) {
  %w = tfl.pseudo_const dense<7> : tensor<2x4x!quant.uniform<i8:f32:0, {0.25, 0.125}>>
  %y = tfl.fully_connected(%x, %w) <{fused_activation_function = "RELU", weights_format = "DEFAULT", keep_num_dims = false}> : tensor<1x2x!quant.uniform<i8:f32, 0.75:-128>>
  %z = tfl.logistic(%y) : tensor<1x2x!quant.uniform<i8:f32, 0.00390625:-128>>
  %f = tfl.dequantize(%z) : tensor<1x2xf32>
  %g = tfl.quantize(%f) : tensor<1x2x!quant.uniform<i8:f32, 0.00390625:-128>>
  func.return %g : tensor<1x2x!quant.uniform<i8:f32, 0.00390625:-128>>
}
