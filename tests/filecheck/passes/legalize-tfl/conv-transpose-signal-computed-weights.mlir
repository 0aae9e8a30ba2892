// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A signal is an image of height 1, its weights too.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2, 1, 5, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<2x1x5x3xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<[3, 7, 1, 4]> : tensor<4xi32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.reshape(%w, %[[N2]]) : tensor<3x7x1x4xf32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<[1, 2, 3, 0]> : tensor<4xi32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.transpose(%[[N3]], %[[N4]]) : tensor<7x1x4x3xf32>
// CHECK-NEXT:    %[[N6:.*]] = tfl.pseudo_const dense<[2, 1, 20, 7]> : tensor<4xi32>
// CHECK-NEXT:    %[[N7:.*]] = tfl.transpose_conv(%[[N6]], %[[N5]], %[[N1]]) <{padding = "VALID", stride_w = 4, stride_h = 1}> : tensor<2x1x20x7xf32>
// CHECK-NEXT:    %[[N8:.*]] = tfl.pseudo_const dense<[2, 20, 7]> : tensor<3xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.reshape(%[[N7]], %[[N8]]) : tensor<2x20x7xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x20x7xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x5x3xf32> {onnx.name = "x"}, %w: tensor<3x7x4xf32> {onnx.name = "w"}) -> (tensor<2x20x7xf32> {onnx.name = "r"}) {
  %y = nhwc.ConvTranspose(%x, %w) <{dilations = [1], kernel_shape = [4], output_padding = [0], pads = [0, 0], strides = [4]}> : tensor<2x20x7xf32>
  func.return %y : tensor<2x20x7xf32>
}
