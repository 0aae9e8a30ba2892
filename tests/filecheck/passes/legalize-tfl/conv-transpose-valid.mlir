// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Nothing is cropped: VALID.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CB:.*]] = tfl.pseudo_const dense<1.0> : tensor<3xf32>
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[1, 10, 24, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<0.5> : tensor<3x2x4x2xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.transpose_conv(%[[N0]], %[[N1]], %x, %[[CB]]) <{padding = "VALID", stride_w = 4, stride_h = 2}> : tensor<1x10x24x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x10x24x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x5x6x2xf32> {onnx.name = "x"}) -> (tensor<1x10x24x3xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<0.5> : tensor<2x3x2x4xf32>
  %cb = onnx.Constant dense<1.0> : tensor<3xf32>
  %y = nhwc.ConvTranspose(%x, %ca, %cb) <{dilations = [1, 1], kernel_shape = [2, 4], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [2, 4]}> : tensor<1x10x24x3xf32>
  func.return %y : tensor<1x10x24x3xf32>
}
