// RUN: onnx-opt %s -p 'compress-weights{filters=0.5}' | filecheck %s

// A softmax looks at all channels, a slice at some, grouped filters at those of their group, and an output is what it was: none of them loses any.

// CHECK-LABEL: func.func @main
// CHECK:         tfl.conv_2d({{.*}} : tensor<1x2x2x4xf32>
// CHECK:         tfl.softmax({{.*}} : tensor<1x2x2x4xf32>
// CHECK:         tfl.conv_2d({{.*}} : tensor<1x2x2x4xf32>
// CHECK:         tfl.conv_2d({{.*}} : tensor<1x2x2x2xf32>
// CHECK-NOT:     x1xf32
// CHECK:         func.return
func.func @main(%x: tensor<1x2x2x2xf32> {onnx.name = "x"}) -> (tensor<1x2x2x4xf32> {onnx.name = "y"}, tensor<1x2x2x2xf32> {onnx.name = "z"}, tensor<1x2x2x3xf32> {onnx.name = "t"}) {
  %w = tfl.pseudo_const dense<[[[[0.0, 0.5]]], [[[1.0, 1.0]]], [[[0.5, -0.5]]], [[[-2.0, 2.0]]]]> : tensor<4x1x1x2xf32>
  %b = tfl.pseudo_const dense<0.5> : tensor<4xf32>
  %b2 = tfl.pseudo_const dense<0.5> : tensor<2xf32>
  %c = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x2x2x4xf32>
  %y = tfl.softmax(%c) <{beta = 1.0}> : tensor<1x2x2x4xf32>
  %d = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x2x2x4xf32>
  %g = tfl.pseudo_const dense<[[[[1.0, 0.5]]], [[[2.0, 1.0]]]]> : tensor<2x1x1x2xf32>
  %z = tfl.conv_2d(%d, %g, %b2) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x2x2x2xf32>
  %begin = tfl.pseudo_const dense<[0, 0, 0, 1]> : tensor<4xi32>
  %size = tfl.pseudo_const dense<[1, 2, 2, 3]> : tensor<4xi32>
  %t = tfl.slice(%d, %begin, %size) : tensor<1x2x2x3xf32>
  func.return %y, %z, %t : tensor<1x2x2x4xf32>, tensor<1x2x2x2xf32>, tensor<1x2x2x3xf32>
}
