// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Channels that each image chooses for itself, and channels in rows, are not those of the weights in another order.

// CHECK-LABEL: func.func @main
// CHECK:         %[[A:.*]] = tfl.conv_2d
// CHECK:         %[[B:.*]] = tfl.gather(%[[A]], %{{.*}})
// CHECK:         %[[C:.*]] = tfl.conv_2d
// CHECK:         %[[D:.*]] = tfl.gather(%[[C]], %{{.*}})
// CHECK:         func.return %[[B]], %[[D]]
func.func @main(%x: tensor<2x5x7x3xf32> {onnx.name = "x"}, %y: tensor<2x5x7x3xf32> {onnx.name = "y"}) -> (tensor<2x5x7xf32> {onnx.name = "b"}, tensor<2x5x7x1x2xf32> {onnx.name = "d"}) {
  %w = tfl.pseudo_const dense<0.5> : tensor<4x1x1x3xf32>
  %bias = tfl.pseudo_const dense<[0.0, 1.0, 2.0, 3.0]> : tensor<4xf32>
  %each = tfl.pseudo_const dense<[3, 1]> : tensor<2xi32>
  %rows = tfl.pseudo_const dense<[[3, 1]]> : tensor<1x2xi32>
  %a = tfl.conv_2d(%x, %w, %bias) <{padding = "VALID", stride_h = 1, stride_w = 1}> : tensor<2x5x7x4xf32>
  %b = tfl.gather(%a, %each) <{axis = 3, batch_dims = 1}> : tensor<2x5x7xf32>
  %c = tfl.conv_2d(%y, %w, %bias) <{padding = "VALID", stride_h = 1, stride_w = 1}> : tensor<2x5x7x4xf32>
  %d = tfl.gather(%c, %rows) <{axis = 3, batch_dims = 0}> : tensor<2x5x7x1x2xf32>
  func.return %b, %d : tensor<2x5x7xf32>, tensor<2x5x7x1x2xf32>
}
