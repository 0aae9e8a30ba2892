// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// A product that is rectified before the summand joins it is no convolution.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.dequantize(%x) : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<[0.5, -0.75]> : tensor<2xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<[1.0, 2.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.mul(%[[V0]], %[[V1]]) <{fused_activation_function = "RELU"}> : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.add(%[[V3]], %[[V2]]) <{fused_activation_function = "NONE"}> : tensor<1x4x4x2xf32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.quantize(%[[V4]]) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    func.return %[[R0]] : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "y"}) {
  %xf = tfl.dequantize(%x) : tensor<1x4x4x2xf32>
  %s = tfl.pseudo_const dense<[0.5, -0.75]> : tensor<2xf32>
  %t = tfl.pseudo_const dense<[1.0, 2.0]> : tensor<2xf32>
  %m = tfl.mul(%xf, %s) <{fused_activation_function = "RELU"}> : tensor<1x4x4x2xf32>
  %a = tfl.add(%m, %t) <{fused_activation_function = "NONE"}> : tensor<1x4x4x2xf32>
  %y = tfl.quantize(%a) : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>
  func.return %y : tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>
}
