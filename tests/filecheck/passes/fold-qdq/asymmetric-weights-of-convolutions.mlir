// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Convolutions work on unsigned integers as well, where their weights have no signed form with zero point 0.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.quantize(%x) : tensor<1x4x4x2x!quant.uniform<u8:f32, 0.5:131>>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<{{\[\[\[\[}}0, 129], [130, 131]], {{\[\[}}132, 133], [134, 255]]]]> : tensor<1x2x2x2x!quant.uniform<u8:f32, 0.25:133>>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<[16, -8]> : tensor<2x!quant.uniform<i32:f32, 0.125>>
// CHECK-NEXT:    %[[V3:.*]] = tfl.depthwise_conv_2d(%[[V0]], %[[V1]], %[[V2]]) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1}> : tensor<1x3x3x2x!quant.uniform<u8:f32, 0.5:131>>
// CHECK-NEXT:    %[[R0:.*]] = tfl.quantize(%[[V3]]) : tensor<1x3x3x2x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<{{\[\[\[\[}}0, 129], [130, 131]], {{\[\[}}132, 133], [134, 255]]], {{\[\[\[}}129, 130], [131, 132]], {{\[\[}}133, 134], [135, 136]]]]> : tensor<2x2x2x2x!quant.uniform<u8:f32, 0.25:133>>
// CHECK-NEXT:    %[[V5:.*]] = tfl.conv_2d(%[[V0]], %[[V4]], %[[V2]]) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x3x3x2x!quant.uniform<u8:f32, 0.5:131>>
// CHECK-NEXT:    %[[R1:.*]] = tfl.quantize(%[[V5]]) : tensor<1x3x3x2x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]] : tensor<1x3x3x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x3x3x2x!quant.uniform<i8:f32, 0.5:3>>
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<1x3x3x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "y"}, tensor<1x3x3x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "z"}) {
  %xf = tfl.dequantize(%x) : tensor<1x4x4x2xf32>
  %b = tfl.pseudo_const dense<[2.0, -1.0]> : tensor<2xf32>
  %w = tfl.pseudo_const dense<[[[[-128, 1], [2, 3]], [[4, 5], [6, 127]]]]> : tensor<1x2x2x2x!quant.uniform<i8:f32, 0.25:5>>
  %wf = tfl.dequantize(%w) : tensor<1x2x2x2xf32>
  %f = tfl.depthwise_conv_2d(%xf, %wf, %b) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1}> : tensor<1x3x3x2xf32>
  %y = tfl.quantize(%f) : tensor<1x3x3x2x!quant.uniform<i8:f32, 0.5:3>>
  %v = tfl.pseudo_const dense<[[[[-128, 1], [2, 3]], [[4, 5], [6, 127]]], [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]]> : tensor<2x2x2x2x!quant.uniform<i8:f32, 0.25:5>>
  %vf = tfl.dequantize(%v) : tensor<2x2x2x2xf32>
  %g = tfl.conv_2d(%xf, %vf, %b) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x3x3x2xf32>
  %z = tfl.quantize(%g) : tensor<1x3x3x2x!quant.uniform<i8:f32, 0.5:3>>
  func.return %y, %z : tensor<1x3x3x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x3x3x2x!quant.uniform<i8:f32, 0.5:3>>
}
