// RUN: onnx-opt %s -p equalize-channels | filecheck %s

// Three layers in a row: the largest weights of the channel are 16, 2 and 2, then 4, 4 and 4.

// CHECK-LABEL: func.func @main
// CHECK-NOT:     dense<16.0>
// CHECK:         tfl.pseudo_const dense<{{4.00|3.99}}{{[0-9]*}}> : tensor<1x1x1x2xf32>
// CHECK:         tfl.pseudo_const dense<{{4.00|3.99}}{{[0-9]*}}> : tensor<1x1x1x1xf32>
// CHECK:         tfl.pseudo_const dense<{{4.00|3.99}}{{[0-9]*}}> : tensor<3x1x1x1xf32>
func.func @main(%x: tensor<1x5x6x2xf32> {onnx.name = "x"}) -> (tensor<1x5x6x3xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<16.0> : tensor<1x1x1x2xf32>
  %d = tfl.pseudo_const dense<2.0> : tensor<1x1x1x1xf32>
  %v = tfl.pseudo_const dense<2.0> : tensor<3x1x1x1xf32>
  %b = tfl.pseudo_const dense<0.0> : tensor<1xf32>
  %z = tfl.pseudo_const dense<0.0> : tensor<3xf32>
  %c = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x5x6x1xf32>
  %e = tfl.depthwise_conv_2d(%c, %d, %b) <{padding = "SAME", stride_w = 1, stride_h = 1, depth_multiplier = 1, fused_activation_function = "RELU"}> : tensor<1x5x6x1xf32>
  %y = tfl.conv_2d(%e, %v, %z) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x5x6x3xf32>
  func.return %y : tensor<1x5x6x3xf32>
}
