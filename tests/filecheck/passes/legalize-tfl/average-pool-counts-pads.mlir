// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// With count_include_pad zeros count: VALID over padded data.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [1, 1], [2, 2], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pad(%x, %[[V0]]) : tensor<1x9x13x2xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.average_pool_2d(%[[V1]]) <{padding = "VALID", stride_w = 1, stride_h = 1, filter_width = 5, filter_height = 3}> : tensor<1x7x9x2xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<1.0> : tensor<1x1x1x1xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.mul(%[[V2]], %[[V3]]) : tensor<1x7x9x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x7x9x2xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x7x9x2xf32> {onnx.name = "x"}) -> (tensor<1x7x9x2xf32> {onnx.name = "r"}) {
  %y = nhwc.AveragePool(%x) <{count_include_pad = 1, dilations = [1, 1], kernel_shape = [3, 5], pads = [1, 2, 1, 2], strides = [1, 1]}> : tensor<1x7x9x2xf32>
  func.return %y : tensor<1x7x9x2xf32>
}
