// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Groups are zeros in the weights.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[1, 5, 8, 2]> : tensor<4xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}0.5, 0.0], [0.5, 0.0], [0.5, 0.0]]], {{\[\[}}[0.0, 0.5], [0.0, 0.5], [0.0, 0.5]]]]> : tensor<2x1x3x2xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.transpose_conv(%[[N0]], %[[N1]], %x) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x5x8x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x5x8x2xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x5x6x2xf32> {onnx.name = "x"}) -> (tensor<1x5x8x2xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<0.5> : tensor<2x1x1x3xf32>
  %y = nhwc.ConvTranspose(%x, %ca) <{dilations = [1, 1], group = 2, kernel_shape = [1, 3], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x8x2xf32>
  func.return %y : tensor<1x5x8x2xf32>
}
