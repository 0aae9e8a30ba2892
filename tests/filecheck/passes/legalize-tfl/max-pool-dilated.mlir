// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A dilation apart are neighbors in a phase: every start gets its window, then strides choose.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [0, 1], [0, 1], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<0xFF800000> : tensor<f32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.padv2(%x, %[[N0]], %[[N1]]) : tensor<1x9x10x2xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<[3, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<0> : tensor<2x2xi32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.space_to_batch_nd(%[[N2]], %[[N3]], %[[N4]]) : tensor<6x3x5x2xf32>
// CHECK-NEXT:    %[[N6:.*]] = tfl.max_pool_2d(%[[N5]]) <{padding = "VALID", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 2}> : tensor<6x2x3x2xf32>
// CHECK-NEXT:    %[[N7:.*]] = tfl.batch_to_space_nd(%[[N6]], %[[N3]], %[[N4]]) : tensor<1x6x6x2xf32>
// CHECK-NEXT:    %[[N8:.*]] = tfl.pseudo_const dense<0> : tensor<4xi32>
// CHECK-NEXT:    %[[N9:.*]] = tfl.pseudo_const dense<[1, 5, 5, 2]> : tensor<4xi32>
// CHECK-NEXT:    %[[N10:.*]] = tfl.pseudo_const dense<[1, 2, 1, 1]> : tensor<4xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.strided_slice(%[[N7]], %[[N8]], %[[N9]], %[[N10]]) : tensor<1x3x5x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x3x5x2xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x8x9x2xf32> {onnx.name = "x"}) -> (tensor<1x3x5x2xf32> {onnx.name = "r"}) {
  %y = nhwc.MaxPool(%x) <{dilations = [3, 2], kernel_shape = [2, 3], pads = [0, 0, 0, 0], strides = [2, 1]}> : tensor<1x3x5x2xf32>
  func.return %y : tensor<1x3x5x2xf32>
}
