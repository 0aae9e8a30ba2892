// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// What is taken away goes into the bias.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[WD:.*]] = tfl.pseudo_const dense<0.5> : tensor<1x1x1x3xf32>
// CHECK-NEXT:    %[[WV:.*]] = tfl.pseudo_const dense<0.5> : tensor<1x1x1x3x2xf32>
// CHECK-NEXT:    %[[WF:.*]] = tfl.pseudo_const dense<0.5> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[-1.0, -5.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[Y0:.*]] = tfl.conv_3d(%v, %[[WV]], %[[V0]]) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 1, fused_activation_function = "NONE"}> : tensor<1x2x4x5x2xf32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<[-1.0, -5.0, -6.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[Y1:.*]] = tfl.depthwise_conv_2d(%x, %[[WD]], %[[V1]]) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1, fused_activation_function = "NONE"}> : tensor<1x4x5x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<[-1.0, -5.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[Y2:.*]] = tfl.fully_connected(%r, %[[WF]], %[[V2]]) <{fused_activation_function = "NONE"}> : tensor<7x2xf32>
// CHECK-NEXT:    func.return %[[Y0]], %[[Y1]], %[[Y2]] : tensor<1x2x4x5x2xf32>, tensor<1x4x5x3xf32>, tensor<7x2xf32>
// CHECK-NOT:     tfl.sub(
func.func @main(%x: tensor<1x4x5x3xf32> {onnx.name = "x"}, %v: tensor<1x2x4x5x3xf32> {onnx.name = "v"}, %r: tensor<7x3xf32> {onnx.name = "r"}) -> (tensor<1x2x4x5x2xf32> {onnx.name = "y0"}, tensor<1x4x5x3xf32> {onnx.name = "y1"}, tensor<7x2xf32> {onnx.name = "y2"}) {
  %wd = tfl.pseudo_const dense<0.5> : tensor<1x1x1x3xf32>
  %wv = tfl.pseudo_const dense<0.5> : tensor<1x1x1x3x2xf32>
  %wf = tfl.pseudo_const dense<0.5> : tensor<2x3xf32>
  %b = tfl.pseudo_const dense<[1.0, -1.0]> : tensor<2xf32>
  %b3 = tfl.pseudo_const dense<[1.0, -1.0, 2.0]> : tensor<3xf32>
  %s2 = tfl.pseudo_const dense<[2.0, 4.0]> : tensor<2xf32>
  %s3 = tfl.pseudo_const dense<[2.0, 4.0, 8.0]> : tensor<3xf32>
  %m0 = tfl.conv_3d(%v, %wv, %b) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 1}> : tensor<1x2x4x5x2xf32>
  %y0 = tfl.sub(%m0, %s2) : tensor<1x2x4x5x2xf32>
  %m1 = tfl.depthwise_conv_2d(%x, %wd, %b3) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1}> : tensor<1x4x5x3xf32>
  %y1 = tfl.sub(%m1, %s3) : tensor<1x4x5x3xf32>
  %m2 = tfl.fully_connected(%r, %wf, %b) : tensor<7x2xf32>
  %y2 = tfl.sub(%m2, %s2) : tensor<7x2xf32>
  func.return %y0, %y1, %y2 : tensor<1x2x4x5x2xf32>, tensor<1x4x5x3xf32>, tensor<7x2xf32>
}
