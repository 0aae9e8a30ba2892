// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Kernels take a scale for each output channel, not one for each index of another axis.

// CHECK:     tfl.conv_2d(%{{.*}}f32>
// CHECK:     tfl.depthwise_conv_2d(%{{.*}}f32>
// CHECK:     tfl.fully_connected(%{{.*}}f32>
// CHECK:     tfl.transpose_conv(%{{.*}}f32>
// CHECK:     tfl.conv_2d(%{{.*}}f32>
// CHECK:     tfl.depthwise_conv_2d(%{{.*}}f32>
// CHECK:     tfl.fully_connected(%{{.*}}f32>
// CHECK:     tfl.transpose_conv(%{{.*}}f32>
func.func @main(%x: tensor<1x4x6x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %v: tensor<1x4x6x2x!quant.uniform<i16:f32, 0.5>> {onnx.name = "v"}) -> (tensor<1x2x6x3x!quant.uniform<i8:f32, 2.0:-10>> {onnx.name = "r0"}, tensor<1x2x6x2x!quant.uniform<i8:f32, 2.0:-10>> {onnx.name = "r1"}, tensor<1x4x6x3x!quant.uniform<i8:f32, 2.0:-10>> {onnx.name = "r2"}, tensor<1x8x6x3x!quant.uniform<i8:f32, 2.0:-10>> {onnx.name = "r3"}, tensor<1x2x6x3x!quant.uniform<i16:f32, 2.0>> {onnx.name = "r4"}, tensor<1x2x6x2x!quant.uniform<i16:f32, 2.0>> {onnx.name = "r5"}, tensor<1x4x6x3x!quant.uniform<i16:f32, 2.0>> {onnx.name = "r6"}, tensor<1x8x6x3x!quant.uniform<i16:f32, 2.0>> {onnx.name = "r7"}) {
  %xf = tfl.dequantize(%x) : tensor<1x4x6x2xf32>
  %vf = tfl.dequantize(%v) : tensor<1x4x6x2xf32>
  %w = tfl.pseudo_const dense<7> : tensor<3x3x1x2x!quant.uniform<i8:f32:3, {0.25, 0.125}>>
  %wf = tfl.dequantize(%w) : tensor<3x3x1x2xf32>
  %d = tfl.pseudo_const dense<5> : tensor<1x3x1x2x!quant.uniform<i8:f32:1, {0.25, 0.125, 0.5}>>
  %df = tfl.dequantize(%d) : tensor<1x3x1x2xf32>
  %m = tfl.pseudo_const dense<-4> : tensor<3x2x!quant.uniform<i8:f32:1, {0.25, 0.125}>>
  %mf = tfl.dequantize(%m) : tensor<3x2xf32>
  %t = tfl.pseudo_const dense<7> : tensor<3x2x1x2x!quant.uniform<i8:f32:3, {0.25, 0.125}>>
  %tf = tfl.dequantize(%t) : tensor<3x2x1x2xf32>
  %b = tfl.pseudo_const dense<[2.0, -1.0, 0.5]> : tensor<3xf32>
  %c = tfl.pseudo_const dense<[2.0, -1.0]> : tensor<2xf32>
  %size = tfl.pseudo_const dense<[1, 8, 6, 3]> : tensor<4xi32>
  %f0 = tfl.conv_2d(%xf, %wf, %b) <{padding = "VALID", stride_h = 1, stride_w = 1}> : tensor<1x2x6x3xf32>
  %r0 = tfl.quantize(%f0) : tensor<1x2x6x3x!quant.uniform<i8:f32, 2.0:-10>>
  %f1 = tfl.depthwise_conv_2d(%xf, %df, %c) <{padding = "VALID", stride_h = 1, stride_w = 1, depth_multiplier = 1}> : tensor<1x2x6x2xf32>
  %r1 = tfl.quantize(%f1) : tensor<1x2x6x2x!quant.uniform<i8:f32, 2.0:-10>>
  %f2 = tfl.fully_connected(%xf, %mf, %b) <{keep_num_dims = true}> : tensor<1x4x6x3xf32>
  %r2 = tfl.quantize(%f2) : tensor<1x4x6x3x!quant.uniform<i8:f32, 2.0:-10>>
  %f3 = tfl.transpose_conv(%size, %tf, %xf, %b) <{padding = "VALID", stride_h = 2, stride_w = 1}> : tensor<1x8x6x3xf32>
  %r3 = tfl.quantize(%f3) : tensor<1x8x6x3x!quant.uniform<i8:f32, 2.0:-10>>
  %f4 = tfl.conv_2d(%vf, %wf, %b) <{padding = "VALID", stride_h = 1, stride_w = 1}> : tensor<1x2x6x3xf32>
  %r4 = tfl.quantize(%f4) : tensor<1x2x6x3x!quant.uniform<i16:f32, 2.0>>
  %f5 = tfl.depthwise_conv_2d(%vf, %df, %c) <{padding = "VALID", stride_h = 1, stride_w = 1, depth_multiplier = 1}> : tensor<1x2x6x2xf32>
  %r5 = tfl.quantize(%f5) : tensor<1x2x6x2x!quant.uniform<i16:f32, 2.0>>
  %f6 = tfl.fully_connected(%vf, %mf, %b) <{keep_num_dims = true}> : tensor<1x4x6x3xf32>
  %r6 = tfl.quantize(%f6) : tensor<1x4x6x3x!quant.uniform<i16:f32, 2.0>>
  %f7 = tfl.transpose_conv(%size, %tf, %vf, %b) <{padding = "VALID", stride_h = 2, stride_w = 1}> : tensor<1x8x6x3xf32>
  %r7 = tfl.quantize(%f7) : tensor<1x8x6x3x!quant.uniform<i16:f32, 2.0>>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7 : tensor<1x2x6x3x!quant.uniform<i8:f32, 2.0:-10>>, tensor<1x2x6x2x!quant.uniform<i8:f32, 2.0:-10>>, tensor<1x4x6x3x!quant.uniform<i8:f32, 2.0:-10>>, tensor<1x8x6x3x!quant.uniform<i8:f32, 2.0:-10>>, tensor<1x2x6x3x!quant.uniform<i16:f32, 2.0>>, tensor<1x2x6x2x!quant.uniform<i16:f32, 2.0>>, tensor<1x4x6x3x!quant.uniform<i16:f32, 2.0>>, tensor<1x8x6x3x!quant.uniform<i16:f32, 2.0>>
}
