// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// A transposed convolution needs the sizes of its images alone.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[W:.*]] = onnx.Constant dense<0.5> : tensor<4x3x4x2xf32>
// CHECK-NEXT:    %[[N0:.*]] = onnx.Transpose(%[[W]]) <{perm = [3, 0, 1, 2]}> : tensor<2x4x3x4xf32>
// CHECK-NEXT:    %[[Y:.*]] = nhwc.ConvTranspose(%x, %[[N0]]) <{kernel_shape = [3, 4], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [2, 3]}> : tensor<?x7x16x4xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<?x7x16x4xf32>
// CHECK-NOT:     tfl.
func.func @main(%x: tensor<?x3x5x2xf32> {onnx.name = "x"}) -> (tensor<?x7x16x4xf32> {onnx.name = "y"}) {
  %s = tfl.pseudo_const dense<[1, 7, 16, 4]> : tensor<4xi32>
  %w = tfl.pseudo_const dense<0.5> : tensor<4x3x4x2xf32>
  %y = tfl.transpose_conv(%s, %w, %x) <{padding = "VALID", stride_h = 2, stride_w = 3}> : tensor<?x7x16x4xf32>
  func.return %y : tensor<?x7x16x4xf32>
}
