// RUN: onnx-opt %s -p 'quantize{scheme="int8"}' | filecheck %s

// A channel of tiny weights and a large bias: the scale is what lets the bias fit into 31 bits, 2^32 / 2^30. A channel of zeros has the scale
// of the others.

// CHECK-LABEL: func.func @main
// CHECK:         tensor<3x1x1x2x!quant.uniform<i8<-127:127>:f32:0, {4.0, 1.0, 1.0}>>
func.func @main(%x: tensor<1x5x6x2xf32> {onnx.name = "x", quant.range = array<f64: 0.0, 255.0>}) -> (tensor<1x5x6x3xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<[[[[1.0e-10, 0.0]]], [[[127.0, 3.0]]], [[[0.0, 0.0]]]]> : tensor<3x1x1x2xf32>
  %b = tfl.pseudo_const dense<[4294967296.0, 0.0, 1.0]> : tensor<3xf32>
  %y = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 1, stride_h = 1}> attributes {quant.ranges = [array<f64: 0.0, 4.5e9>]} : tensor<1x5x6x3xf32>
  func.return %y : tensor<1x5x6x3xf32>
}
