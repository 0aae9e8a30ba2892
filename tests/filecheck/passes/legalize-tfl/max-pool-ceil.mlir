// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// ceil_mode needs no pad where SAME has the window too.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = tfl.max_pool_2d(%x) <{padding = "SAME", stride_w = 1, stride_h = 2, filter_width = 1, filter_height = 2}> : tensor<1x4x9x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x4x9x2xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x7x9x2xf32> {onnx.name = "x"}) -> (tensor<1x4x9x2xf32> {onnx.name = "r"}) {
  %y = nhwc.MaxPool(%x) <{ceil_mode = 1, dilations = [1, 1], kernel_shape = [2, 1], pads = [0, 0, 0, 0], strides = [2, 1]}> : tensor<1x4x9x2xf32>
  func.return %y : tensor<1x4x9x2xf32>
}
