// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Dilations are attributes; SAME counts the whole reach of a window.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<0.5> : tensor<4x3x5x2xf32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<0.0> : tensor<4xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.conv_2d(%x, %[[N0]], %[[N1]]) <{padding = "SAME", stride_w = 1, stride_h = 1, dilation_w_factor = 3, dilation_h_factor = 2}> : tensor<1x11x13x4xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x11x13x4xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x11x13x2xf32> {onnx.name = "x"}) -> (tensor<1x11x13x4xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<0.5> : tensor<4x2x3x5xf32>
  %y = nhwc.Conv(%x, %ca) <{dilations = [2, 3], kernel_shape = [3, 5], pads = [2, 6, 2, 6], strides = [1, 1]}> : tensor<1x11x13x4xf32>
  func.return %y : tensor<1x11x13x4xf32>
}
