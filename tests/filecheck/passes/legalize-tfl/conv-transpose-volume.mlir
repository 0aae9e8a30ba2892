// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// CONV_3D_TRANSPOSE takes weights as DHWOI; what the pads crop is cut off behind it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2, 3, 4, 1, 0]> : tensor<5xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.transpose(%w, %[[N0]]) : tensor<2x3x4x3x2xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<[1, 4, 6, 8, 3]> : tensor<5xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.conv_3d_transpose(%[[N2]], %[[N1]], %x) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 1}> : tensor<1x4x6x8x3xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<[0, 1, 2, 0, 0]> : tensor<5xi32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<[1, 3, 4, 7, 3]> : tensor<5xi32>
// CHECK-NEXT:    %[[Z:.*]] = tfl.slice(%[[Y]], %[[N3]], %[[N4]]) : tensor<1x3x4x7x3xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<1x4x6x8x3xf32>, tensor<1x3x4x7x3xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<1x3x4x5x2xf32> {onnx.name = "x"}, %w: tensor<2x3x2x3x4xf32> {onnx.name = "w"}) -> (tensor<1x4x6x8x3xf32> {onnx.name = "r"}, tensor<1x3x4x7x3xf32> {onnx.name = "s"}) {
  %y = nhwc.ConvTranspose(%x, %w) <{dilations = [1, 1, 1], kernel_shape = [2, 3, 4], output_padding = [0, 0, 0], pads = [0, 0, 0, 0, 0, 0], strides = [1, 1, 1]}> : tensor<1x4x6x8x3xf32>
  %z = nhwc.ConvTranspose(%x, %w) <{dilations = [1, 1, 1], kernel_shape = [2, 3, 4], output_padding = [0, 0, 0], pads = [1, 2, 0, 0, 0, 1], strides = [1, 1, 1]}> : tensor<1x3x4x7x3xf32>
  func.return %y, %z : tensor<1x4x6x8x3xf32>, tensor<1x3x4x7x3xf32>
}
