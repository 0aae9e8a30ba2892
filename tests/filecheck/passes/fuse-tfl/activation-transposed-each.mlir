// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A transposed convolution takes each activation.

// CHECK-LABEL: func.func @main
// CHECK:         tfl.transpose_conv({{.*}}) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "RELU"}>
// CHECK:         tfl.transpose_conv({{.*}}) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "RELU_N1_TO_1"}>
// CHECK-NOT:     tfl.relu
func.func @main(%x: tensor<1x7x9x2xf32> {onnx.name = "x"}) -> (tensor<1x8x11x3xf32> {onnx.name = "a"}, tensor<1x8x11x3xf32> {onnx.name = "b"}) {
  %size = tfl.pseudo_const dense<[1, 8, 11, 3]> : tensor<4xi32>
  %w = tfl.pseudo_const dense<0.5> : tensor<3x2x3x2xf32>
  %c = tfl.transpose_conv(%size, %w, %x) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x8x11x3xf32>
  %a = tfl.relu(%c) : tensor<1x8x11x3xf32>
  %d = tfl.transpose_conv(%size, %w, %x) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x8x11x3xf32>
  %b = tfl.relu_n1_to_1(%d) : tensor<1x8x11x3xf32>
  func.return %a, %b : tensor<1x8x11x3xf32>, tensor<1x8x11x3xf32>
}
