// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// In another shape an op gives what it gave: the scale of its result is none that follows from its operands.

// CHECK-LABEL: func.func @main
// CHECK:         %[[A:.*]] = tfl.mul(%{{.*}}, %{{.*}}) : tensor<2x3x4x5x2x!quant.uniform<i8:f32, 0.75:-3>>
// CHECK:         tfl.reshape(%[[A]], %{{.*}}) : tensor<1x2x3x4x5x2x!quant.uniform<i8:f32, 0.75:-3>>
// CHECK:         %[[B:.*]] = tfl.leaky_relu(%{{.*}}) <{alpha = 0.1}> : tensor<480x!quant.uniform<i8:f32, 0.75:-3>>
// CHECK:         tfl.reshape(%[[B]], %{{.*}}) : tensor<1x2x3x4x5x2x1x1x2x!quant.uniform<i8:f32, 0.75:-3>>
// CHECK:         %[[C:.*]] = tfl.batch_matmul(%{{.*}}, %{{.*}}) : tensor<12x3x5x!quant.uniform<i8:f32, 0.75:-3>>
// CHECK:         tfl.reshape(%[[C]], %{{.*}}) : tensor<1x2x3x2x3x5x!quant.uniform<i8:f32, 0.75:-3>>
func.func @main(%x: tensor<1x2x3x1x5x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %y: tensor<1x2x1x4x5x1x!quant.uniform<i8:f32, 0.25:1>> {onnx.name = "y"}, %z: tensor<1x2x3x4x5x2x1x1x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "z"}, %w: tensor<1x2x3x2x3x4x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "w"}, %v: tensor<1x2x3x2x4x5x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "v"}) -> (tensor<1x2x3x4x5x2x!quant.uniform<i8:f32, 0.75:-3>> {onnx.name = "a"}, tensor<1x2x3x4x5x2x1x1x2x!quant.uniform<i8:f32, 0.75:-3>> {onnx.name = "b"}, tensor<1x2x3x2x3x5x!quant.uniform<i8:f32, 0.75:-3>> {onnx.name = "c"}) {
  %a = tfl.mul(%x, %y) : tensor<1x2x3x4x5x2x!quant.uniform<i8:f32, 0.75:-3>>
  %b = tfl.leaky_relu(%z) <{alpha = 0.1}> : tensor<1x2x3x4x5x2x1x1x2x!quant.uniform<i8:f32, 0.75:-3>>
  %c = tfl.batch_matmul(%w, %v) : tensor<1x2x3x2x3x5x!quant.uniform<i8:f32, 0.75:-3>>
  func.return %a, %b, %c : tensor<1x2x3x4x5x2x!quant.uniform<i8:f32, 0.75:-3>>, tensor<1x2x3x4x5x2x1x1x2x!quant.uniform<i8:f32, 0.75:-3>>, tensor<1x2x3x2x3x5x!quant.uniform<i8:f32, 0.75:-3>>
}
