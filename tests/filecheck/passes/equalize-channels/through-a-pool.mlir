// RUN: onnx-opt %s -p equalize-channels | filecheck %s

// The largest weights of a channel are 4 and 1, then 2 and 2: the first layer's filter and bias are halved, the next one's inputs doubled. Channel 1,
// of 3 and 3, stays.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %{{.*}} = tfl.pseudo_const dense<{{\[\[\[\[}}2.0, -1.0]]], {{\[\[\[}}3.0, 1.0]]]]> : tensor<2x1x1x2xf32>
// CHECK-NEXT:    %{{.*}} = tfl.pseudo_const dense<[4.0, 5.0]> : tensor<2xf32>
// CHECK-NEXT:    %{{.*}} = tfl.conv_2d
// CHECK-NEXT:    %{{.*}} = tfl.max_pool_2d
// CHECK-NEXT:    %{{.*}} = tfl.pseudo_const dense<{{\[\[}}2.0, 3.0], [1.0, -3.0], [-2.0, 0.0]]> : tensor<3x2xf32>
// CHECK-NEXT:    %{{.*}} = tfl.fully_connected
func.func @main(%x: tensor<1x5x6x2xf32> {onnx.name = "x"}) -> (tensor<1x2x3x3xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<[[[[4.0, -2.0]]], [[[3.0, 1.0]]]]> : tensor<2x1x1x2xf32>
  %b = tfl.pseudo_const dense<[8.0, 5.0]> : tensor<2xf32>
  %v = tfl.pseudo_const dense<[[1.0, 3.0], [0.5, -3.0], [-1.0, 0.0]]> : tensor<3x2xf32>
  %c = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 1, stride_h = 1, fused_activation_function = "RELU"}> : tensor<1x5x6x2xf32>
  %p = tfl.max_pool_2d(%c) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 2, filter_height = 2}> : tensor<1x2x3x2xf32>
  %y = tfl.fully_connected(%p, %v, _) <{keep_num_dims = true}> : tensor<1x2x3x3xf32>
  func.return %y : tensor<1x2x3x3xf32>
}
