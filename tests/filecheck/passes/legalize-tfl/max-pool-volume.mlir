// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Windows along one axis after those along the other two.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[-1, 8, 9, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<12x8x9x3xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.max_pool_2d(%[[N1]]) <{padding = "VALID", stride_w = 3, stride_h = 4, filter_width = 3, filter_height = 4}> : tensor<12x2x3x3xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<[-1, 6, 6, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.reshape(%[[N2]], %[[N3]]) : tensor<2x6x6x3xf32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.max_pool_2d(%[[N4]]) <{padding = "VALID", stride_w = 1, stride_h = 2, filter_width = 1, filter_height = 2}> : tensor<2x3x6x3xf32>
// CHECK-NEXT:    %[[N6:.*]] = tfl.pseudo_const dense<[2, 3, 2, 3, 3]> : tensor<5xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.reshape(%[[N5]], %[[N6]]) : tensor<2x3x2x3x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3x2x3x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x6x8x9x3xf32> {onnx.name = "x"}) -> (tensor<2x3x2x3x3xf32> {onnx.name = "r"}) {
  %y = nhwc.MaxPool(%x) <{dilations = [1, 1, 1], kernel_shape = [2, 4, 3], pads = [0, 0, 0, 0, 0, 0], strides = [2, 4, 3]}> : tensor<2x3x2x3x3xf32>
  func.return %y : tensor<2x3x2x3x3xf32>
}
