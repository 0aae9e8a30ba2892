// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// SAME crops as pads of 1 around a window of 4 with stride 2 do.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[1, 10, 12, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<0.5> : tensor<3x4x4x2xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.transpose_conv(%[[N0]], %[[N1]], %x) <{padding = "SAME", stride_w = 2, stride_h = 2}> : tensor<1x10x12x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x10x12x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x5x6x2xf32> {onnx.name = "x"}) -> (tensor<1x10x12x3xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<0.5> : tensor<2x3x4x4xf32>
  %y = nhwc.ConvTranspose(%x, %ca) <{dilations = [1, 1], kernel_shape = [4, 4], output_padding = [0, 0], pads = [1, 1, 1, 1], strides = [2, 2]}> : tensor<1x10x12x3xf32>
  func.return %y : tensor<1x10x12x3xf32>
}
