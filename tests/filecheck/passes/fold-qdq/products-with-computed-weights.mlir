// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// A second operand that is one matrix and whose zero point is not 0 becomes weights: their rows are its columns.

// CHECK-LABEL: func.func @main
// CHECK:         %[[M0:.*]] = tfl.reshape(%y, %{{.*}}) : tensor<4x5x!quant.uniform<i8:f32, 0.125:9>>
// CHECK:         %[[W0:.*]] = tfl.transpose(%[[M0]], %{{.*}}) : tensor<5x4x!quant.uniform<i8:f32, 0.125:9>>
// CHECK-NEXT:    %[[R0:.*]] = tfl.fully_connected(%x, %[[W0]]) <{keep_num_dims = true}> : tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>>
// CHECK:         %[[W1:.*]] = tfl.reshape(%z, %{{.*}}) : tensor<7x4x!quant.uniform<i8:f32, 0.25:-3>>
// CHECK-NEXT:    %[[R1:.*]] = tfl.fully_connected(%x, %[[W1]]) <{keep_num_dims = true}> : tensor<2x3x7x!quant.uniform<i8:f32, 2.0:1>>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]]
func.func @main(%x: tensor<2x3x4x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %y: tensor<1x4x5x!quant.uniform<i8:f32, 0.125:9>> {onnx.name = "y"}, %z: tensor<1x7x4x!quant.uniform<i8:f32, 0.25:-3>> {onnx.name = "z"}) -> (tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>> {onnx.name = "r0"}, tensor<2x3x7x!quant.uniform<i8:f32, 2.0:1>> {onnx.name = "r1"}) {
  %xf = tfl.dequantize(%x) : tensor<2x3x4xf32>
  %yf = tfl.dequantize(%y) : tensor<1x4x5xf32>
  %f0 = tfl.batch_matmul(%xf, %yf) : tensor<2x3x5xf32>
  %r0 = tfl.quantize(%f0) : tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>>
  %zf = tfl.dequantize(%z) : tensor<1x7x4xf32>
  %f1 = tfl.batch_matmul(%xf, %zf) <{adj_y = true}> : tensor<2x3x7xf32>
  %r1 = tfl.quantize(%f1) : tensor<2x3x7x!quant.uniform<i8:f32, 2.0:1>>
  func.return %r0, %r1 : tensor<2x3x5x!quant.uniform<i8:f32, 2.0:1>>, tensor<2x3x7x!quant.uniform<i8:f32, 2.0:1>>
}
