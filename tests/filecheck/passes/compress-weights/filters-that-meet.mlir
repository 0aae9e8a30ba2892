// RUN: onnx-opt %s -p 'compress-weights{filters=0.5}' | filecheck %s

// Channels that are added are one and the same: both convolutions lose the same one. A concatenation has those of its operands one after the other;
// pads, pools and means leave channels alone, where they leave their axis alone.

// CHECK-LABEL: func.func @main
// CHECK-DAG:     dense<4.0> : tensor<1x1x1x1xf32>
// CHECK-DAG:     dense<3.0> : tensor<1x1x1x1xf32>
// CHECK:         tfl.add({{.*}} : tensor<1x4x4x1xf32>
// CHECK:         tfl.concatenation({{.*}} : tensor<1x4x4x2xf32>
// CHECK:         tfl.pad({{.*}} : tensor<1x6x6x2xf32>
// CHECK:         tfl.max_pool_2d({{.*}} : tensor<1x3x3x2xf32>
// CHECK:         tfl.mean({{.*}} : tensor<1x2xf32>
// CHECK:         tfl.fully_connected({{.*}} : tensor<1x1xf32>
func.func @main(%x: tensor<1x4x4x1xf32> {onnx.name = "x"}) -> (tensor<1x1xf32> {onnx.name = "y"}) {
  %b = tfl.pseudo_const dense<0.0> : tensor<2xf32>
  %w = tfl.pseudo_const dense<[[[[2.0]]], [[[4.0]]]]> : tensor<2x1x1x1xf32>
  %c = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
  %v = tfl.pseudo_const dense<[[[[2.0]]], [[[3.0]]]]> : tensor<2x1x1x1xf32>
  %d = tfl.conv_2d(%x, %v, %b) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
  %s = tfl.add(%c, %d) : tensor<1x4x4x2xf32>
  %a = tfl.concatenation(%s, %d) <{axis = 3}> : tensor<1x4x4x4xf32>
  %rows = tfl.pseudo_const dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi32>
  %p = tfl.pad(%a, %rows) : tensor<1x6x6x4xf32>
  %m = tfl.max_pool_2d(%p) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 2, filter_height = 2}> : tensor<1x3x3x4xf32>
  %axes = tfl.pseudo_const dense<[1, 2]> : tensor<2xi32>
  %n = tfl.mean(%m, %axes) : tensor<1x4xf32>
  %u = tfl.pseudo_const dense<1.0> : tensor<1x4xf32>
  %y = tfl.fully_connected(%n, %u) : tensor<1x1xf32>
  func.return %y : tensor<1x1xf32>
}
