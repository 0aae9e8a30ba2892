// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// The product stays: several matrices, a zero point of 0, a first operand on its side, a second of more axes, 16 bits.

// CHECK-LABEL: func.func @main
// CHECK-COUNT-5: tfl.batch_matmul(%{{.*}}!quant.uniform
// CHECK-NOT:     tfl.fully_connected
func.func @main(%x: tensor<2x3x4x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %several: tensor<2x4x5x!quant.uniform<i8:f32, 0.125:9>> {onnx.name = "several"}, %zero: tensor<1x4x5x!quant.uniform<i8:f32, 0.125>> {onnx.name = "zero"}, %side: tensor<3x4x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "side"}, %one: tensor<3x5x!quant.uniform<i8:f32, 0.125:9>> {onnx.name = "one"}, %axes: tensor<1x1x4x5x!quant.uniform<i8:f32, 0.125:9>> {onnx.name = "axes"}, %a: tensor<3x4x!quant.uniform<i16:f32, 0.125>> {onnx.name = "a"}, %b: tensor<4x5x!quant.uniform<i16:f32, 0.125>> {onnx.name = "b"}) -> (tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>> {onnx.name = "r0"}, tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>> {onnx.name = "r1"}, tensor<4x5x!quant.uniform<i8:f32, 2.0:1>> {onnx.name = "r2"}, tensor<1x2x3x5x!quant.uniform<i8:f32, 2.0:1>> {onnx.name = "r3"}, tensor<3x5x!quant.uniform<i16:f32, 2.0>> {onnx.name = "r4"}) {
  %xf = tfl.dequantize(%x) : tensor<2x3x4xf32>
  %f = tfl.dequantize(%several) : tensor<2x4x5xf32>
  %f0 = tfl.batch_matmul(%xf, %f) : tensor<2x3x5xf32>
  %r0 = tfl.quantize(%f0) : tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>>
  %g = tfl.dequantize(%zero) : tensor<1x4x5xf32>
  %f1 = tfl.batch_matmul(%xf, %g) : tensor<2x3x5xf32>
  %r1 = tfl.quantize(%f1) : tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>>
  %sf = tfl.dequantize(%side) : tensor<3x4xf32>
  %h = tfl.dequantize(%one) : tensor<3x5xf32>
  %f2 = tfl.batch_matmul(%sf, %h) <{adj_x = true}> : tensor<4x5xf32>
  %r2 = tfl.quantize(%f2) : tensor<4x5x!quant.uniform<i8:f32, 2.0:1>>
  %i = tfl.dequantize(%axes) : tensor<1x1x4x5xf32>
  %f3 = tfl.batch_matmul(%xf, %i) : tensor<1x2x3x5xf32>
  %r3 = tfl.quantize(%f3) : tensor<1x2x3x5x!quant.uniform<i8:f32, 2.0:1>>
  %af = tfl.dequantize(%a) : tensor<3x4xf32>
  %bf = tfl.dequantize(%b) : tensor<4x5xf32>
  %f4 = tfl.batch_matmul(%af, %bf) : tensor<3x5xf32>
  %r4 = tfl.quantize(%f4) : tensor<3x5x!quant.uniform<i16:f32, 2.0>>
  func.return %r0, %r1, %r2, %r3, %r4 : tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>>, tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>>, tensor<4x5x!quant.uniform<i8:f32, 2.0:1>>, tensor<1x2x3x5x!quant.uniform<i8:f32, 2.0:1>>, tensor<3x5x!quant.uniform<i16:f32, 2.0>>
}
