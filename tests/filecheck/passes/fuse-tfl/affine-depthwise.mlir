// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Weights of a depthwise convolution have the channels last.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const #onnx.weight<"", tensor<1x3x5x4xf32>>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<[10.0, 18.0, 28.0, 40.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[VG:.*]] = tfl.depthwise_conv_2d(%x, %[[N0]], %[[N1]]) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 2, fused_activation_function = "NONE"}> : tensor<1x5x5x4xf32>
// CHECK-NEXT:    func.return %[[VG]] : tensor<1x5x5x4xf32>
// CHECK-NOT:     tfl.mul
// CHECK-NOT:     tfl.add
func.func @main(%x: tensor<1x7x9x2xf32> {onnx.name = "x"}) -> (tensor<1x5x5x4xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<0.5> : tensor<1x3x5x4xf32>
  %cb = tfl.pseudo_const dense<1.0> : tensor<4xf32>
  %vc = tfl.depthwise_conv_2d(%x, %ca, %cb) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 2}> : tensor<1x5x5x4xf32>
  %cd = tfl.pseudo_const dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %ve = tfl.add(%vc, %cd) : tensor<1x5x5x4xf32>
  %cf = tfl.pseudo_const dense<[5.0, 6.0, 7.0, 8.0]> : tensor<4xf32>
  %vg = tfl.mul(%ve, %cf) : tensor<1x5x5x4xf32>
  func.return %vg : tensor<1x5x5x4xf32>
}
