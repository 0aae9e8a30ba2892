// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A signal is an image of one row.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[0, 2, 1]> : tensor<3xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.transpose(%x, %[[V0]]) : tensor<2x8x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<[2, 1, 8, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.reshape(%[[V1]], %[[V2]]) : tensor<2x1x8x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.average_pool_2d(%[[V3]]) <{padding = "VALID", stride_w = 2, stride_h = 1, filter_width = 2, filter_height = 1}> : tensor<2x1x4x3xf32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<[2, 4, 3]> : tensor<3xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.reshape(%[[V4]], %[[V5]]) : tensor<2x4x3xf32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.transpose(%[[V6]], %[[V0]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    func.return %[[V7]] : tensor<2x3x4xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x3x8xf32> {onnx.name = "x"}) -> (tensor<2x3x4xf32> {onnx.name = "r0"}) {
  %r0 = onnx.AveragePool(%x) <{ceil_mode = 0, count_include_pad = 0, dilations = [1], kernel_shape = [2], pads = [0, 0], strides = [2]}> : tensor<2x3x4xf32>
  func.return %r0 : tensor<2x3x4xf32>
}
