// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Where SAME would crop as the pads do, VALID and a slice do it: with SAME the kernel takes the pads of one axis for another's.

// CHECK-LABEL: func.func @main
// CHECK:       %[[Y:.*]] = tfl.conv_3d_transpose({{.*}}, {{.*}}, %x) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 1}> : tensor<1x5x8x7x3xf32>
// CHECK:       %[[C:.*]] = tfl.slice(%[[Y]], {{.*}}) : tensor<1x3x4x5x3xf32>
// CHECK:       %[[Z:.*]] = tfl.conv_3d_transpose({{.*}}, {{.*}}, %x) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 1}> : tensor<1x5x8x7x3xf32>
// CHECK:       tfl.slice(%[[Z]], {{.*}}) : tensor<1x3x4x5x3xf32>
// CHECK-NOT:   onnx.
func.func @main(%x: tensor<1x3x4x5x2xf32> {onnx.name = "x"}, %w: tensor<2x3x3x5x3xf32> {onnx.name = "w"}) -> (tensor<1x3x4x5x3xf32> {onnx.name = "y"}, tensor<1x3x4x5x3xf32> {onnx.name = "z"}) {
  %y = nhwc.ConvTranspose(%x, %w) <{dilations = [1, 1, 1], kernel_shape = [3, 5, 3], output_padding = [0, 0, 0], pads = [1, 2, 1, 1, 2, 1], strides = [1, 1, 1]}> : tensor<1x3x4x5x3xf32>
  %k = onnx.Constant dense<0.5> : tensor<2x3x3x5x3xf32>
  %z = nhwc.ConvTranspose(%x, %k) <{dilations = [1, 1, 1], kernel_shape = [3, 5, 3], output_padding = [0, 0, 0], pads = [1, 2, 1, 1, 2, 1], strides = [1, 1, 1]}> : tensor<1x3x4x5x3xf32>
  func.return %y, %z : tensor<1x3x4x5x3xf32>, tensor<1x3x4x5x3xf32>
}
