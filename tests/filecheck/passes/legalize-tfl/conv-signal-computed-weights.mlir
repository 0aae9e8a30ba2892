// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A signal is an image of height 1, its weights too.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2, 1, 9, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<2x1x9x3xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<[5, 3, 1, 4]> : tensor<4xi32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.reshape(%w, %[[N2]]) : tensor<5x3x1x4xf32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<[[0, 0], [0, 0], [0, 1], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.pad(%[[N1]], %[[N4]]) : tensor<2x1x10x3xf32>
// CHECK-NEXT:    %[[N6:.*]] = tfl.pseudo_const dense<[0, 2, 3, 1]> : tensor<4xi32>
// CHECK-NEXT:    %[[N7:.*]] = tfl.transpose(%[[N3]], %[[N6]]) : tensor<5x1x4x3xf32>
// CHECK-NEXT:    %[[N8:.*]] = tfl.pseudo_const dense<0.0> : tensor<5xf32>
// CHECK-NEXT:    %[[N9:.*]] = tfl.conv_2d(%[[N5]], %[[N7]], %[[N8]]) <{padding = "VALID", stride_w = 1, stride_h = 1, dilation_w_factor = 1, dilation_h_factor = 1}> : tensor<2x1x7x5xf32>
// CHECK-NEXT:    %[[N10:.*]] = tfl.pseudo_const dense<[2, 7, 5]> : tensor<3xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.reshape(%[[N9]], %[[N10]]) : tensor<2x7x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x7x5xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x9x3xf32> {onnx.name = "x"}, %w: tensor<5x3x4xf32> {onnx.name = "w"}) -> (tensor<2x7x5xf32> {onnx.name = "r"}) {
  %y = nhwc.Conv(%x, %w) <{dilations = [1], kernel_shape = [4], pads = [0, 1], strides = [1]}> : tensor<2x7x5xf32>
  func.return %y : tensor<2x7x5xf32>
}
