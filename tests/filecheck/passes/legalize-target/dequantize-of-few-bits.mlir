// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Constants of 4 bits, which the target's kernel does not give back as floats, are held in 8.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[{{\[}}1, -2, 7], [-8, 0, 3]]> : tensor<2x3x!quant.uniform<i8:f32:0, {0.5, 0.25}>>
// CHECK-NEXT:    %[[F0:.*]] = tfl.dequantize(%[[V0]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<[15, 0, 7]> : tensor<3x!quant.uniform<i8:f32, 0.5:8>>
// CHECK-NEXT:    %[[F1:.*]] = tfl.dequantize(%[[V1]]) : tensor<3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<[[1, -2, 7], [-8, 0, 3]]> : tensor<2x3x!quant.uniform<i4:f32:0, {0.5, 0.25}>>
  %f = tfl.dequantize(%w) : tensor<2x3xf32>
  %u = tfl.pseudo_const dense<[15, 0, 7]> : tensor<3x!quant.uniform<ui4:f32, 0.5:8>>
  %g = tfl.dequantize(%u) : tensor<3xf32>
  %a = tfl.add(%x, %f) : tensor<2x3xf32>
  %y = tfl.add(%a, %g) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
