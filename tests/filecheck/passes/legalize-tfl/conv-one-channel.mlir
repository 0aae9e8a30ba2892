// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A single channel needs no depthwise kernel.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<0.5> : tensor<6x4x5x1xf32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<0.0> : tensor<6xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.conv_2d(%x, %[[N0]], %[[N1]]) <{padding = "VALID", stride_w = 1, stride_h = 1, dilation_w_factor = 1, dilation_h_factor = 1}> : tensor<1x4x5x6xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x4x5x6xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x7x9x1xf32> {onnx.name = "x"}) -> (tensor<1x4x5x6xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<0.5> : tensor<6x1x4x5xf32>
  %y = nhwc.Conv(%x, %ca) <{dilations = [1, 1], group = 1, kernel_shape = [4, 5], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x5x6xf32>
  func.return %y : tensor<1x4x5x6xf32>
}
