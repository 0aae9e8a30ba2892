// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Kernels that prescribe the scale of their result give it; one that is wanted otherwise is quantized once more.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.logistic(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.00390625:-128>>
// CHECK-NEXT:    %[[V1:.*]] = tfl.softmax(%x) <{beta = 1.0}> : tensor<2x5x!quant.uniform<i8:f32, 0.00390625:-128>>
// CHECK-NEXT:    %[[V2:.*]] = tfl.quantize(%[[V1]]) : tensor<2x5x!quant.uniform<i8:f32, 0.0078125:-128>>
// CHECK-NEXT:    %[[V3:.*]] = tfl.tanh(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.0078125>>
// CHECK-NEXT:    %[[V4:.*]] = tfl.log_softmax(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.0625:127>>
// CHECK-NEXT:    %[[V5:.*]] = tfl.l2_normalization(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.0078125>>
// CHECK-NEXT:    %[[V6:.*]] = tfl.logistic(%v) : tensor<2x5x!quant.uniform<i16:f32, 3.0517578e-05>>
// CHECK-NEXT:    %[[V7:.*]] = tfl.tanh(%v) : tensor<2x5x!quant.uniform<i16:f32, 3.0517578e-05>>
// CHECK-NEXT:    %[[V8:.*]] = tfl.softmax(%v) <{beta = 1.0}> : tensor<2x5x!quant.uniform<i16:f32, 3.0517578e-05>>
// CHECK-NEXT:    func.return %[[V0]], %[[V2]], %[[V3]], %[[V4]], %[[V5]], %[[V6]], %[[V7]], %[[V8]] : tensor<2x5x!quant.uniform<i8:f32, 0.00390625:-128>>, tensor<2x5x!quant.uniform<i8:f32, 0.0078125:-128>>, tensor<2x5x!quant.uniform<i8:f32, 0.0078125>>, tensor<2x5x!quant.uniform<i8:f32, 0.0625:127>>, tensor<2x5x!quant.uniform<i8:f32, 0.0078125>>, tensor<2x5x!quant.uniform<i16:f32, 3.0517578e-05>>, tensor<2x5x!quant.uniform<i16:f32, 3.0517578e-05>>, tensor<2x5x!quant.uniform<i16:f32, 3.0517578e-05>>
func.func @main(%x: tensor<2x5x!quant.uniform<i8:f32, 0.0625:3>> {onnx.name = "x"}, %v: tensor<2x5x!quant.uniform<i16:f32, 0.0625>> {onnx.name = "v"}) -> (tensor<2x5x!quant.uniform<i8:f32, 0.00390625:-128>> {onnx.name = "r0"}, tensor<2x5x!quant.uniform<i8:f32, 0.0078125:-128>> {onnx.name = "r1"}, tensor<2x5x!quant.uniform<i8:f32, 0.0078125>> {onnx.name = "r2"}, tensor<2x5x!quant.uniform<i8:f32, 0.0625:127>> {onnx.name = "r3"}, tensor<2x5x!quant.uniform<i8:f32, 0.0078125>> {onnx.name = "r4"}, tensor<2x5x!quant.uniform<i16:f32, 3.0517578e-05>> {onnx.name = "r5"}, tensor<2x5x!quant.uniform<i16:f32, 3.0517578e-05>> {onnx.name = "r6"}, tensor<2x5x!quant.uniform<i16:f32, 3.0517578e-05>> {onnx.name = "r7"}) {
  %xf = tfl.dequantize(%x) : tensor<2x5xf32>
  %f0 = tfl.logistic(%xf) : tensor<2x5xf32>
  %r0 = tfl.quantize(%f0) : tensor<2x5x!quant.uniform<i8:f32, 0.00390625:-128>>
  %f1 = tfl.softmax(%xf) <{beta = 1.0}> : tensor<2x5xf32>
  %r1 = tfl.quantize(%f1) : tensor<2x5x!quant.uniform<i8:f32, 0.0078125:-128>>
  %f2 = tfl.tanh(%xf) : tensor<2x5xf32>
  %r2 = tfl.quantize(%f2) : tensor<2x5x!quant.uniform<i8:f32, 0.0078125>>
  %f3 = tfl.log_softmax(%xf) : tensor<2x5xf32>
  %r3 = tfl.quantize(%f3) : tensor<2x5x!quant.uniform<i8:f32, 0.0625:127>>
  %f4 = tfl.l2_normalization(%xf) : tensor<2x5xf32>
  %r4 = tfl.quantize(%f4) : tensor<2x5x!quant.uniform<i8:f32, 0.0078125>>
  %vf = tfl.dequantize(%v) : tensor<2x5xf32>
  %f5 = tfl.logistic(%vf) : tensor<2x5xf32>
  %r5 = tfl.quantize(%f5) : tensor<2x5x!quant.uniform<i16:f32, 3.0517578e-05>>
  %f6 = tfl.tanh(%vf) : tensor<2x5xf32>
  %r6 = tfl.quantize(%f6) : tensor<2x5x!quant.uniform<i16:f32, 3.0517578e-05>>
  %f7 = tfl.softmax(%vf) <{beta = 1.0}> : tensor<2x5xf32>
  %r7 = tfl.quantize(%f7) : tensor<2x5x!quant.uniform<i16:f32, 3.0517578e-05>>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7 : tensor<2x5x!quant.uniform<i8:f32, 0.00390625:-128>>, tensor<2x5x!quant.uniform<i8:f32, 0.0078125:-128>>, tensor<2x5x!quant.uniform<i8:f32, 0.0078125>>, tensor<2x5x!quant.uniform<i8:f32, 0.0625:127>>, tensor<2x5x!quant.uniform<i8:f32, 0.0078125>>, tensor<2x5x!quant.uniform<i16:f32, 3.0517578e-05>>, tensor<2x5x!quant.uniform<i16:f32, 3.0517578e-05>>, tensor<2x5x!quant.uniform<i16:f32, 3.0517578e-05>>
}
