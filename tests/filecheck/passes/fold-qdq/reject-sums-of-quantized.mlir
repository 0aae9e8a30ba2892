// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// What is added to a quantized result is no part of the bias: both are rounded before. Nor is what stands along another axis, what the bias would
// lose in its digits, and what is added behind an activation.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[W:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}1, 2]]], {{\[\[}}[3, 4]]]]> : tensor<2x1x1x2x!quant.uniform<i8:f32, 0.5>>
// CHECK-NEXT:    %[[B:.*]] = tfl.pseudo_const dense<[1, 2]> : tensor<2x!quant.uniform<i32:f32, 0.25>>
// CHECK-NEXT:    %[[T:.*]] = tfl.pseudo_const dense<[3, 4]> : tensor<2x!quant.uniform<i8:f32, 0.25>>
// CHECK-NEXT:    %[[SIZE:.*]] = tfl.pseudo_const dense<[1, 4, 4, 2]> : tensor<4xi32>
// CHECK-NEXT:    %[[C0:.*]] = tfl.conv_2d(%x, %[[W]], %[[B]]) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[R0:.*]] = tfl.add(%[[C0]], %[[T]]) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[C1:.*]] = tfl.transpose_conv(%[[SIZE]], %[[W]], %x, %[[B]]) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[R1:.*]] = tfl.add(%[[C1]], %[[T]]) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[XF:.*]] = tfl.dequantize(%x) : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[WF:.*]] = tfl.dequantize(%[[W]]) : tensor<2x1x1x2xf32>
// CHECK-NEXT:    %[[LARGE:.*]] = tfl.pseudo_const dense<100000000.0> : tensor<2xf32>
// CHECK-NEXT:    %[[OPPOSITE:.*]] = tfl.pseudo_const dense<-100000000.0> : tensor<2xf32>
// CHECK-NEXT:    %[[SMALL:.*]] = tfl.pseudo_const dense<[1.0, -1.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[ROWS:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}1.0]], {{\[\[}}2.0]], {{\[\[}}3.0]], {{\[\[}}4.0]]]]> : tensor<1x4x1x1xf32>
// CHECK-NEXT:    %[[C2:.*]] = tfl.conv_2d(%[[XF]], %[[WF]], %[[LARGE]]) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[A2:.*]] = tfl.add(%[[C2]], %[[OPPOSITE]]) : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.quantize(%[[A2]]) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[C3:.*]] = tfl.transpose_conv(%[[SIZE]], %[[WF]], %[[XF]], %[[LARGE]]) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[A3:.*]] = tfl.add(%[[C3]], %[[OPPOSITE]]) : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.quantize(%[[A3]]) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[C4:.*]] = tfl.conv_2d(%[[XF]], %[[WF]], %[[SMALL]]) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[A4:.*]] = tfl.add(%[[C4]], %[[ROWS]]) : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[R4:.*]] = tfl.quantize(%[[A4]]) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[C5:.*]] = tfl.conv_2d(%[[XF]], %[[WF]], %[[SMALL]]) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "RELU"}> : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[A5:.*]] = tfl.add(%[[C5]], %[[SMALL]]) : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[R5:.*]] = tfl.quantize(%[[A5]]) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[C6:.*]] = tfl.transpose_conv(%[[SIZE]], %[[WF]], %[[XF]], %[[SMALL]]) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "RELU"}> : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[A6:.*]] = tfl.add(%[[C6]], %[[SMALL]]) : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[R6:.*]] = tfl.quantize(%[[A6]]) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]], %[[R6]] : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r0"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r1"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r2"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r3"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r4"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r5"}, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r6"}) {
  %w = tfl.pseudo_const dense<[[[[1, 2]]], [[[3, 4]]]]> : tensor<2x1x1x2x!quant.uniform<i8:f32, 0.5>>
  %b = tfl.pseudo_const dense<[1, 2]> : tensor<2x!quant.uniform<i32:f32, 0.25>>
  %t = tfl.pseudo_const dense<[3, 4]> : tensor<2x!quant.uniform<i8:f32, 0.25>>
  %size = tfl.pseudo_const dense<[1, 4, 4, 2]> : tensor<4xi32>
  %c0 = tfl.conv_2d(%x, %w, %b) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %r0 = tfl.add(%c0, %t) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %c1 = tfl.transpose_conv(%size, %w, %x, %b) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %r1 = tfl.add(%c1, %t) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %xf = tfl.dequantize(%x) : tensor<1x4x4x2xf32>
  %wf = tfl.dequantize(%w) : tensor<2x1x1x2xf32>
  %large = tfl.pseudo_const dense<[1.0e8, 1.0e8]> : tensor<2xf32>
  %opposite = tfl.pseudo_const dense<[-1.0e8, -1.0e8]> : tensor<2xf32>
  %small = tfl.pseudo_const dense<[1.0, -1.0]> : tensor<2xf32>
  %rows = tfl.pseudo_const dense<[[[[1.0]], [[2.0]], [[3.0]], [[4.0]]]]> : tensor<1x4x1x1xf32>
  %c2 = tfl.conv_2d(%xf, %wf, %large) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
  %a2 = tfl.add(%c2, %opposite) : tensor<1x4x4x2xf32>
  %r2 = tfl.quantize(%a2) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %c3 = tfl.transpose_conv(%size, %wf, %xf, %large) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
  %a3 = tfl.add(%c3, %opposite) : tensor<1x4x4x2xf32>
  %r3 = tfl.quantize(%a3) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %c4 = tfl.conv_2d(%xf, %wf, %small) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
  %a4 = tfl.add(%c4, %rows) : tensor<1x4x4x2xf32>
  %r4 = tfl.quantize(%a4) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %c5 = tfl.conv_2d(%xf, %wf, %small) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "RELU"}> : tensor<1x4x4x2xf32>
  %a5 = tfl.add(%c5, %small) : tensor<1x4x4x2xf32>
  %r5 = tfl.quantize(%a5) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  %c6 = tfl.transpose_conv(%size, %wf, %xf, %small) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "RELU"}> : tensor<1x4x4x2xf32>
  %a6 = tfl.add(%c6, %small) : tensor<1x4x4x2xf32>
  %r6 = tfl.quantize(%a6) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6 : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x4x4x2x!quant.uniform<i8:f32, 0.25:-7>>
}
