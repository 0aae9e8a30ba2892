// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Weights that are computed are transposed at run time; where neither padding crops as the pads do, the whole result is made first.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[1, 2, 3, 0]> : tensor<4xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.transpose(%w, %[[N0]]) : tensor<6x2x3x4xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<[2, 4, 7, 6]> : tensor<4xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.transpose_conv(%[[N2]], %[[N1]], %x) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<2x4x7x6xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<[0, 1, 1, 0]> : tensor<4xi32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<[2, 3, 5, 6]> : tensor<4xi32>
// CHECK-NEXT:    %[[Z:.*]] = tfl.slice(%[[Y]], %[[N3]], %[[N4]]) : tensor<2x3x5x6xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<2x4x7x6xf32>, tensor<2x3x5x6xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x3x5x4xf32> {onnx.name = "x"}, %w: tensor<4x6x2x3xf32> {onnx.name = "w"}) -> (tensor<2x4x7x6xf32> {onnx.name = "r"}, tensor<2x3x5x6xf32> {onnx.name = "s"}) {
  %y = nhwc.ConvTranspose(%x, %w) <{dilations = [1, 1], kernel_shape = [2, 3], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x4x7x6xf32>
  %z = nhwc.ConvTranspose(%x, %w) <{dilations = [1, 1], kernel_shape = [2, 3], output_padding = [0, 0], pads = [1, 1, 0, 1], strides = [1, 1]}> : tensor<2x3x5x6xf32>
  func.return %y, %z : tensor<2x4x7x6xf32>, tensor<2x3x5x6xf32>
}
