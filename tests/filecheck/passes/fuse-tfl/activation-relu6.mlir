// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Every op that has an activation of its own takes this one.

// CHECK-LABEL: func.func @main
// CHECK:         %[[Y0:.*]] = tfl.add(%x, %z) <{fused_activation_function = "RELU6"}> : tensor<1x4x5x3xf32>
// CHECK-NEXT:    %[[Y1:.*]] = tfl.sub(%x, %z) <{fused_activation_function = "RELU6"}> : tensor<1x4x5x3xf32>
// CHECK-NEXT:    %[[Y2:.*]] = tfl.mul(%x, %z) <{fused_activation_function = "RELU6"}> : tensor<1x4x5x3xf32>
// CHECK-NEXT:    %[[Y3:.*]] = tfl.div(%x, %z) <{fused_activation_function = "RELU6"}> : tensor<1x4x5x3xf32>
// CHECK-NEXT:    %[[Y4:.*]] = tfl.average_pool_2d(%x) <{padding = "VALID", stride_w = 1, stride_h = 1, filter_width = 2, filter_height = 2, fused_activation_function = "RELU6"}> : tensor<1x3x4x3xf32>
// CHECK-NEXT:    %[[Y5:.*]] = tfl.max_pool_2d(%x) <{padding = "VALID", stride_w = 1, stride_h = 1, filter_width = 2, filter_height = 2, fused_activation_function = "RELU6"}> : tensor<1x3x4x3xf32>
// CHECK-NEXT:    %[[Y6:.*]] = tfl.conv_2d(%x, %wc, %b) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "RELU6"}> : tensor<1x4x5x2xf32>
// CHECK-NEXT:    %[[Y7:.*]] = tfl.depthwise_conv_2d(%x, %wd, %b3) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1, fused_activation_function = "RELU6"}> : tensor<1x4x5x3xf32>
// CHECK-NEXT:    %[[Y8:.*]] = tfl.conv_3d(%v, %wv, %b) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 1, fused_activation_function = "RELU6"}> : tensor<1x2x4x5x2xf32>
// CHECK-NEXT:    %[[Y9:.*]] = tfl.fully_connected(%r, %wf, %b) <{fused_activation_function = "RELU6"}> : tensor<7x2xf32>
// CHECK-NEXT:    func.return %[[Y0]], %[[Y1]], %[[Y2]], %[[Y3]], %[[Y4]], %[[Y5]], %[[Y6]], %[[Y7]], %[[Y8]], %[[Y9]] : tensor<1x4x5x3xf32>, tensor<1x4x5x3xf32>, tensor<1x4x5x3xf32>, tensor<1x4x5x3xf32>, tensor<1x3x4x3xf32>, tensor<1x3x4x3xf32>, tensor<1x4x5x2xf32>, tensor<1x4x5x3xf32>, tensor<1x2x4x5x2xf32>, tensor<7x2xf32>
// CHECK-NOT:     tfl.relu6(
func.func @main(%x: tensor<1x4x5x3xf32> {onnx.name = "x"}, %z: tensor<1x4x5x3xf32> {onnx.name = "z"}, %v: tensor<1x2x4x5x3xf32> {onnx.name = "v"}, %r: tensor<7x3xf32> {onnx.name = "r"}) -> (tensor<1x4x5x3xf32> {onnx.name = "y0"}, tensor<1x4x5x3xf32> {onnx.name = "y1"}, tensor<1x4x5x3xf32> {onnx.name = "y2"}, tensor<1x4x5x3xf32> {onnx.name = "y3"}, tensor<1x3x4x3xf32> {onnx.name = "y4"}, tensor<1x3x4x3xf32> {onnx.name = "y5"}, tensor<1x4x5x2xf32> {onnx.name = "y6"}, tensor<1x4x5x3xf32> {onnx.name = "y7"}, tensor<1x2x4x5x2xf32> {onnx.name = "y8"}, tensor<7x2xf32> {onnx.name = "y9"}) {
  %wc = tfl.pseudo_const dense<0.5> : tensor<2x1x1x3xf32>
  %wd = tfl.pseudo_const dense<0.5> : tensor<1x1x1x3xf32>
  %wv = tfl.pseudo_const dense<0.5> : tensor<1x1x1x3x2xf32>
  %wf = tfl.pseudo_const dense<0.5> : tensor<2x3xf32>
  %b = tfl.pseudo_const dense<[1.0, -1.0]> : tensor<2xf32>
  %b3 = tfl.pseudo_const dense<[1.0, -1.0, 2.0]> : tensor<3xf32>
  %m0 = tfl.add(%x, %z) : tensor<1x4x5x3xf32>
  %y0 = tfl.relu6(%m0) : tensor<1x4x5x3xf32>
  %m1 = tfl.sub(%x, %z) : tensor<1x4x5x3xf32>
  %y1 = tfl.relu6(%m1) : tensor<1x4x5x3xf32>
  %m2 = tfl.mul(%x, %z) : tensor<1x4x5x3xf32>
  %y2 = tfl.relu6(%m2) : tensor<1x4x5x3xf32>
  %m3 = tfl.div(%x, %z) : tensor<1x4x5x3xf32>
  %y3 = tfl.relu6(%m3) : tensor<1x4x5x3xf32>
  %m4 = tfl.average_pool_2d(%x) <{padding = "VALID", stride_w = 1, stride_h = 1, filter_width = 2, filter_height = 2}> : tensor<1x3x4x3xf32>
  %y4 = tfl.relu6(%m4) : tensor<1x3x4x3xf32>
  %m5 = tfl.max_pool_2d(%x) <{padding = "VALID", stride_w = 1, stride_h = 1, filter_width = 2, filter_height = 2}> : tensor<1x3x4x3xf32>
  %y5 = tfl.relu6(%m5) : tensor<1x3x4x3xf32>
  %m6 = tfl.conv_2d(%x, %wc, %b) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x5x2xf32>
  %y6 = tfl.relu6(%m6) : tensor<1x4x5x2xf32>
  %m7 = tfl.depthwise_conv_2d(%x, %wd, %b3) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1}> : tensor<1x4x5x3xf32>
  %y7 = tfl.relu6(%m7) : tensor<1x4x5x3xf32>
  %m8 = tfl.conv_3d(%v, %wv, %b) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 1}> : tensor<1x2x4x5x2xf32>
  %y8 = tfl.relu6(%m8) : tensor<1x2x4x5x2xf32>
  %m9 = tfl.fully_connected(%r, %wf, %b) : tensor<7x2xf32>
  %y9 = tfl.relu6(%m9) : tensor<7x2xf32>
  func.return %y0, %y1, %y2, %y3, %y4, %y5, %y6, %y7, %y8, %y9 : tensor<1x4x5x3xf32>, tensor<1x4x5x3xf32>, tensor<1x4x5x3xf32>, tensor<1x4x5x3xf32>, tensor<1x3x4x3xf32>, tensor<1x3x4x3xf32>, tensor<1x4x5x2xf32>, tensor<1x4x5x3xf32>, tensor<1x2x4x5x2xf32>, tensor<7x2xf32>
}
