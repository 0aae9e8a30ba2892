// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// CONV_3D has no groups: constant weights of several are zero between them.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[[[[[1.0, 0.0], [2.0, 0.0], [0.0, 3.0], [0.0, 4.0]]]]]> : tensor<1x1x1x4x2xf32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<0.0> : tensor<2xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.conv_3d(%x, %[[N0]], %[[N1]]) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 1, dilation_d_factor = 1, dilation_w_factor = 1, dilation_h_factor = 1}> : tensor<1x2x3x2x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x2x3x2x2xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<1x2x3x2x4xf32> {onnx.name = "x"}) -> (tensor<1x2x3x2x2xf32> {onnx.name = "y_out"}) {
  %w = onnx.Constant dense<[[[[[1.0]]], [[[2.0]]]], [[[[3.0]]], [[[4.0]]]]]> : tensor<2x2x1x1x1xf32>
  %y = nhwc.Conv(%x, %w) <{dilations = [1, 1, 1], group = 2, kernel_shape = [1, 1, 1], pads = [0, 0, 0, 0, 0, 0], strides = [1, 1, 1]}> : tensor<1x2x3x2x2xf32>
  func.return %y : tensor<1x2x3x2x2xf32>
}
