// RUN: onnx-opt %s -p equalize-channels | filecheck %s

// Pools, pads, resampling and what is linear on either side of zero commute with a scale, and so do the layers themselves: the largest weights of the
// channel are 16, 2 and 2, then 4, 4 and 4, and those of a volume 9 and 1, then 3 and 3.

// CHECK-LABEL: func.func @main
// CHECK-NOT:     dense<16.0>
// CHECK:         tfl.pseudo_const dense<{{4.00|3.99}}{{[0-9]*}}> : tensor<1x1x1x2xf32>
// CHECK:         tfl.pseudo_const dense<{{4.00|3.99}}{{[0-9]*}}> : tensor<1x1xf32>
// CHECK:         tfl.pseudo_const dense<{{4.00|3.99}}{{[0-9]*}}> : tensor<3x1xf32>
// CHECK:         tfl.pseudo_const dense<3.0> : tensor<1x1x1x1x1xf32>
// CHECK:         tfl.pseudo_const dense<3.0> : tensor<1x1x1x1x3xf32>
func.func @main(%x: tensor<1x5x6x2xf32> {onnx.name = "x"}, %v: tensor<1x3x3x3x1xf32> {onnx.name = "v"}) -> (tensor<1x7x8x3xf32> {onnx.name = "y"}, tensor<1x3x3x3x3xf32> {onnx.name = "z"}) {
  %w = tfl.pseudo_const dense<16.0> : tensor<1x1x1x2xf32>
  %b = tfl.pseudo_const dense<0.0> : tensor<1xf32>
  %rows = tfl.pseudo_const dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi32>
  %size = tfl.pseudo_const dense<[7, 8]> : tensor<2xi32>
  %c = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x5x6x1xf32>
  %p = tfl.average_pool_2d(%c) <{padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3}> : tensor<1x5x6x1xf32>
  %l = tfl.leaky_relu(%p) <{alpha = 0.1}> : tensor<1x5x6x1xf32>
  %o = tfl.pad(%l, %rows) : tensor<1x7x8x1xf32>
  %r = tfl.relu(%o) : tensor<1x7x8x1xf32>
  %s = tfl.resize_bilinear(%r, %size) : tensor<1x7x8x1xf32>
  %n = tfl.resize_nearest_neighbor(%s, %size) : tensor<1x7x8x1xf32>
  %u = tfl.pseudo_const dense<2.0> : tensor<1x1xf32>
  %f = tfl.fully_connected(%n, %u) <{keep_num_dims = true}> : tensor<1x7x8x1xf32>
  %t = tfl.pseudo_const dense<2.0> : tensor<3x1xf32>
  %y = tfl.fully_connected(%f, %t) <{keep_num_dims = true}> : tensor<1x7x8x3xf32>
  %k = tfl.pseudo_const dense<9.0> : tensor<1x1x1x1x1xf32>
  %d = tfl.conv_3d(%v, %k) <{padding = "SAME", stride_d = 1, stride_w = 1, stride_h = 1}> : tensor<1x3x3x3x1xf32>
  %m = tfl.pseudo_const dense<1.0> : tensor<1x1x1x1x3xf32>
  %z = tfl.conv_3d(%d, %m) <{padding = "SAME", stride_d = 1, stride_w = 1, stride_h = 1}> : tensor<1x3x3x3x3xf32>
  func.return %y, %z : tensor<1x7x8x3xf32>, tensor<1x3x3x3x3xf32>
}
