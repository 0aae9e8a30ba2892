// RUN: onnx-opt %s -p 'compress-weights{filters=0.5}' | filecheck %s

// Half of the channels that are made inside go, the least first: out of the filters and biases that make them, of the depthwise filters, the slopes
// and the shapes that they pass, of the weights that use them. Those of the output stay.

// CHECK-LABEL: func.func @main
// CHECK-SAME:    tensor<1x2x2x2xf32>
// CHECK:         %[[W:.*]] = tfl.pseudo_const dense<{{\[\[\[\[}}1.0, 1.0]]], {{\[\[\[}}-2.0, 2.0]]]]> : tensor<2x1x1x2xf32>
// CHECK:         %[[B:.*]] = tfl.pseudo_const dense<[1.5, 3.5]> : tensor<2xf32>
// CHECK:         %[[C:.*]] = tfl.conv_2d(%x, %[[W]], %[[B]]) {{.*}} : tensor<1x2x2x2xf32>
// CHECK:         tensor<1x1x1x2xf32>
// CHECK:         %[[D:.*]] = tfl.depthwise_conv_2d(%[[C]], {{.*}} : tensor<1x2x2x2xf32>
// CHECK:         %[[F:.*]] = tfl.pseudo_const dense<{{\[\[\[}}6.0, 8.0]]]> : tensor<1x1x2xf32>
// CHECK:         %[[M:.*]] = tfl.prelu(%[[D]], %[[F]]) : tensor<1x2x2x2xf32>
// CHECK:         %[[S:.*]] = tfl.pseudo_const dense<[1, 8]> : tensor<2xi32>
// CHECK:         %[[R:.*]] = tfl.reshape(%[[M]], %[[S]]) : tensor<1x8xf32>
// CHECK:         %[[V:.*]] = tfl.pseudo_const dense<{{.*}}[1.0, 3.0, 5.0, 7.0, 9.0, 11.0, 13.0, 15.0]]> : tensor<2x8xf32>
// CHECK:         tfl.fully_connected(%[[R]], %[[V]]) : tensor<1x2xf32>
func.func @main(%x: tensor<1x2x2x2xf32> {onnx.name = "x"}) -> (tensor<1x2xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<[[[[0.0, 0.5]]], [[[1.0, 1.0]]], [[[0.5, -0.5]]], [[[-2.0, 2.0]]]]> : tensor<4x1x1x2xf32>
  %b = tfl.pseudo_const dense<[0.5, 1.5, 2.5, 3.5]> : tensor<4xf32>
  %c = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x2x2x4xf32>
  %e = tfl.pseudo_const dense<[[[[1.0, 2.0, 3.0, 4.0]]]]> : tensor<1x1x1x4xf32>
  %d = tfl.depthwise_conv_2d(%c, %e, %b) <{padding = "SAME", stride_w = 1, stride_h = 1, depth_multiplier = 1}> : tensor<1x2x2x4xf32>
  %f = tfl.pseudo_const dense<[[[5.0, 6.0, 7.0, 8.0]]]> : tensor<1x1x4xf32>
  %m = tfl.prelu(%d, %f) : tensor<1x2x2x4xf32>
  %s = tfl.pseudo_const dense<[1, 16]> : tensor<2xi32>
  %r = tfl.reshape(%m, %s) : tensor<1x16xf32>
  %v = tfl.pseudo_const dense<[[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0]]> : tensor<2x16xf32>
  %y = tfl.fully_connected(%r, %v) : tensor<1x2xf32>
  func.return %y : tensor<1x2xf32>
}
