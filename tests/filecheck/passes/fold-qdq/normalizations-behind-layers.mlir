// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// A factor for each channel goes into the scales of quantized weights, what is added into the bias: a normalization behind a layer is none.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}1, 2]]], {{\[\[}}[-3, -4]]]]> : tensor<2x1x1x2x!quant.uniform<i8:f32:0, {1.0, 0.125}>>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<[10, 0]> : tensor<2x!quant.uniform<i32:f32:0, {0.5, 0.0625}>>
// CHECK-NEXT:    %[[R0:.*]] = tfl.conv_2d(%x, %[[V0]], %[[V1]]) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "NONE"}> : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}0, 6]]]]> : tensor<1x1x1x2x!quant.uniform<i8:f32:3, {1.0, 0.125}>>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<[0, -8]> : tensor<2x!quant.uniform<i32:f32:0, {0.5, 0.0625}>>
// CHECK-NEXT:    %[[R1:.*]] = tfl.depthwise_conv_2d(%x, %[[V2]], %[[V3]]) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1, fused_activation_function = "RELU"}> : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<{{\[\[}}1, 2], [3, 4]]> : tensor<2x2x!quant.uniform<i8:f32, 0.5>>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<[16, -4]> : tensor<2x!quant.uniform<i32:f32, 0.25>>
// CHECK-NEXT:    %[[R2:.*]] = tfl.fully_connected(%x, %[[V4]], %[[V5]]) <{fused_activation_function = "NONE", keep_num_dims = true}> : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[SIZE:.*]] = tfl.pseudo_const dense<[1, 4, 4, 2]> : tensor<4xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.pseudo_const dense<[2, -16]> : tensor<2x!quant.uniform<i32:f32:0, {0.5, 0.0625}>>
// CHECK-NEXT:    %[[R3:.*]] = tfl.transpose_conv(%[[SIZE]], %[[V0]], %x, %[[V6]]) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "NONE"}> : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]] : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r0"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r1"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r2"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r3"}) {
  %s = tfl.pseudo_const dense<[2.0, -0.5]> : tensor<2xf32>
  %n = tfl.pseudo_const dense<[0.0, 0.5]> : tensor<2xf32>
  %t = tfl.pseudo_const dense<[1.0, -1.0]> : tensor<2xf32>
  %b = tfl.pseudo_const dense<[8, -8]> : tensor<2x!quant.uniform<i32:f32, 0.25>>
  %bf = tfl.dequantize(%b) : tensor<2xf32>
  %u = tfl.pseudo_const dense<[4, 2]> : tensor<2x!quant.uniform<i8:f32, 0.5>>
  %uf = tfl.dequantize(%u) : tensor<2xf32>
  %xf = tfl.dequantize(%x) : tensor<1x4x4x2xf32>
  %w0 = tfl.pseudo_const dense<[[[[1, 2]]], [[[3, 4]]]]> : tensor<2x1x1x2x!quant.uniform<i8:f32:0, {0.5, 0.25}>>
  %wf0 = tfl.dequantize(%w0) : tensor<2x1x1x2xf32>
  %c0 = tfl.conv_2d(%xf, %wf0, %bf) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
  %m0 = tfl.mul(%c0, %s) : tensor<1x4x4x2xf32>
  %a0 = tfl.add(%m0, %t) : tensor<1x4x4x2xf32>
  %r0 = tfl.quantize(%a0) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %w1 = tfl.pseudo_const dense<[[[[5, 6]]]]> : tensor<1x1x1x2x!quant.uniform<i8:f32:3, {0.5, 0.25}>>
  %wf1 = tfl.dequantize(%w1) : tensor<1x1x1x2xf32>
  %c1 = tfl.depthwise_conv_2d(%xf, %wf1, %t) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1}> : tensor<1x4x4x2xf32>
  %m1 = tfl.mul(%c1, %n) <{fused_activation_function = "RELU"}> : tensor<1x4x4x2xf32>
  %r1 = tfl.quantize(%m1) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %w2 = tfl.pseudo_const dense<[[1, 2], [3, 4]]> : tensor<2x2x!quant.uniform<i8:f32, 0.5>>
  %wf2 = tfl.dequantize(%w2) : tensor<2x2xf32>
  %c2 = tfl.fully_connected(%xf, %wf2, %bf) <{keep_num_dims = true}> : tensor<1x4x4x2xf32>
  %a2 = tfl.add(%c2, %uf) : tensor<1x4x4x2xf32>
  %r2 = tfl.quantize(%a2) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %size = tfl.pseudo_const dense<[1, 4, 4, 2]> : tensor<4xi32>
  %c3 = tfl.transpose_conv(%size, %wf0, %xf) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
  %m3 = tfl.mul(%c3, %s) : tensor<1x4x4x2xf32>
  %a3 = tfl.add(%m3, %t) : tensor<1x4x4x2xf32>
  %r3 = tfl.quantize(%a3) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  func.return %r0, %r1, %r2, %r3 : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
}
