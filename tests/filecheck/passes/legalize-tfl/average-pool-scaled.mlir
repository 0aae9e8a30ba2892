// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Where fewer elements count than a window has, the average over all of them is scaled up.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [1, 0], [0, 0], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pad(%x, %[[V0]]) : tensor<1x3x3x5xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.average_pool_2d(%[[V1]]) <{padding = "VALID", stride_w = 1, stride_h = 1, filter_width = 2, filter_height = 2}> : tensor<1x2x2x5xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<{{\[\[}}{{\[\[}}2.0]], {{\[\[}}1.0]]]]> : tensor<1x2x1x1xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.mul(%[[V2]], %[[V3]]) : tensor<1x2x2x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x2x2x5xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x2x3x5xf32> {onnx.name = "x"}) -> (tensor<1x2x2x5xf32> {onnx.name = "r"}) {
  %y = nhwc.AveragePool(%x) <{count_include_pad = 0, dilations = [1, 1], kernel_shape = [2, 2], pads = [1, 0, 0, 0], strides = [1, 1]}> : tensor<1x2x2x5xf32>
  func.return %y : tensor<1x2x2x5xf32>
}
