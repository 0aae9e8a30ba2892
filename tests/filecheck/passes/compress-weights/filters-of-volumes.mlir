// RUN: onnx-opt %s -p 'compress-weights{filters=0.5}' | filecheck %s

// Filters of volumes have their channels at the end; sums, extremes and pads of any kind leave channels alone, where they leave their axis alone.

// CHECK-LABEL: func.func @main
// CHECK:         %[[W:.*]] = tfl.pseudo_const dense<4.0> : tensor<1x1x1x1x1xf32>
// CHECK:         tfl.conv_3d(%x, %[[W]]{{.*}} : tensor<1x4x4x4x1xf32>
// CHECK:         tfl.conv_3d({{.*}} : tensor<1x4x4x4x2xf32>
// CHECK:         tfl.sum({{.*}} : tensor<1x4x4x2xf32>
// CHECK:         tfl.padv2({{.*}} : tensor<1x6x6x2xf32>
// CHECK:         tfl.mirror_pad({{.*}} : tensor<1x8x8x2xf32>
// CHECK:         tfl.reduce_max({{.*}} : tensor<1x8x2xf32>
// CHECK:         tfl.reduce_min({{.*}} : tensor<1x2xf32>
// CHECK:         %[[U:.*]] = tfl.pseudo_const dense<{{\[\[}}3.0, 4.0]]> : tensor<1x2xf32>
// CHECK:         tfl.fully_connected({{.*}}, %[[U]]) : tensor<1x1xf32>
func.func @main(%x: tensor<1x4x4x4x1xf32> {onnx.name = "x"}) -> (tensor<1x1xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<[[[[[2.0, 4.0]]]]]> : tensor<1x1x1x1x2xf32>
  %v = tfl.pseudo_const dense<[[[[[1.0, 1.5, 2.0, 2.5], [1.0, 1.5, 2.0, 2.5]]]]]> : tensor<1x1x1x2x4xf32>
  %c = tfl.conv_3d(%x, %w, _) <{padding = "SAME", stride_w = 1, stride_h = 1, stride_d = 1, dilation_w_factor = 1, dilation_h_factor = 1, dilation_d_factor = 1}> : tensor<1x4x4x4x2xf32>
  %d = tfl.conv_3d(%c, %v, _) <{padding = "SAME", stride_w = 1, stride_h = 1, stride_d = 1, dilation_w_factor = 1, dilation_h_factor = 1, dilation_d_factor = 1}> : tensor<1x4x4x4x4xf32>
  %one = tfl.pseudo_const dense<1> : tensor<1xi32>
  %rows = tfl.pseudo_const dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi32>
  %value = tfl.pseudo_const dense<0.5> : tensor<f32>
  %s = tfl.sum(%d, %one) : tensor<1x4x4x4xf32>
  %p = tfl.padv2(%s, %rows, %value) : tensor<1x6x6x4xf32>
  %m = tfl.mirror_pad(%p, %rows) <{mode = "REFLECT"}> : tensor<1x8x8x4xf32>
  %g = tfl.reduce_max(%m, %one) : tensor<1x8x4xf32>
  %l = tfl.reduce_min(%g, %one) : tensor<1x4xf32>
  %u = tfl.pseudo_const dense<[[1.0, 2.0, 3.0, 4.0]]> : tensor<1x4xf32>
  %y = tfl.fully_connected(%l, %u, _) : tensor<1x1xf32>
  func.return %y : tensor<1x1xf32>
}
