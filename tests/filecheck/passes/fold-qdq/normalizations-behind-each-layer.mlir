// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Factors and summands for each channel, behind each layer that has a bias; conv_3d, for which there is no kernel of integers, computes in float.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[VF:.*]] = tfl.dequantize(%v) : tensor<1x2x4x4x2xf32>
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}1, 2]]], {{\[\[}}[-3, -4]]]]> : tensor<2x1x1x2x!quant.uniform<i8:f32:0, {1.0, 0.25}>>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<[12, 16]> : tensor<2x!quant.uniform<i32:f32:0, {0.5, 0.125}>>
// CHECK-NEXT:    %[[R0:.*]] = tfl.conv_2d(%x, %[[V0]], %[[V1]]) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "NONE"}> : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}1, 2]]], {{\[\[}}[3, 4]]]]> : tensor<2x1x1x2x!quant.uniform<i8:f32, 0.5>>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<[16, -10]> : tensor<2x!quant.uniform<i32:f32, 0.25>>
// CHECK-NEXT:    %[[Q0:.*]] = tfl.conv_2d(%x, %[[V2]], %[[V3]]) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "NONE"}> : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}5, -6]]]]> : tensor<1x1x1x2x!quant.uniform<i8:f32:3, {1.0, 0.25}>>
// CHECK-NEXT:    %[[R1:.*]] = tfl.depthwise_conv_2d(%x, %[[V4]], %[[V1]]) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1, fused_activation_function = "NONE"}> : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}5, 6]]]]> : tensor<1x1x1x2x!quant.uniform<i8:f32, 0.5>>
// CHECK-NEXT:    %[[Q1:.*]] = tfl.depthwise_conv_2d(%x, %[[V5]], %[[V3]]) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1, fused_activation_function = "NONE"}> : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V6:.*]] = tfl.pseudo_const dense<{{\[\[}}1, 2], [-3, -4]]> : tensor<2x2x!quant.uniform<i8:f32:0, {1.0, 0.25}>>
// CHECK-NEXT:    %[[R2:.*]] = tfl.fully_connected(%x, %[[V6]], %[[V1]]) <{fused_activation_function = "NONE", keep_num_dims = true}> : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V7:.*]] = tfl.pseudo_const dense<{{\[\[}}1, 2], [3, 4]]> : tensor<2x2x!quant.uniform<i8:f32, 0.5>>
// CHECK-NEXT:    %[[Q2:.*]] = tfl.fully_connected(%x, %[[V7]], %[[V3]]) <{fused_activation_function = "NONE", keep_num_dims = true}> : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[W3:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}[1, 2], [3, 4]]]]]> : tensor<1x1x1x2x2x!quant.uniform<i8:f32, 0.5>>
// CHECK-NEXT:    %[[WF3:.*]] = tfl.dequantize(%[[W3]]) : tensor<1x1x1x2x2xf32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}[1, -2], [3, -4]]]]]> : tensor<1x1x1x2x2x!quant.uniform<i8:f32:4, {1.0, 0.25}>>
// CHECK-NEXT:    %[[V9:.*]] = tfl.dequantize(%[[V8]]) : tensor<1x1x1x2x2xf32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.pseudo_const dense<[6.0, 2.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[A3:.*]] = tfl.conv_3d(%[[VF]], %[[V9]], %[[V10]]) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 1, fused_activation_function = "NONE"}> : tensor<1x2x4x4x2xf32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.quantize(%[[A3]]) : tensor<1x2x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V11:.*]] = tfl.pseudo_const dense<[4.0, -2.5]> : tensor<2xf32>
// CHECK-NEXT:    %[[E3:.*]] = tfl.conv_3d(%[[VF]], %[[WF3]], %[[V11]]) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 1, fused_activation_function = "NONE"}> : tensor<1x2x4x4x2xf32>
// CHECK-NEXT:    %[[Q3:.*]] = tfl.quantize(%[[E3]]) : tensor<1x2x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    func.return %[[R0]], %[[Q0]], %[[R1]], %[[Q1]], %[[R2]], %[[Q2]], %[[R3]], %[[Q3]] : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x2x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x2x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %v: tensor<1x2x4x4x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "v"}) -> (tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r0"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "q0"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r1"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "q1"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r2"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "q2"}, tensor<1x2x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r3"}, tensor<1x2x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "q3"}) {
  %s = tfl.pseudo_const dense<[2.0, -0.5]> : tensor<2xf32>
  %b = tfl.pseudo_const dense<[8, -8]> : tensor<2x!quant.uniform<i32:f32, 0.25>>
  %bf = tfl.dequantize(%b) : tensor<2xf32>
  %t = tfl.pseudo_const dense<[4, 2]> : tensor<2x!quant.uniform<i8:f32, 0.5>>
  %tf = tfl.dequantize(%t) : tensor<2xf32>
  %xf = tfl.dequantize(%x) : tensor<1x4x4x2xf32>
  %vf = tfl.dequantize(%v) : tensor<1x2x4x4x2xf32>
  %w0 = tfl.pseudo_const dense<[[[[1, 2]]], [[[3, 4]]]]> : tensor<2x1x1x2x!quant.uniform<i8:f32, 0.5>>
  %wf0 = tfl.dequantize(%w0) : tensor<2x1x1x2xf32>
  %c0 = tfl.conv_2d(%xf, %wf0, %bf) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
  %m0 = tfl.mul(%c0, %s) : tensor<1x4x4x2xf32>
  %a0 = tfl.add(%m0, %tf) : tensor<1x4x4x2xf32>
  %r0 = tfl.quantize(%a0) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %d0 = tfl.conv_2d(%xf, %wf0, %bf) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
  %e0 = tfl.add(%d0, %s) : tensor<1x4x4x2xf32>
  %q0 = tfl.quantize(%e0) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %w1 = tfl.pseudo_const dense<[[[[5, 6]]]]> : tensor<1x1x1x2x!quant.uniform<i8:f32, 0.5>>
  %wf1 = tfl.dequantize(%w1) : tensor<1x1x1x2xf32>
  %c1 = tfl.depthwise_conv_2d(%xf, %wf1, %bf) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1}> : tensor<1x4x4x2xf32>
  %m1 = tfl.mul(%c1, %s) : tensor<1x4x4x2xf32>
  %a1 = tfl.add(%m1, %tf) : tensor<1x4x4x2xf32>
  %r1 = tfl.quantize(%a1) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %d1 = tfl.depthwise_conv_2d(%xf, %wf1, %bf) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1}> : tensor<1x4x4x2xf32>
  %e1 = tfl.add(%d1, %s) : tensor<1x4x4x2xf32>
  %q1 = tfl.quantize(%e1) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %w2 = tfl.pseudo_const dense<[[1, 2], [3, 4]]> : tensor<2x2x!quant.uniform<i8:f32, 0.5>>
  %wf2 = tfl.dequantize(%w2) : tensor<2x2xf32>
  %c2 = tfl.fully_connected(%xf, %wf2, %bf) <{keep_num_dims = true}> : tensor<1x4x4x2xf32>
  %m2 = tfl.mul(%c2, %s) : tensor<1x4x4x2xf32>
  %a2 = tfl.add(%m2, %tf) : tensor<1x4x4x2xf32>
  %r2 = tfl.quantize(%a2) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %d2 = tfl.fully_connected(%xf, %wf2, %bf) <{keep_num_dims = true}> : tensor<1x4x4x2xf32>
  %e2 = tfl.add(%d2, %s) : tensor<1x4x4x2xf32>
  %q2 = tfl.quantize(%e2) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %w3 = tfl.pseudo_const dense<[[[[[1, 2], [3, 4]]]]]> : tensor<1x1x1x2x2x!quant.uniform<i8:f32, 0.5>>
  %wf3 = tfl.dequantize(%w3) : tensor<1x1x1x2x2xf32>
  %c3 = tfl.conv_3d(%vf, %wf3, %bf) <{padding = "VALID", stride_d = 1, stride_h = 1, stride_w = 1}> : tensor<1x2x4x4x2xf32>
  %m3 = tfl.mul(%c3, %s) : tensor<1x2x4x4x2xf32>
  %a3 = tfl.add(%m3, %tf) : tensor<1x2x4x4x2xf32>
  %r3 = tfl.quantize(%a3) : tensor<1x2x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %d3 = tfl.conv_3d(%vf, %wf3, %bf) <{padding = "VALID", stride_d = 1, stride_h = 1, stride_w = 1}> : tensor<1x2x4x4x2xf32>
  %e3 = tfl.add(%d3, %s) : tensor<1x2x4x4x2xf32>
  %q3 = tfl.quantize(%e3) : tensor<1x2x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  func.return %r0, %q0, %r1, %q1, %r2, %q2, %r3, %q3 : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x2x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x2x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
}
