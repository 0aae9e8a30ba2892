// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// A function of one operand has any scales.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.abs(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V1:.*]] = tfl.elu(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V2:.*]] = tfl.exp(%e) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V3:.*]] = tfl.gelu(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V4:.*]] = tfl.hard_swish(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V5:.*]] = tfl.leaky_relu(%x) <{alpha = 0.25}> : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V6:.*]] = tfl.relu(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V7:.*]] = tfl.relu6(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V8:.*]] = tfl.relu_0_to_1(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V9:.*]] = tfl.relu_n1_to_1(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V10:.*]] = tfl.rsqrt(%x) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]], %[[V2]], %[[V3]], %[[V4]], %[[V5]], %[[V6]], %[[V7]], %[[V8]], %[[V9]], %[[V10]] : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
func.func @main(%x: tensor<2x5x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %e: tensor<2x5x!quant.uniform<i8:f32, 0.125:3>> {onnx.name = "e"}) -> (tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r0"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r1"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r2"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r3"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r4"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r5"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r6"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r7"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r8"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r9"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r10"}) {
  %xf = tfl.dequantize(%x) : tensor<2x5xf32>
  %f0 = tfl.abs(%xf) : tensor<2x5xf32>
  %r0 = tfl.quantize(%f0) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f1 = tfl.elu(%xf) : tensor<2x5xf32>
  %r1 = tfl.quantize(%f1) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %ef = tfl.dequantize(%e) : tensor<2x5xf32>
  %f2 = tfl.exp(%ef) : tensor<2x5xf32>
  %r2 = tfl.quantize(%f2) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f3 = tfl.gelu(%xf) : tensor<2x5xf32>
  %r3 = tfl.quantize(%f3) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f4 = tfl.hard_swish(%xf) : tensor<2x5xf32>
  %r4 = tfl.quantize(%f4) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f5 = tfl.leaky_relu(%xf) <{alpha = 0.25}> : tensor<2x5xf32>
  %r5 = tfl.quantize(%f5) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f6 = tfl.relu(%xf) : tensor<2x5xf32>
  %r6 = tfl.quantize(%f6) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f7 = tfl.relu6(%xf) : tensor<2x5xf32>
  %r7 = tfl.quantize(%f7) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f8 = tfl.relu_0_to_1(%xf) : tensor<2x5xf32>
  %r8 = tfl.quantize(%f8) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f9 = tfl.relu_n1_to_1(%xf) : tensor<2x5xf32>
  %r9 = tfl.quantize(%f9) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f10 = tfl.rsqrt(%xf) : tensor<2x5xf32>
  %r10 = tfl.quantize(%f10) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10 : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
}
