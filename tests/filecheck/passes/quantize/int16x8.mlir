// RUN: onnx-opt %s -p 'quantize{scheme="int16x8"}' | filecheck %s

// Activations of 16 bits are symmetric, weights have 8.

// CHECK-LABEL: func.func @main
// CHECK:         tfl.quantize(%x) : tensor<3x4x!quant.uniform<i16:f32, 0.5>>
// CHECK:         tensor<2x4x!quant.uniform<i8<-127:127>:f32, 1.0>>
// CHECK:         %[[Y:.*]] = tfl.fully_connected(
// CHECK-NEXT:    tfl.quantize(%[[Y]]) : tensor<3x2x!quant.uniform<i16:f32, 2.0>>
func.func @main(%x: tensor<3x4xf32> {onnx.name = "x", quant.range = array<f64: -16383.5, 100.0>}) -> (tensor<3x2xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<[[1.0, -63.5, 2.0, 3.0], [127.0, 0.0, 5.0, 1.0]]> : tensor<2x4xf32>
  %y = tfl.fully_connected(%x, %w) attributes {quant.ranges = [array<f64: 0.0, 65534.0>]} : tensor<3x2xf32>
  func.return %y : tensor<3x2xf32>
}
