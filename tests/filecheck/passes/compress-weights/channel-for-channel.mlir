// RUN: onnx-opt %s -p 'compress-weights{filters=0.5}' | filecheck %s

// What each op does with a channel concerns that channel alone: the lesser one goes, from the filters that make it to those that use it.

// CHECK-LABEL: func.func @main
// CHECK:         %[[W:.*]] = tfl.pseudo_const dense<4.0> : tensor<1x1x1x1xf32>
// CHECK:         tfl.conv_2d(%x, %[[W]], {{.*}} : tensor<1x4x4x1xf32>
// CHECK-NOT:     tensor<1x4x4x2xf32>
// CHECK:         tfl.fully_connected({{.*}} : tensor<1x4x4x3xf32>
func.func @main(%x: tensor<1x4x4x1xf32> {onnx.name = "x"}) -> (tensor<1x4x4x3xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<[[[[2.0]]], [[[4.0]]]]> : tensor<2x1x1x1xf32>
  %b = tfl.pseudo_const dense<0.0> : tensor<2xf32>
  %size = tfl.pseudo_const dense<4> : tensor<2xi32>
  %c = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
  %a0 = tfl.abs(%c) : tensor<1x4x4x2xf32>
  %a1 = tfl.elu(%a0) : tensor<1x4x4x2xf32>
  %a2 = tfl.exp(%a1) : tensor<1x4x4x2xf32>
  %a3 = tfl.gelu(%a2) : tensor<1x4x4x2xf32>
  %a4 = tfl.hard_swish(%a3) : tensor<1x4x4x2xf32>
  %a5 = tfl.logistic(%a4) : tensor<1x4x4x2xf32>
  %a6 = tfl.neg(%a5) : tensor<1x4x4x2xf32>
  %a7 = tfl.relu(%a6) : tensor<1x4x4x2xf32>
  %a8 = tfl.relu6(%a7) : tensor<1x4x4x2xf32>
  %a9 = tfl.relu_0_to_1(%a8) : tensor<1x4x4x2xf32>
  %a10 = tfl.relu_n1_to_1(%a9) : tensor<1x4x4x2xf32>
  %a11 = tfl.rsqrt(%a10) : tensor<1x4x4x2xf32>
  %a12 = tfl.sqrt(%a11) : tensor<1x4x4x2xf32>
  %a13 = tfl.square(%a12) : tensor<1x4x4x2xf32>
  %a14 = tfl.tanh(%a13) : tensor<1x4x4x2xf32>
  %a15 = tfl.leaky_relu(%a14) <{alpha = 0.1}> : tensor<1x4x4x2xf32>
  %a16 = tfl.add_n(%a15, %c) : tensor<1x4x4x2xf32>
  %a17 = tfl.div(%a16, %c) : tensor<1x4x4x2xf32>
  %a18 = tfl.maximum(%a17, %c) : tensor<1x4x4x2xf32>
  %a19 = tfl.minimum(%a18, %c) : tensor<1x4x4x2xf32>
  %a20 = tfl.mul(%a19, %c) : tensor<1x4x4x2xf32>
  %a21 = tfl.squared_difference(%a20, %c) : tensor<1x4x4x2xf32>
  %a22 = tfl.sub(%a21, %c) : tensor<1x4x4x2xf32>
  %a23 = tfl.average_pool_2d(%a22) <{padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3}> : tensor<1x4x4x2xf32>
  %a24 = tfl.resize_bilinear(%a23, %size) : tensor<1x4x4x2xf32>
  %a25 = tfl.resize_nearest_neighbor(%a24, %size) : tensor<1x4x4x2xf32>
  %u = tfl.pseudo_const dense<1.0> : tensor<3x2xf32>
  %y = tfl.fully_connected(%a25, %u, _) <{keep_num_dims = true}> : tensor<1x4x4x3xf32>
  func.return %y : tensor<1x4x4x3xf32>
}
