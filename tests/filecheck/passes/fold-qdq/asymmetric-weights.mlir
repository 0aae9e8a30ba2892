// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Weights whose distance to their zero point needs nine bits have no signed form with zero point 0: the op works on unsigned integers.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[X:.*]] = tfl.quantize(%x) : tensor<2x4x!quant.uniform<u8:f32, 0.5:131>>
// CHECK-NEXT:    %[[W:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 129, 130, 131], [132, 133, 134, 255], [136, 137, 138, 139]]> : tensor<3x4x!quant.uniform<u8:f32, 0.25:133>>
// CHECK-NEXT:    %[[B:.*]] = tfl.pseudo_const dense<0> : tensor<3x!quant.uniform<i32:f32, 0.125>>
// CHECK-NEXT:    %[[F:.*]] = tfl.fully_connected(%[[X]], %[[W]], %[[B]]) : tensor<2x3x!quant.uniform<u8:f32, 0.5:128>>
// CHECK-NEXT:    %[[Y:.*]] = tfl.quantize(%[[F]]) : tensor<2x3x!quant.uniform<i8:f32, 0.5>>
// CHECK-NEXT:    func.return %[[Y]]
func.func @main(%x: tensor<2x4x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<2x3x!quant.uniform<i8:f32, 0.5>> {onnx.name = "y"}) {
  %xf = tfl.dequantize(%x) : tensor<2x4xf32>
  %w = tfl.pseudo_const dense<[[-128, 1, 2, 3], [4, 5, 6, 127], [8, 9, 10, 11]]> : tensor<3x4x!quant.uniform<i8:f32, 0.25:5>>
  %wf = tfl.dequantize(%w) : tensor<3x4xf32>
  %f = tfl.fully_connected(%xf, %wf) : tensor<2x3xf32>
  %y = tfl.quantize(%f) : tensor<2x3x!quant.uniform<i8:f32, 0.5>>
  func.return %y : tensor<2x3x!quant.uniform<i8:f32, 0.5>>
}
