// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// SAME would put the missing row of an even size behind: what windows read beyond the data is put around it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [1, 0], [1, 3], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pad(%x, %[[N0]]) : tensor<1x9x13x2xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<0.5> : tensor<4x3x5x2xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<0.0> : tensor<4xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.conv_2d(%[[N1]], %[[N2]], %[[N3]]) <{padding = "VALID", stride_w = 1, stride_h = 2, dilation_w_factor = 1, dilation_h_factor = 1}> : tensor<1x4x9x4xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x4x9x4xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x8x9x2xf32> {onnx.name = "x"}) -> (tensor<1x4x9x4xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<0.5> : tensor<4x2x3x5xf32>
  %y = nhwc.Conv(%x, %ca) <{dilations = [1, 1], kernel_shape = [3, 5], pads = [1, 1, 1, 3], strides = [2, 1]}> : tensor<1x4x9x4xf32>
  func.return %y : tensor<1x4x9x4xf32>
}
