// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Automatic pads of a size that only a run tells are the kernel's own.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<0.5> : tensor<3x3x3x2xf32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<0.0> : tensor<3xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.conv_2d(%x, %[[V0]], %[[V1]]) <{padding = "SAME", stride_w = 2, stride_h = 2, dilation_w_factor = 1, dilation_h_factor = 1}> : tensor<1x?x5x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<0.5> : tensor<1x3x3x2xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<0.0> : tensor<2xf32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.depthwise_conv_2d(%x, %[[V3]], %[[V4]]) <{padding = "SAME", stride_w = 2, stride_h = 2, depth_multiplier = 1, dilation_w_factor = 1, dilation_h_factor = 1}> : tensor<1x?x5x2xf32>
// CHECK-NEXT:    func.return %[[V2]], %[[V5]] : tensor<1x?x5x3xf32>, tensor<1x?x5x2xf32>
func.func @main(%x: tensor<1x?x9x2xf32> {onnx.name = "x"}) -> (tensor<1x?x5x3xf32> {onnx.name = "a"}, tensor<1x?x5x2xf32> {onnx.name = "b"}) {
  %w = onnx.Constant dense<0.5> : tensor<3x2x3x3xf32>
  %v = onnx.Constant dense<0.5> : tensor<2x1x3x3xf32>
  %a = nhwc.Conv(%x, %w) <{auto_pad = "SAME_UPPER", dilations = [1, 1], kernel_shape = [3, 3], strides = [2, 2]}> : tensor<1x?x5x3xf32>
  %b = nhwc.Conv(%x, %v) <{auto_pad = "SAME_UPPER", dilations = [1, 1], group = 2, kernel_shape = [3, 3], strides = [2, 2]}> : tensor<1x?x5x2xf32>
  func.return %a, %b : tensor<1x?x5x3xf32>, tensor<1x?x5x2xf32>
}
