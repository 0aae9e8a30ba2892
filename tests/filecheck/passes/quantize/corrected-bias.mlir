// RUN: onnx-opt %s -p 'quantize{scheme="int8"}' | filecheck %s

// In steps of 2 the weights 254, 3 become 254, 4 (127 and 2: halves round to even): the second counts 1 too much for each unit of its channel, of which the
// mean is 5. So much is taken from the bias. Channel 1 has weights that are exact.

// CHECK-LABEL: func.func @main
// CHECK:         tfl.pseudo_const dense<[5.0, 10.0]> : tensor<2xf32>
// CHECK:         tfl.conv_2d
// CHECK-NOT:     quant.means
func.func @main(%x: tensor<1x5x6x2xf32> {onnx.name = "x", quant.range = array<f64: 0.0, 25.5>}) -> (tensor<1x5x6x2xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<[[[[254.0, 3.0]]], [[[127.0, 5.0]]]]> : tensor<2x1x1x2xf32>
  %b = tfl.pseudo_const dense<10.0> : tensor<2xf32>
  %y = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 1, stride_h = 1}> attributes {quant.ranges = [array<f64: 0.0, 2550.0>], quant.means = array<f64: 3.0, 5.0>} : tensor<1x5x6x2xf32>
  func.return %y : tensor<1x5x6x2xf32>
}
