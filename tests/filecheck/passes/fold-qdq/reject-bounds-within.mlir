// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// A bound within what the stored integers hold stays.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.relu_n1_to_1(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-128>>
// CHECK-NEXT:    %[[V1:.*]] = tfl.quantize(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.5>>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<-2> : tensor<!quant.uniform<i8:f32, 0.5>>
// CHECK-NEXT:    %[[V3:.*]] = tfl.maximum(%[[V1]], %[[V2]]) : tensor<2x5x!quant.uniform<i8:f32, 0.5>>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<12> : tensor<!quant.uniform<i8:f32, 0.5>>
// CHECK-NEXT:    %[[V5:.*]] = tfl.minimum(%[[V1]], %[[V4]]) : tensor<2x5x!quant.uniform<i8:f32, 0.5>>
// CHECK-NEXT:    func.return %[[V0]], %[[V3]], %[[V5]] : tensor<2x5x!quant.uniform<i8:f32, 0.25:-128>>, tensor<2x5x!quant.uniform<i8:f32, 0.5>>, tensor<2x5x!quant.uniform<i8:f32, 0.5>>
func.func @main(%x: tensor<2x5x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<2x5x!quant.uniform<i8:f32, 0.25:-128>> {onnx.name = "r0"}, tensor<2x5x!quant.uniform<i8:f32, 0.5>> {onnx.name = "r1"}, tensor<2x5x!quant.uniform<i8:f32, 0.5>> {onnx.name = "r2"}) {
  %high = tfl.pseudo_const dense<6.0> : tensor<f32>
  %low = tfl.pseudo_const dense<-1.0> : tensor<f32>
  %xf = tfl.dequantize(%x) : tensor<2x5xf32>
  %f0 = tfl.relu_n1_to_1(%xf) : tensor<2x5xf32>
  %r0 = tfl.quantize(%f0) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-128>>
  %f1 = tfl.maximum(%xf, %low) : tensor<2x5xf32>
  %r1 = tfl.quantize(%f1) : tensor<2x5x!quant.uniform<i8:f32, 0.5>>
  %f2 = tfl.minimum(%xf, %high) : tensor<2x5xf32>
  %r2 = tfl.quantize(%f2) : tensor<2x5x!quant.uniform<i8:f32, 0.5>>
  func.return %r0, %r1, %r2 : tensor<2x5x!quant.uniform<i8:f32, 0.25:-128>>, tensor<2x5x!quant.uniform<i8:f32, 0.5>>, tensor<2x5x!quant.uniform<i8:f32, 0.5>>
}
