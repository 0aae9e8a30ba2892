// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// SAME counts the elements of the data alone, as ONNX does without count_include_pad.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = tfl.average_pool_2d(%x) <{padding = "SAME", stride_w = 1, stride_h = 2, filter_width = 5, filter_height = 3}> : tensor<1x4x9x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x4x9x2xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x7x9x2xf32> {onnx.name = "x"}) -> (tensor<1x4x9x2xf32> {onnx.name = "r"}) {
  %y = nhwc.AveragePool(%x) <{count_include_pad = 0, dilations = [1, 1], kernel_shape = [3, 5], pads = [1, 2, 1, 2], strides = [2, 1]}> : tensor<1x4x9x2xf32>
  func.return %y : tensor<1x4x9x2xf32>
}
