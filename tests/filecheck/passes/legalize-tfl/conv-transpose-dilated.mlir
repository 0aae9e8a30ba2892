// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A dilated window is a plain one with zeros between.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[1, 7, 6, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}0.5]], {{\[\[}}0.0]], {{\[\[}}0.5]]], {{\[\[}}[0.5]], {{\[\[}}0.0]], {{\[\[}}0.5]]], {{\[\[}}[0.5]], {{\[\[}}0.0]], {{\[\[}}0.5]]]]> : tensor<3x3x1x1xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.transpose_conv(%[[N0]], %[[N1]], %x) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x7x6x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x7x6x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x5x6x1xf32> {onnx.name = "x"}) -> (tensor<1x7x6x3xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<0.5> : tensor<1x3x2x1xf32>
  %y = nhwc.ConvTranspose(%x, %ca) <{dilations = [2, 1], kernel_shape = [2, 1], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x7x6x3xf32>
  func.return %y : tensor<1x7x6x3xf32>
}
