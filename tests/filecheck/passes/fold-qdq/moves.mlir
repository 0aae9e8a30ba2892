// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// What moves elements, or chooses some, works on quantized ones; what joins values first brings them to the scale of the result.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[0, 3, 1, 2]> : tensor<4xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [1, 0], [0, 2], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.transpose(%x, %[[V0]]) : tensor<1x3x4x6x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V3:.*]] = tfl.quantize(%[[V2]]) : tensor<1x3x4x6x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pad(%x, %[[V1]]) : tensor<1x5x8x3x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V5:.*]] = tfl.max_pool_2d(%x) <{padding = "VALID", stride_w = 3, stride_h = 2, filter_width = 3, filter_height = 2}> : tensor<1x2x2x3x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V6:.*]] = tfl.quantize(%y) : tensor<1x4x6x5x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V7:.*]] = tfl.concatenation(%x, %[[V6]]) <{axis = 3}> : tensor<1x4x6x8x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    func.return %[[V3]], %[[V4]], %[[V5]], %[[V7]] : tensor<1x3x4x6x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x5x8x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x2x2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x4x6x8x!quant.uniform<i8:f32, 0.5:3>>
func.func @main(%x: tensor<1x4x6x3x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %y: tensor<1x4x6x5x!quant.uniform<i8:f32, 0.125:-4>> {onnx.name = "y"}) -> (tensor<1x3x4x6x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r0"}, tensor<1x5x8x3x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "r1"}, tensor<1x2x2x3x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "r2"}, tensor<1x4x6x8x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "r3"}) {
  %perm = tfl.pseudo_const dense<[0, 3, 1, 2]> : tensor<4xi32>
  %rows = tfl.pseudo_const dense<[[0, 0], [1, 0], [0, 2], [0, 0]]> : tensor<4x2xi32>
  %xf = tfl.dequantize(%x) : tensor<1x4x6x3xf32>
  %f0 = tfl.transpose(%xf, %perm) : tensor<1x3x4x6xf32>
  %r0 = tfl.quantize(%f0) : tensor<1x3x4x6x!quant.uniform<i8:f32, 0.25:-7>>
  %f1 = tfl.pad(%xf, %rows) : tensor<1x5x8x3xf32>
  %r1 = tfl.quantize(%f1) : tensor<1x5x8x3x!quant.uniform<i8:f32, 0.5:3>>
  %f2 = tfl.max_pool_2d(%xf) <{padding = "VALID", filter_height = 2, filter_width = 3, stride_h = 2, stride_w = 3}> : tensor<1x2x2x3xf32>
  %r2 = tfl.quantize(%f2) : tensor<1x2x2x3x!quant.uniform<i8:f32, 0.5:3>>
  %yf = tfl.dequantize(%y) : tensor<1x4x6x5xf32>
  %f3 = tfl.concatenation(%xf, %yf) <{axis = 3}> : tensor<1x4x6x8xf32>
  %r3 = tfl.quantize(%f3) : tensor<1x4x6x8x!quant.uniform<i8:f32, 0.5:3>>
  func.return %r0, %r1, %r2, %r3 : tensor<1x3x4x6x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x5x8x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x2x2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x4x6x8x!quant.uniform<i8:f32, 0.5:3>>
}
