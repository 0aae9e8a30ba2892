// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Between ops that only unsigned integers have kernels for, others work on unsigned integers too: nothing is shifted.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 129, 130, 131], [132, 133, 134, 255], [136, 137, 138, 139], [129, 130, 131, 132]]> : tensor<4x4x!quant.uniform<u8:f32, 0.25:133>>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<0> : tensor<4x!quant.uniform<i32:f32, 0.125>>
// CHECK-NEXT:    %[[V2:.*]] = tfl.fully_connected(%x, %[[V0]], %[[V1]]) : tensor<2x4x!quant.uniform<u8:f32, 2.0:128>>
// CHECK-NEXT:    %[[V3:.*]] = tfl.add(%[[V2]], %x) : tensor<2x4x!quant.uniform<u8:f32, 4.0:128>>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<0> : tensor<4x!quant.uniform<i32:f32, 1.0>>
// CHECK-NEXT:    %[[V5:.*]] = tfl.fully_connected(%[[V3]], %[[V0]], %[[V4]]) : tensor<2x4x!quant.uniform<u8:f32, 8.0:128>>
// CHECK-NEXT:    func.return %[[V5]] : tensor<2x4x!quant.uniform<u8:f32, 8.0:128>>
func.func @main(%x: tensor<2x4x!quant.uniform<u8:f32, 0.5:131>> {onnx.name = "x"}) -> (tensor<2x4x!quant.uniform<u8:f32, 8.0:128>> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<[[-128, 1, 2, 3], [4, 5, 6, 127], [8, 9, 10, 11], [1, 2, 3, 4]]> : tensor<4x4x!quant.uniform<i8:f32, 0.25:5>>
  %wf = tfl.dequantize(%w) : tensor<4x4xf32>
  %xf = tfl.dequantize(%x) : tensor<2x4xf32>
  %f = tfl.fully_connected(%xf, %wf) : tensor<2x4xf32>
  %p = tfl.quantize(%f) : tensor<2x4x!quant.uniform<u8:f32, 2.0:128>>
  %pf = tfl.dequantize(%p) : tensor<2x4xf32>
  %a = tfl.add(%pf, %xf) : tensor<2x4xf32>
  %s = tfl.quantize(%a) : tensor<2x4x!quant.uniform<u8:f32, 4.0:128>>
  %sf = tfl.dequantize(%s) : tensor<2x4xf32>
  %g = tfl.fully_connected(%sf, %wf) : tensor<2x4xf32>
  %y = tfl.quantize(%g) : tensor<2x4x!quant.uniform<u8:f32, 8.0:128>>
  func.return %y : tensor<2x4x!quant.uniform<u8:f32, 8.0:128>>
}
