// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// A factor and a summand for each channel are a depthwise convolution of one element: each weight is 127, its scale the factor over 127.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}127, -127, 0]]]]> : tensor<1x1x1x3x!quant.uniform<i8:f32:3, {0.002440945, 0.0056086616, 0.007874016}>>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<[1229, 89, -508]> : tensor<3x!quant.uniform<i32:f32:0, {0.0012204725, 0.0028043308, 0.003937008}>>
// CHECK-NEXT:    %[[V2:.*]] = tfl.depthwise_conv_2d(%x, %[[V0]], %[[V1]]) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1, fused_activation_function = "RELU"}> : tensor<1x4x6x3x!quant.uniform<i8:f32, 0.25:-128>>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<0> : tensor<3x!quant.uniform<i32:f32:0, {0.0012204725, 0.0028043308, 0.003937008}>>
// CHECK-NEXT:    %[[V4:.*]] = tfl.depthwise_conv_2d(%x, %[[V0]], %[[V3]]) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1, fused_activation_function = "NONE"}> : tensor<1x4x6x3x!quant.uniform<i8:f32, 0.25:5>>
// CHECK-NEXT:    func.return %[[V2]], %[[V4]] : tensor<1x4x6x3x!quant.uniform<i8:f32, 0.25:-128>>, tensor<1x4x6x3x!quant.uniform<i8:f32, 0.25:5>>
func.func @main(%x: tensor<1x4x6x3x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<1x4x6x3x!quant.uniform<i8:f32, 0.25:-128>> {onnx.name = "r0"}, tensor<1x4x6x3x!quant.uniform<i8:f32, 0.25:5>> {onnx.name = "r1"}) {
  %s = tfl.pseudo_const dense<[0.31, -0.7123, 0.0]> : tensor<3xf32>
  %t = tfl.pseudo_const dense<[1.5, 0.25, -2.0]> : tensor<3xf32>
  %xf = tfl.dequantize(%x) : tensor<1x4x6x3xf32>
  %m = tfl.mul(%xf, %s) <{fused_activation_function = "NONE"}> : tensor<1x4x6x3xf32>
  %f0 = tfl.add(%m, %t) <{fused_activation_function = "RELU"}> : tensor<1x4x6x3xf32>
  %r0 = tfl.quantize(%f0) : tensor<1x4x6x3x!quant.uniform<i8:f32, 0.25:-128>>
  %f1 = tfl.mul(%xf, %s) <{fused_activation_function = "NONE"}> : tensor<1x4x6x3xf32>
  %r1 = tfl.quantize(%f1) : tensor<1x4x6x3x!quant.uniform<i8:f32, 0.25:5>>
  func.return %r0, %r1 : tensor<1x4x6x3x!quant.uniform<i8:f32, 0.25:-128>>, tensor<1x4x6x3x!quant.uniform<i8:f32, 0.25:5>>
}
