// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// The shape of the whole result is computed from that of the data, and the result is cropped.

// CHECK-LABEL: func.func @main
// CHECK:       %[[SHAPE:.*]] = tfl.shape(%x)
// CHECK:       tfl.pseudo_const dense<[1, 2, 1, 0]> : tensor<4xi32>
// CHECK:       tfl.pseudo_const dense<[0, 1, 1, 5]> : tensor<4xi32>
// CHECK:       %[[WHOLE:.*]] = tfl.transpose_conv(
// CHECK-SAME:      padding = "VALID", stride_w = 1, stride_h = 2
// CHECK:       tfl.pseudo_const dense<[0, 1, 0, 0]> : tensor<4xi32>
// CHECK:       tfl.pseudo_const dense<[0, 0, -1, 0]> : tensor<4xi32>
// CHECK:       tfl.strided_slice(%[[WHOLE]],
// CHECK-SAME:      end_mask = 11
// CHECK:       tfl.conv_3d_transpose(
// CHECK:       tfl.strided_slice(
func.func @main(%x: tensor<?x?x?x4xf32> {onnx.name = "x"}, %y: tensor<?x2x3x6x4xf32> {onnx.name = "y"}) -> (tensor<?x?x?x5xf32> {onnx.name = "a"}, tensor<?x3x6x12x5xf32> {onnx.name = "b"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x5x3x2xf32>
  %v = onnx.Constant dense<0.5> : tensor<4x5x2x2x2xf32>
  %a = nhwc.ConvTranspose(%x, %w) <{auto_pad = "NOTSET", dilations = [1, 1], group = 1, kernel_shape = [3, 2], output_padding = [0, 0], pads = [1, 0, 0, 1], strides = [2, 1]}> : tensor<?x?x?x5xf32>
  %b = nhwc.ConvTranspose(%y, %v) <{auto_pad = "NOTSET", dilations = [1, 1, 1], group = 1, kernel_shape = [2, 2, 2], output_padding = [0, 0, 0], pads = [0, 0, 0, 0, 0, 0], strides = [1, 2, 2]}> : tensor<?x3x6x12x5xf32>
  func.return %a, %b : tensor<?x?x?x5xf32>, tensor<?x3x6x12x5xf32>
}
