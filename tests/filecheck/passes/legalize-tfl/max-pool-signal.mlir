// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A signal is an image of height 1.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2, 1, 8, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<2x1x8x3xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.max_pool_2d(%[[N1]]) <{padding = "VALID", stride_w = 2, stride_h = 1, filter_width = 2, filter_height = 1}> : tensor<2x1x4x3xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<[2, 4, 3]> : tensor<3xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.reshape(%[[N2]], %[[N3]]) : tensor<2x4x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x4x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x8x3xf32> {onnx.name = "x"}) -> (tensor<2x4x3xf32> {onnx.name = "r"}) {
  %y = nhwc.MaxPool(%x) <{dilations = [1], kernel_shape = [2], pads = [0, 0], strides = [2]}> : tensor<2x4x3xf32>
  func.return %y : tensor<2x4x3xf32>
}
