// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Channels of one group are not those of the data.

// CHECK-LABEL: func.func @main
// CHECK:         %[[A:.*]] = tfl.add(%x, %{{.*}})
// CHECK:         tfl.conv_2d(%[[A]], %{{.*}}, %{{.*}})
func.func @main(%x: tensor<1x5x7x4xf32> {onnx.name = "x"}) -> (tensor<1x5x7x6xf32> {onnx.name = "y"}) {
  %t = tfl.pseudo_const dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %w = tfl.pseudo_const dense<0.5> : tensor<6x1x1x2xf32>
  %b = tfl.pseudo_const dense<0.0> : tensor<6xf32>
  %a = tfl.add(%x, %t) : tensor<1x5x7x4xf32>
  %y = tfl.conv_2d(%a, %w, %b) <{padding = "VALID", stride_h = 1, stride_w = 1}> : tensor<1x5x7x6xf32>
  func.return %y : tensor<1x5x7x6xf32>
}
