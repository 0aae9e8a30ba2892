// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Where SAME puts windows elsewhere, minus infinity is put around the data.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [1, 0], [2, 2], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<0xFF800000> : tensor<f32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.padv2(%x, %[[N0]], %[[N1]]) : tensor<1x9x13x2xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.max_pool_2d(%[[N2]]) <{padding = "VALID", stride_w = 1, stride_h = 2, filter_width = 5, filter_height = 3}> : tensor<1x4x9x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x4x9x2xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x8x9x2xf32> {onnx.name = "x"}) -> (tensor<1x4x9x2xf32> {onnx.name = "r"}) {
  %y = nhwc.MaxPool(%x) <{dilations = [1, 1], kernel_shape = [3, 5], pads = [1, 2, 1, 2], strides = [2, 1]}> : tensor<1x4x9x2xf32>
  func.return %y : tensor<1x4x9x2xf32>
}
