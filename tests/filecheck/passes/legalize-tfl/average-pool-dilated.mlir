// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Dilated windows are a depthwise convolution with equal weights.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<0.125> : tensor<1x4x2x2xf32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<0.0> : tensor<2xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.depthwise_conv_2d(%x, %[[V0]], %[[V1]]) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1, dilation_w_factor = 3, dilation_h_factor = 1}> : tensor<1x4x6x2xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<1.0> : tensor<1x1x1x1xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.mul(%[[V2]], %[[V3]]) : tensor<1x4x6x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x4x6x2xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x7x9x2xf32> {onnx.name = "x"}) -> (tensor<1x4x6x2xf32> {onnx.name = "r"}) {
  %y = nhwc.AveragePool(%x) <{count_include_pad = 0, dilations = [1, 3], kernel_shape = [4, 2], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x6x2xf32>
  func.return %y : tensor<1x4x6x2xf32>
}
