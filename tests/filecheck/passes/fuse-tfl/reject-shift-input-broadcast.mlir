// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A shift that makes its operand larger stays before the convolution.

// CHECK-LABEL: func.func @main
// CHECK:         %[[A:.*]] = tfl.add(%x, %{{.*}}) : tensor<1x5x7x3xf32>
// CHECK:         tfl.conv_2d(%[[A]], %{{.*}}, %{{.*}})
func.func @main(%x: tensor<5x7x3xf32> {onnx.name = "x"}) -> (tensor<1x5x7x2xf32> {onnx.name = "y"}) {
  %t = tfl.pseudo_const dense<[[[[1.0, 2.0, 3.0]]]]> : tensor<1x1x1x3xf32>
  %w = tfl.pseudo_const dense<0.5> : tensor<2x1x1x3xf32>
  %b = tfl.pseudo_const dense<[4.0, 5.0]> : tensor<2xf32>
  %a = tfl.add(%x, %t) : tensor<1x5x7x3xf32>
  %y = tfl.conv_2d(%a, %w, %b) <{padding = "VALID", stride_h = 1, stride_w = 1}> : tensor<1x5x7x2xf32>
  func.return %y : tensor<1x5x7x2xf32>
}
