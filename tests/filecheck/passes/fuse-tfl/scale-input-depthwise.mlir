// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Each channel of the data scales two of the result.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CD:.*]] = tfl.pseudo_const dense<1.0> : tensor<4xf32>
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const #onnx.weight<"", tensor<1x3x5x4xf32>>
// CHECK-NEXT:    %[[VE:.*]] = tfl.depthwise_conv_2d(%x, %[[N0]], %[[CD]]) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 2}> : tensor<1x5x5x4xf32>
// CHECK-NEXT:    func.return %[[VE]] : tensor<1x5x5x4xf32>
// CHECK-NOT:     tfl.mul
func.func @main(%x: tensor<1x7x9x2xf32> {onnx.name = "x"}) -> (tensor<1x5x5x4xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[3.0, 5.0]> : tensor<2xf32>
  %vb = tfl.mul(%x, %ca) : tensor<1x7x9x2xf32>
  %cc = tfl.pseudo_const dense<0.5> : tensor<1x3x5x4xf32>
  %cd = tfl.pseudo_const dense<1.0> : tensor<4xf32>
  %ve = tfl.depthwise_conv_2d(%vb, %cc, %cd) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 2}> : tensor<1x5x5x4xf32>
  func.return %ve : tensor<1x5x5x4xf32>
}
