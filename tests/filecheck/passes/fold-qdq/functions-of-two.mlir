// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Two operands, and the result, have scales of their own.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.add(%x, %y) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V1:.*]] = tfl.sub(%x, %y) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V2:.*]] = tfl.mul(%x, %y) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V4:.*]] = tfl.squared_difference(%x, %y) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V5:.*]] = tfl.prelu(%x, %z) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V6:.*]] = tfl.batch_matmul(%a, %b) : tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]], %[[V2]], %[[V4]], %[[V5]], %[[V6]] : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>>
func.func @main(%x: tensor<2x5x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %y: tensor<2x5x!quant.uniform<i8:f32, 0.125:-4>> {onnx.name = "y"}, %z: tensor<5x!quant.uniform<i8:f32, 0.0625>> {onnx.name = "z"}, %a: tensor<2x3x4x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "a"}, %b: tensor<2x4x5x!quant.uniform<i8:f32, 0.125>> {onnx.name = "b"}) -> (tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r0"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r1"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r2"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r4"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r5"}, tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>> {onnx.name = "r6"}) {
  %xf = tfl.dequantize(%x) : tensor<2x5xf32>
  %yf = tfl.dequantize(%y) : tensor<2x5xf32>
  %f0 = tfl.add(%xf, %yf) : tensor<2x5xf32>
  %r0 = tfl.quantize(%f0) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f1 = tfl.sub(%xf, %yf) : tensor<2x5xf32>
  %r1 = tfl.quantize(%f1) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f2 = tfl.mul(%xf, %yf) : tensor<2x5xf32>
  %r2 = tfl.quantize(%f2) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f4 = tfl.squared_difference(%xf, %yf) : tensor<2x5xf32>
  %r4 = tfl.quantize(%f4) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %zf = tfl.dequantize(%z) : tensor<5xf32>
  %f5 = tfl.prelu(%xf, %zf) : tensor<2x5xf32>
  %r5 = tfl.quantize(%f5) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %af = tfl.dequantize(%a) : tensor<2x3x4xf32>
  %bf = tfl.dequantize(%b) : tensor<2x4x5xf32>
  %f6 = tfl.batch_matmul(%af, %bf) : tensor<2x3x5xf32>
  %r6 = tfl.quantize(%f6) : tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>>
  func.return %r0, %r1, %r2, %r4, %r5, %r6 : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>>
}
