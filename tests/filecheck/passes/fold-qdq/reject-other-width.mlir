// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// No kernel takes data of 16 bits and gives 8: the functions stay on floats.

// CHECK:     tfl.abs(%{{.*}}f32>
// CHECK:     tfl.elu(%{{.*}}f32>
// CHECK:     tfl.exp(%{{.*}}f32>
// CHECK:     tfl.gelu(%{{.*}}f32>
// CHECK:     tfl.hard_swish(%{{.*}}f32>
// CHECK:     tfl.leaky_relu(%{{.*}}f32>
// CHECK:     tfl.relu(%{{.*}}f32>
// CHECK:     tfl.relu6(%{{.*}}f32>
// CHECK:     tfl.relu_0_to_1(%{{.*}}f32>
// CHECK:     tfl.relu_n1_to_1(%{{.*}}f32>
// CHECK:     tfl.rsqrt(%{{.*}}f32>
// CHECK:     tfl.logistic(%{{.*}}f32>
// CHECK:     tfl.softmax(%{{.*}}f32>
// CHECK:     tfl.tanh(%{{.*}}f32>
// CHECK:     tfl.log_softmax(%{{.*}}f32>
// CHECK:     tfl.l2_normalization(%{{.*}}f32>
// CHECK:     tfl.add(%{{.*}}f32>
// CHECK:     tfl.sub(%{{.*}}f32>
// CHECK:     tfl.mul(%{{.*}}f32>
// CHECK:     tfl.div(%{{.*}}f32>
// CHECK:     tfl.squared_difference(%{{.*}}f32>
// CHECK:     tfl.prelu(%{{.*}}f32>
// CHECK:     tfl.batch_matmul(%{{.*}}f32>
// CHECK:     tfl.mean(%{{.*}}f32>
// CHECK:     tfl.sum(%{{.*}}f32>
// CHECK:     tfl.average_pool_2d(%{{.*}}f32>
// CHECK:     tfl.resize_bilinear(%{{.*}}f32>
func.func @main(%x: tensor<2x5x!quant.uniform<i16:f32, 0.5>> {onnx.name = "x"}, %y: tensor<2x5x!quant.uniform<i16:f32, 0.125>> {onnx.name = "y"}, %z: tensor<5x!quant.uniform<i16:f32, 0.125>> {onnx.name = "z"}, %a: tensor<2x3x4x!quant.uniform<i16:f32, 0.5>> {onnx.name = "a"}, %b: tensor<2x4x5x!quant.uniform<i16:f32, 0.125>> {onnx.name = "b"}, %w: tensor<1x4x6x3x!quant.uniform<i16:f32, 0.5>> {onnx.name = "w"}) -> (tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r0"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r1"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r2"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r3"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r4"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r5"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r6"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r7"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r8"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r9"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r10"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r11"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r12"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r13"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r14"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r15"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r16"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r17"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r18"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r19"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r20"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r21"}, tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>> {onnx.name = "r22"}, tensor<1x3x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r23"}, tensor<1x3x!quant.uniform<i8:f32, 4.0:-7>> {onnx.name = "r24"}, tensor<1x2x2x3x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "r25"}, tensor<1x8x12x3x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "r26"}) {
  %size = tfl.pseudo_const dense<[8, 12]> : tensor<2xi32>
  %axes = tfl.pseudo_const dense<[1, 2]> : tensor<2xi32>
  %xf = tfl.dequantize(%x) : tensor<2x5xf32>
  %f0 = tfl.abs(%xf) : tensor<2x5xf32>
  %r0 = tfl.quantize(%f0) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f1 = tfl.elu(%xf) : tensor<2x5xf32>
  %r1 = tfl.quantize(%f1) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f2 = tfl.exp(%xf) : tensor<2x5xf32>
  %r2 = tfl.quantize(%f2) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f3 = tfl.gelu(%xf) : tensor<2x5xf32>
  %r3 = tfl.quantize(%f3) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f4 = tfl.hard_swish(%xf) : tensor<2x5xf32>
  %r4 = tfl.quantize(%f4) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f5 = tfl.leaky_relu(%xf) <{alpha = 0.25}> : tensor<2x5xf32>
  %r5 = tfl.quantize(%f5) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f6 = tfl.relu(%xf) : tensor<2x5xf32>
  %r6 = tfl.quantize(%f6) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f7 = tfl.relu6(%xf) : tensor<2x5xf32>
  %r7 = tfl.quantize(%f7) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f8 = tfl.relu_0_to_1(%xf) : tensor<2x5xf32>
  %r8 = tfl.quantize(%f8) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f9 = tfl.relu_n1_to_1(%xf) : tensor<2x5xf32>
  %r9 = tfl.quantize(%f9) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f10 = tfl.rsqrt(%xf) : tensor<2x5xf32>
  %r10 = tfl.quantize(%f10) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f11 = tfl.logistic(%xf) : tensor<2x5xf32>
  %r11 = tfl.quantize(%f11) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f12 = tfl.softmax(%xf) <{beta = 1.0}> : tensor<2x5xf32>
  %r12 = tfl.quantize(%f12) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f13 = tfl.tanh(%xf) : tensor<2x5xf32>
  %r13 = tfl.quantize(%f13) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f14 = tfl.log_softmax(%xf) : tensor<2x5xf32>
  %r14 = tfl.quantize(%f14) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f15 = tfl.l2_normalization(%xf) : tensor<2x5xf32>
  %r15 = tfl.quantize(%f15) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %yf = tfl.dequantize(%y) : tensor<2x5xf32>
  %f16 = tfl.add(%xf, %yf) : tensor<2x5xf32>
  %r16 = tfl.quantize(%f16) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f17 = tfl.sub(%xf, %yf) : tensor<2x5xf32>
  %r17 = tfl.quantize(%f17) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f18 = tfl.mul(%xf, %yf) : tensor<2x5xf32>
  %r18 = tfl.quantize(%f18) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f19 = tfl.div(%xf, %yf) : tensor<2x5xf32>
  %r19 = tfl.quantize(%f19) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f20 = tfl.squared_difference(%xf, %yf) : tensor<2x5xf32>
  %r20 = tfl.quantize(%f20) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %zf = tfl.dequantize(%z) : tensor<5xf32>
  %f21 = tfl.prelu(%xf, %zf) : tensor<2x5xf32>
  %r21 = tfl.quantize(%f21) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %af = tfl.dequantize(%a) : tensor<2x3x4xf32>
  %bf = tfl.dequantize(%b) : tensor<2x4x5xf32>
  %f22 = tfl.batch_matmul(%af, %bf) : tensor<2x3x5xf32>
  %r22 = tfl.quantize(%f22) : tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>>
  %wf = tfl.dequantize(%w) : tensor<1x4x6x3xf32>
  %f23 = tfl.mean(%wf, %axes) <{keep_dims = false}> : tensor<1x3xf32>
  %r23 = tfl.quantize(%f23) : tensor<1x3x!quant.uniform<i8:f32, 0.25:-7>>
  %f24 = tfl.sum(%wf, %axes) <{keep_dims = false}> : tensor<1x3xf32>
  %r24 = tfl.quantize(%f24) : tensor<1x3x!quant.uniform<i8:f32, 4.0:-7>>
  %f25 = tfl.average_pool_2d(%wf) <{padding = "VALID", filter_height = 2, filter_width = 3, stride_h = 2, stride_w = 3}> : tensor<1x2x2x3xf32>
  %r25 = tfl.quantize(%f25) : tensor<1x2x2x3x!quant.uniform<i8:f32, 0.5:3>>
  %f26 = tfl.resize_bilinear(%wf, %size) <{align_corners = false, half_pixel_centers = true}> : tensor<1x8x12x3xf32>
  %r26 = tfl.quantize(%f26) : tensor<1x8x12x3x!quant.uniform<i8:f32, 0.5:3>>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24, %r25, %r26 : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>>, tensor<1x3x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x3x!quant.uniform<i8:f32, 4.0:-7>>, tensor<1x2x2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x8x12x3x!quant.uniform<i8:f32, 0.5:3>>
}
