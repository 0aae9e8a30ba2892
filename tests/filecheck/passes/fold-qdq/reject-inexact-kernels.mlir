// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// What a kernel would not compute within a step stays in float: an exponential beyond 32 bits, a logarithm below what its result holds,
// samples of 16 bits, a pool whose activation would be one of stored integers, 16 bits in steps that kernels take for powers of two.

// CHECK-LABEL: func.func @main
// CHECK:     tfl.exp(%{{.*}}f32>
// CHECK:     tfl.log_softmax(%{{.*}}f32>
// CHECK:     tfl.resize_bilinear(%{{.*}}f32>
// CHECK:     tfl.max_pool_2d(%{{.*}}xi8>
// CHECK:     tfl.logistic(%{{.*}}f32>
// CHECK:     tfl.tanh(%{{.*}}f32>
// CHECK:     tfl.tanh(%{{.*}}quant.uniform<i16
func.func @main(%x: tensor<2x5x!quant.uniform<i8:f32, 0.5:-128>> {onnx.name = "x"}, %w: tensor<1x4x6x3x!quant.uniform<i16:f32, 0.5>> {onnx.name = "w"}, %p: tensor<1x4x6x3xf32> {onnx.name = "p"}, %u: tensor<4x!quant.uniform<i16:f32, 0.0002442>> {onnx.name = "u"}, %v: tensor<4x!quant.uniform<i16:f32, 0.00048828125>> {onnx.name = "v"}, %t: tensor<4x!quant.uniform<i16:f32, 0.0009765625>> {onnx.name = "t"}) -> (tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r0"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:127>> {onnx.name = "r1"}, tensor<1x8x12x3x!quant.uniform<i16:f32, 0.5>> {onnx.name = "r2"}, tensor<1x3x5x3xi8> {onnx.name = "r3"}, tensor<4x!quant.uniform<i16:f32, 0.000030517578125>> {onnx.name = "r4"}, tensor<4x!quant.uniform<i16:f32, 0.000030517578125>> {onnx.name = "r5"}, tensor<4x!quant.uniform<i16:f32, 0.000030517578125>> {onnx.name = "r6"}) {
  %size = tfl.pseudo_const dense<[8, 12]> : tensor<2xi32>
  %xf = tfl.dequantize(%x) : tensor<2x5xf32>
  %wf = tfl.dequantize(%w) : tensor<1x4x6x3xf32>
  %f0 = tfl.exp(%xf) : tensor<2x5xf32>
  %r0 = tfl.quantize(%f0) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f1 = tfl.log_softmax(%xf) : tensor<2x5xf32>
  %r1 = tfl.quantize(%f1) : tensor<2x5x!quant.uniform<i8:f32, 0.25:127>>
  %f2 = tfl.resize_bilinear(%wf, %size) : tensor<1x8x12x3xf32>
  %r2 = tfl.quantize(%f2) : tensor<1x8x12x3x!quant.uniform<i16:f32, 0.5>>
  %pq = tfl.quantize(%p) : tensor<1x4x6x3x!quant.uniform<i8:f32, 0.5:3>>
  %ps = quant.scast(%pq) : tensor<1x4x6x3xi8>
  %r3 = tfl.max_pool_2d(%ps) <{padding = "VALID", filter_height = 2, filter_width = 2, stride_h = 1, stride_w = 1, fused_activation_function = "RELU"}> : tensor<1x3x5x3xi8>
  %uf = tfl.dequantize(%u) : tensor<4xf32>
  %f4 = tfl.logistic(%uf) : tensor<4xf32>
  %r4 = tfl.quantize(%f4) : tensor<4x!quant.uniform<i16:f32, 0.000030517578125>>
  %vf = tfl.dequantize(%v) : tensor<4xf32>
  %f5 = tfl.tanh(%vf) : tensor<4xf32>
  %r5 = tfl.quantize(%f5) : tensor<4x!quant.uniform<i16:f32, 0.000030517578125>>
  %tf = tfl.dequantize(%t) : tensor<4xf32>
  %f6 = tfl.tanh(%tf) : tensor<4xf32>
  %r6 = tfl.quantize(%f6) : tensor<4x!quant.uniform<i16:f32, 0.000030517578125>>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6 : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:127>>, tensor<1x8x12x3x!quant.uniform<i16:f32, 0.5>>, tensor<1x3x5x3xi8>, tensor<4x!quant.uniform<i16:f32, 0.000030517578125>>, tensor<4x!quant.uniform<i16:f32, 0.000030517578125>>, tensor<4x!quant.uniform<i16:f32, 0.000030517578125>>
}
