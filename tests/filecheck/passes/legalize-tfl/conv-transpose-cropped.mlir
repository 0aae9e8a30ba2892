// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// SAME would crop nothing before: the whole result is made, then cropped.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[1, 11, 13, 7]> : tensor<4xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<0.5> : tensor<7x3x3x2xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.transpose_conv(%[[N0]], %[[N1]], %x) <{padding = "VALID", stride_w = 2, stride_h = 2}> : tensor<1x11x13x7xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<[0, 1, 1, 0]> : tensor<4xi32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<[1, 10, 12, 7]> : tensor<4xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.slice(%[[N2]], %[[N3]], %[[N4]]) : tensor<1x10x12x7xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x10x12x7xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x5x6x2xf32> {onnx.name = "x"}) -> (tensor<1x10x12x7xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<0.5> : tensor<2x7x3x3xf32>
  %y = nhwc.ConvTranspose(%x, %ca) <{dilations = [1, 1], kernel_shape = [3, 3], output_padding = [1, 1], pads = [1, 1, 1, 1], strides = [2, 2]}> : tensor<1x10x12x7xf32>
  func.return %y : tensor<1x10x12x7xf32>
}
