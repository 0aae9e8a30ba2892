// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// A bound of stored integers is no real one: 50 stands for 1.5, and -33 for -1.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<170> : tensor<!quant.uniform<u8:f32, 0.03:120>>
// CHECK-NEXT:    %[[R0:.*]] = tfl.minimum(%x, %[[V0]]) : tensor<2x5x!quant.uniform<u8:f32, 0.03:120>>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<87> : tensor<!quant.uniform<u8:f32, 0.03:120>>
// CHECK-NEXT:    %[[R1:.*]] = tfl.maximum(%x, %[[V1]]) : tensor<2x5x!quant.uniform<u8:f32, 0.03:120>>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]] : tensor<2x5x!quant.uniform<u8:f32, 0.03:120>>, tensor<2x5x!quant.uniform<u8:f32, 0.03:120>>
func.func @main(%x: tensor<2x5x!quant.uniform<ui8:f32, 0.03:120>> {onnx.name = "x"}) -> (tensor<2x5x!quant.uniform<ui8:f32, 0.03:120>> {onnx.name = "r0"}, tensor<2x5x!quant.uniform<ui8:f32, 0.03:120>> {onnx.name = "r1"}) {
  %high = tfl.pseudo_const dense<1.5> : tensor<f32>
  %low = tfl.pseudo_const dense<-1.0> : tensor<f32>
  %xf = tfl.dequantize(%x) : tensor<2x5xf32>
  %f0 = tfl.minimum(%xf, %high) : tensor<2x5xf32>
  %r0 = tfl.quantize(%f0) : tensor<2x5x!quant.uniform<ui8:f32, 0.03:120>>
  %f1 = tfl.maximum(%xf, %low) : tensor<2x5xf32>
  %r1 = tfl.quantize(%f1) : tensor<2x5x!quant.uniform<ui8:f32, 0.03:120>>
  func.return %r0, %r1 : tensor<2x5x!quant.uniform<ui8:f32, 0.03:120>>, tensor<2x5x!quant.uniform<ui8:f32, 0.03:120>>
}
