// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Volumes have a kernel of their own, with weights DHWIO.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<0.5> : tensor<3x4x1x2x9xf32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<0.0> : tensor<9xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.conv_3d(%x, %[[N0]], %[[N1]]) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 2, dilation_d_factor = 1, dilation_w_factor = 1, dilation_h_factor = 1}> : tensor<1x3x2x7x9xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x3x2x7x9xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x5x6x7x2xf32> {onnx.name = "x"}) -> (tensor<1x3x2x7x9xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<0.5> : tensor<9x2x3x4x1xf32>
  %y = nhwc.Conv(%x, %ca) <{dilations = [1, 1, 1], kernel_shape = [3, 4, 1], pads = [0, 0, 0, 0, 0, 0], strides = [1, 2, 1]}> : tensor<1x3x2x7x9xf32>
  func.return %y : tensor<1x3x2x7x9xf32>
}
