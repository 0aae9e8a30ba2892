// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Factors stay where weights have another zero point, scales along another axis, or an integer without its negative, and behind activations and what others read.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[S:.*]] = tfl.pseudo_const dense<[2.0, -0.5]> : tensor<2xf32>
// CHECK-NEXT:    %[[B:.*]] = tfl.pseudo_const dense<[1.0, -1.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[XF:.*]] = tfl.dequantize(%x) : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[W0:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}1, 2]]], {{\[\[}}[3, 4]]]]> : tensor<2x1x1x2x!quant.uniform<i8:f32, 0.5:1>>
// CHECK-NEXT:    %[[WF0:.*]] = tfl.dequantize(%[[W0]]) : tensor<2x1x1x2xf32>
// CHECK-NEXT:    %[[C0:.*]] = tfl.conv_2d(%[[XF]], %[[WF0]], %[[B]]) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[M0:.*]] = tfl.mul(%[[C0]], %[[S]]) : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.quantize(%[[M0]]) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[W1:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}1, 2]]], {{\[\[}}[3, 4]]]]> : tensor<2x1x1x2x!quant.uniform<i8:f32:3, {0.5, 0.25}>>
// CHECK-NEXT:    %[[WF1:.*]] = tfl.dequantize(%[[W1]]) : tensor<2x1x1x2xf32>
// CHECK-NEXT:    %[[C1:.*]] = tfl.conv_2d(%[[XF]], %[[WF1]], %[[B]]) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[M1:.*]] = tfl.mul(%[[C1]], %[[S]]) : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.quantize(%[[M1]]) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[W2:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}1, 2]]], {{\[\[}}[3, -128]]]]> : tensor<2x1x1x2x!quant.uniform<i8:f32, 0.5>>
// CHECK-NEXT:    %[[WF2:.*]] = tfl.dequantize(%[[W2]]) : tensor<2x1x1x2xf32>
// CHECK-NEXT:    %[[C2:.*]] = tfl.conv_2d(%[[XF]], %[[WF2]], %[[B]]) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[M2:.*]] = tfl.mul(%[[C2]], %[[S]]) : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.quantize(%[[M2]]) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[W3:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}1, 2]]], {{\[\[}}[3, 4]]]]> : tensor<2x1x1x2x!quant.uniform<i8:f32, 0.5>>
// CHECK-NEXT:    %[[WF3:.*]] = tfl.dequantize(%[[W3]]) : tensor<2x1x1x2xf32>
// CHECK-NEXT:    %[[C3:.*]] = tfl.conv_2d(%[[XF]], %[[WF3]], %[[B]]) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[M3:.*]] = tfl.mul(%[[C3]], %[[S]]) : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.quantize(%[[M3]]) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[C4:.*]] = tfl.conv_2d(%[[XF]], %[[WF3]], %[[B]]) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "RELU"}> : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[M4:.*]] = tfl.mul(%[[C4]], %[[S]]) : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[R4:.*]] = tfl.quantize(%[[M4]]) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[SIZE:.*]] = tfl.pseudo_const dense<[1, 4, 4, 2]> : tensor<4xi32>
// CHECK-NEXT:    %[[C5:.*]] = tfl.transpose_conv(%[[SIZE]], %[[WF3]], %[[XF]], %[[B]]) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "RELU"}> : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[M5:.*]] = tfl.mul(%[[C5]], %[[S]]) : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[R5:.*]] = tfl.quantize(%[[M5]]) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[C3]], %[[R4]], %[[R5]] : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2xf32>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r0"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r1"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r2"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r3"}, tensor<1x4x4x2xf32> {onnx.name = "c3"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r4"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r5"}) {
  %s = tfl.pseudo_const dense<[2.0, -0.5]> : tensor<2xf32>
  %b = tfl.pseudo_const dense<[1.0, -1.0]> : tensor<2xf32>
  %xf = tfl.dequantize(%x) : tensor<1x4x4x2xf32>
  %w0 = tfl.pseudo_const dense<[[[[1, 2]]], [[[3, 4]]]]> : tensor<2x1x1x2x!quant.uniform<i8:f32, 0.5:1>>
  %wf0 = tfl.dequantize(%w0) : tensor<2x1x1x2xf32>
  %c0 = tfl.conv_2d(%xf, %wf0, %b) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
  %m0 = tfl.mul(%c0, %s) : tensor<1x4x4x2xf32>
  %r0 = tfl.quantize(%m0) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %w1 = tfl.pseudo_const dense<[[[[1, 2]]], [[[3, 4]]]]> : tensor<2x1x1x2x!quant.uniform<i8:f32:3, {0.5, 0.25}>>
  %wf1 = tfl.dequantize(%w1) : tensor<2x1x1x2xf32>
  %c1 = tfl.conv_2d(%xf, %wf1, %b) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
  %m1 = tfl.mul(%c1, %s) : tensor<1x4x4x2xf32>
  %r1 = tfl.quantize(%m1) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %w2 = tfl.pseudo_const dense<[[[[1, 2]]], [[[3, -128]]]]> : tensor<2x1x1x2x!quant.uniform<i8:f32, 0.5>>
  %wf2 = tfl.dequantize(%w2) : tensor<2x1x1x2xf32>
  %c2 = tfl.conv_2d(%xf, %wf2, %b) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
  %m2 = tfl.mul(%c2, %s) : tensor<1x4x4x2xf32>
  %r2 = tfl.quantize(%m2) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %w3 = tfl.pseudo_const dense<[[[[1, 2]]], [[[3, 4]]]]> : tensor<2x1x1x2x!quant.uniform<i8:f32, 0.5>>
  %wf3 = tfl.dequantize(%w3) : tensor<2x1x1x2xf32>
  %c3 = tfl.conv_2d(%xf, %wf3, %b) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
  %m3 = tfl.mul(%c3, %s) : tensor<1x4x4x2xf32>
  %r3 = tfl.quantize(%m3) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %c4 = tfl.conv_2d(%xf, %wf3, %b) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "RELU"}> : tensor<1x4x4x2xf32>
  %m4 = tfl.mul(%c4, %s) : tensor<1x4x4x2xf32>
  %r4 = tfl.quantize(%m4) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %size = tfl.pseudo_const dense<[1, 4, 4, 2]> : tensor<4xi32>
  %c5 = tfl.transpose_conv(%size, %wf3, %xf, %b) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "RELU"}> : tensor<1x4x4x2xf32>
  %m5 = tfl.mul(%c5, %s) : tensor<1x4x4x2xf32>
  %r5 = tfl.quantize(%m5) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  func.return %r0, %r1, %r2, %r3, %c3, %r4, %r5 : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2xf32>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
}
