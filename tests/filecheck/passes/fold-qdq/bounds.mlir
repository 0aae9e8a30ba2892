// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// A bound that the stored integers do not pass is no op.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.quantize(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-128>>
// CHECK-NEXT:    %[[V1:.*]] = tfl.quantize(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.023529412:-128>>
// CHECK-NEXT:    %[[V2:.*]] = tfl.quantize(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.003921569:-128>>
// CHECK-NEXT:    %[[V3:.*]] = tfl.quantize(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.0078>>
// CHECK-NEXT:    %[[V4:.*]] = tfl.quantize(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.0078125>>
// CHECK-NEXT:    %[[V5:.*]] = tfl.quantize(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.03125>>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]], %[[V2]], %[[V3]], %[[V4]], %[[V5]] : tensor<2x5x!quant.uniform<i8:f32, 0.25:-128>>, tensor<2x5x!quant.uniform<i8:f32, 0.023529412:-128>>, tensor<2x5x!quant.uniform<i8:f32, 0.003921569:-128>>, tensor<2x5x!quant.uniform<i8:f32, 0.0078>>, tensor<2x5x!quant.uniform<i8:f32, 0.0078125>>, tensor<2x5x!quant.uniform<i8:f32, 0.03125>>
func.func @main(%x: tensor<2x5x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<2x5x!quant.uniform<i8:f32, 0.25:-128>> {onnx.name = "r0"}, tensor<2x5x!quant.uniform<i8:f32, 0.0235294122:-128>> {onnx.name = "r1"}, tensor<2x5x!quant.uniform<i8:f32, 0.00392156886:-128>> {onnx.name = "r2"}, tensor<2x5x!quant.uniform<i8:f32, 0.0078>> {onnx.name = "r3"}, tensor<2x5x!quant.uniform<i8:f32, 0.0078125>> {onnx.name = "r4"}, tensor<2x5x!quant.uniform<i8:f32, 0.03125>> {onnx.name = "r5"}) {
  %high = tfl.pseudo_const dense<6.0> : tensor<f32>
  %low = tfl.pseudo_const dense<-1.0> : tensor<f32>
  %xf = tfl.dequantize(%x) : tensor<2x5xf32>
  %f0 = tfl.relu(%xf) : tensor<2x5xf32>
  %r0 = tfl.quantize(%f0) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-128>>
  %f1 = tfl.relu6(%xf) : tensor<2x5xf32>
  %r1 = tfl.quantize(%f1) : tensor<2x5x!quant.uniform<i8:f32, 0.0235294122:-128>>
  %f2 = tfl.relu_0_to_1(%xf) : tensor<2x5xf32>
  %r2 = tfl.quantize(%f2) : tensor<2x5x!quant.uniform<i8:f32, 0.00392156886:-128>>
  %f3 = tfl.relu_n1_to_1(%xf) : tensor<2x5xf32>
  %r3 = tfl.quantize(%f3) : tensor<2x5x!quant.uniform<i8:f32, 0.0078>>
  %f4 = tfl.maximum(%xf, %low) : tensor<2x5xf32>
  %r4 = tfl.quantize(%f4) : tensor<2x5x!quant.uniform<i8:f32, 0.0078125>>
  %f5 = tfl.minimum(%xf, %high) : tensor<2x5xf32>
  %r5 = tfl.quantize(%f5) : tensor<2x5x!quant.uniform<i8:f32, 0.03125>>
  func.return %r0, %r1, %r2, %r3, %r4, %r5 : tensor<2x5x!quant.uniform<i8:f32, 0.25:-128>>, tensor<2x5x!quant.uniform<i8:f32, 0.0235294122:-128>>, tensor<2x5x!quant.uniform<i8:f32, 0.00392156886:-128>>, tensor<2x5x!quant.uniform<i8:f32, 0.0078>>, tensor<2x5x!quant.uniform<i8:f32, 0.0078125>>, tensor<2x5x!quant.uniform<i8:f32, 0.03125>>
}
