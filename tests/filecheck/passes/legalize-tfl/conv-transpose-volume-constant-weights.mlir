// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// CONV_3D_TRANSPOSE has neither groups nor dilations: constant weights have zeros between their groups and between their elements.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[1, 4, 3, 2, 2]> : tensor<5xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<[[[[[1.0, 0.0], [0.0, 3.0]]]], [[[[0.0, 0.0], [0.0, 0.0]]]], [[[[2.0, 0.0], [0.0, 4.0]]]]]> : tensor<3x1x1x2x2xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.conv_3d_transpose(%[[N0]], %[[N1]], %x) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 1}> : tensor<1x4x3x2x2xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<[0, 1, 1, 0, 0]> : tensor<5xi32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<[1, 3, 2, 2, 2]> : tensor<5xi32>
// CHECK-NEXT:    %[[Z:.*]] = tfl.slice(%[[Y]], %[[N2]], %[[N3]]) : tensor<1x3x2x2x2xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<1x4x3x2x2xf32>, tensor<1x3x2x2x2xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<1x2x3x2x2xf32> {onnx.name = "x"}) -> (tensor<1x4x3x2x2xf32> {onnx.name = "y_out"}, tensor<1x3x2x2x2xf32> {onnx.name = "z_out"}) {
  %w = onnx.Constant dense<[[[[[1.0]], [[2.0]]]], [[[[3.0]], [[4.0]]]]]> : tensor<2x1x2x1x1xf32>
  %y = nhwc.ConvTranspose(%x, %w) <{dilations = [2, 1, 1], group = 2, kernel_shape = [2, 1, 1], output_padding = [0, 0, 0], pads = [0, 0, 0, 0, 0, 0], strides = [1, 1, 1]}> : tensor<1x4x3x2x2xf32>
  %z = nhwc.ConvTranspose(%x, %w) <{dilations = [2, 1, 1], group = 2, kernel_shape = [2, 1, 1], output_padding = [0, 0, 0], pads = [1, 1, 0, 0, 0, 0], strides = [1, 1, 1]}> : tensor<1x3x2x2x2xf32>
  func.return %y, %z : tensor<1x4x3x2x2xf32>, tensor<1x3x2x2x2xf32>
}
