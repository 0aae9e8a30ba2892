// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Weights have one scale, or one for each output channel; a bias has 32 bits for data of 8 and 64 for data of 16, in the scale of data times weights.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[1, 8, 6, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<7> : tensor<3x3x1x2x!quant.uniform<i8:f32:0, {0.25, 0.125, 0.5}>>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<[16, -16, 2]> : tensor<3x!quant.uniform<i32:f32:0, {0.125, 0.0625, 0.25}>>
// CHECK-NEXT:    %[[V3:.*]] = tfl.conv_2d(%x, %[[V1]], %[[V2]]) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x2x6x3x!quant.uniform<i8:f32, 2.0:-10>>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<5> : tensor<1x3x1x2x!quant.uniform<i8:f32:3, {0.25, 0.125}>>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<[16, -16]> : tensor<2x!quant.uniform<i32:f32:0, {0.125, 0.0625}>>
// CHECK-NEXT:    %[[V6:.*]] = tfl.depthwise_conv_2d(%x, %[[V4]], %[[V5]]) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1}> : tensor<1x2x6x2x!quant.uniform<i8:f32, 2.0:-10>>
// CHECK-NEXT:    %[[V7:.*]] = tfl.pseudo_const dense<-4> : tensor<3x2x!quant.uniform<i8:f32, 0.25>>
// CHECK-NEXT:    %[[V8:.*]] = tfl.pseudo_const dense<[16, -8, 4]> : tensor<3x!quant.uniform<i32:f32, 0.125>>
// CHECK-NEXT:    %[[V9:.*]] = tfl.fully_connected(%x, %[[V7]], %[[V8]]) <{keep_num_dims = true}> : tensor<1x4x6x3x!quant.uniform<i8:f32, 2.0:-10>>
// CHECK-NEXT:    %[[V10:.*]] = tfl.pseudo_const dense<7> : tensor<3x2x1x2x!quant.uniform<i8:f32:0, {0.25, 0.125, 0.5}>>
// CHECK-NEXT:    %[[V11:.*]] = tfl.transpose_conv(%[[V0]], %[[V10]], %x, %[[V2]]) <{padding = "VALID", stride_w = 1, stride_h = 2}> : tensor<1x8x6x3x!quant.uniform<i8:f32, 2.0:-10>>
// CHECK-NEXT:    %[[V12:.*]] = tfl.pseudo_const dense<[16, -16, 2]> : tensor<3x!quant.uniform<i64:f32:0, {0.125, 0.0625, 0.25}>>
// CHECK-NEXT:    %[[V13:.*]] = tfl.conv_2d(%v, %[[V1]], %[[V12]]) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x2x6x3x!quant.uniform<i16:f32, 2.0>>
// CHECK-NEXT:    %[[V14:.*]] = tfl.pseudo_const dense<[16, -16]> : tensor<2x!quant.uniform<i64:f32:0, {0.125, 0.0625}>>
// CHECK-NEXT:    %[[V15:.*]] = tfl.depthwise_conv_2d(%v, %[[V4]], %[[V14]]) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1}> : tensor<1x2x6x2x!quant.uniform<i16:f32, 2.0>>
// CHECK-NEXT:    %[[V16:.*]] = tfl.pseudo_const dense<[16, -8, 4]> : tensor<3x!quant.uniform<i64:f32, 0.125>>
// CHECK-NEXT:    %[[V17:.*]] = tfl.fully_connected(%v, %[[V7]], %[[V16]]) <{keep_num_dims = true}> : tensor<1x4x6x3x!quant.uniform<i16:f32, 2.0>>
// CHECK-NEXT:    %[[V18:.*]] = tfl.transpose_conv(%[[V0]], %[[V10]], %v, %[[V12]]) <{padding = "VALID", stride_w = 1, stride_h = 2}> : tensor<1x8x6x3x!quant.uniform<i16:f32, 2.0>>
// CHECK-NEXT:    func.return %[[V3]], %[[V6]], %[[V9]], %[[V11]], %[[V13]], %[[V15]], %[[V17]], %[[V18]] : tensor<1x2x6x3x!quant.uniform<i8:f32, 2.0:-10>>, tensor<1x2x6x2x!quant.uniform<i8:f32, 2.0:-10>>, tensor<1x4x6x3x!quant.uniform<i8:f32, 2.0:-10>>, tensor<1x8x6x3x!quant.uniform<i8:f32, 2.0:-10>>, tensor<1x2x6x3x!quant.uniform<i16:f32, 2.0>>, tensor<1x2x6x2x!quant.uniform<i16:f32, 2.0>>, tensor<1x4x6x3x!quant.uniform<i16:f32, 2.0>>, tensor<1x8x6x3x!quant.uniform<i16:f32, 2.0>>
func.func @main(%x: tensor<1x4x6x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %v: tensor<1x4x6x2x!quant.uniform<i16:f32, 0.5>> {onnx.name = "v"}) -> (tensor<1x2x6x3x!quant.uniform<i8:f32, 2.0:-10>> {onnx.name = "r0"}, tensor<1x2x6x2x!quant.uniform<i8:f32, 2.0:-10>> {onnx.name = "r1"}, tensor<1x4x6x3x!quant.uniform<i8:f32, 2.0:-10>> {onnx.name = "r2"}, tensor<1x8x6x3x!quant.uniform<i8:f32, 2.0:-10>> {onnx.name = "r3"}, tensor<1x2x6x3x!quant.uniform<i16:f32, 2.0>> {onnx.name = "r4"}, tensor<1x2x6x2x!quant.uniform<i16:f32, 2.0>> {onnx.name = "r5"}, tensor<1x4x6x3x!quant.uniform<i16:f32, 2.0>> {onnx.name = "r6"}, tensor<1x8x6x3x!quant.uniform<i16:f32, 2.0>> {onnx.name = "r7"}) {
  %xf = tfl.dequantize(%x) : tensor<1x4x6x2xf32>
  %vf = tfl.dequantize(%v) : tensor<1x4x6x2xf32>
  %w = tfl.pseudo_const dense<7> : tensor<3x3x1x2x!quant.uniform<i8:f32:0, {0.25, 0.125, 0.5}>>
  %wf = tfl.dequantize(%w) : tensor<3x3x1x2xf32>
  %d = tfl.pseudo_const dense<5> : tensor<1x3x1x2x!quant.uniform<i8:f32:3, {0.25, 0.125}>>
  %df = tfl.dequantize(%d) : tensor<1x3x1x2xf32>
  %m = tfl.pseudo_const dense<-4> : tensor<3x2x!quant.uniform<i8:f32, 0.25>>
  %mf = tfl.dequantize(%m) : tensor<3x2xf32>
  %t = tfl.pseudo_const dense<7> : tensor<3x2x1x2x!quant.uniform<i8:f32:0, {0.25, 0.125, 0.5}>>
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
