// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Zeros that SAME reads anyway, at strides.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CC:.*]] = tfl.pseudo_const dense<0.5> : tensor<1x3x5x4xf32>
// CHECK-NEXT:    %[[CD:.*]] = tfl.pseudo_const dense<1.0> : tensor<4xf32>
// CHECK-NEXT:    %[[VE:.*]] = tfl.depthwise_conv_2d(%x, %[[CC]], %[[CD]]) <{padding = "SAME", stride_w = 2, stride_h = 2, depth_multiplier = 2}> : tensor<1x4x5x4xf32>
// CHECK-NEXT:    func.return %[[VE]] : tensor<1x4x5x4xf32>
// CHECK-NOT:     tfl.pad
func.func @main(%x: tensor<1x7x9x2xf32> {onnx.name = "x"}) -> (tensor<1x4x5x4xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[[0, 0], [1, 1], [2, 2], [0, 0]]> : tensor<4x2xi32>
  %vb = tfl.pad(%x, %ca) : tensor<1x9x13x2xf32>
  %cc = tfl.pseudo_const dense<0.5> : tensor<1x3x5x4xf32>
  %cd = tfl.pseudo_const dense<1.0> : tensor<4xf32>
  %ve = tfl.depthwise_conv_2d(%vb, %cc, %cd) <{padding = "VALID", stride_w = 2, stride_h = 2, depth_multiplier = 2}> : tensor<1x4x5x4xf32>
  func.return %ve : tensor<1x4x5x4xf32>
}
