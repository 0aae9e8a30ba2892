// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A signal is an image of height 1.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2, 1, 9, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<2x1x9x3xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<0.5> : tensor<6x1x4x3xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<0.0> : tensor<6xf32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.conv_2d(%[[N1]], %[[N2]], %[[N3]]) <{padding = "VALID", stride_w = 1, stride_h = 1, dilation_w_factor = 2, dilation_h_factor = 1}> : tensor<2x1x3x6xf32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.pseudo_const dense<[2, 3, 6]> : tensor<3xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.reshape(%[[N4]], %[[N5]]) : tensor<2x3x6xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3x6xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x9x3xf32> {onnx.name = "x"}) -> (tensor<2x3x6xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<0.5> : tensor<6x3x4xf32>
  %y = nhwc.Conv(%x, %ca) <{dilations = [2], kernel_shape = [4], pads = [0, 0], strides = [1]}> : tensor<2x3x6xf32>
  func.return %y : tensor<2x3x6xf32>
}
