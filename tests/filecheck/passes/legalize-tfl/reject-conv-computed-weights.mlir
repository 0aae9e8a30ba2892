// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// Groups and dilations of a transposed convolution's computed weights are for decompose. Dilated volumes have no right kernel.

// CHECK: error[E0413]: ConvTranspose and 2 more (opset 22): only f32 is convolved
// CHECK: error[E0413]: Conv (opset 22): only f32 is convolved, along one, two or three axes
func.func @main(%x: tensor<2x3x5x4xf32> {onnx.name = "x"}, %w: tensor<4x3x2x3xf32> {onnx.name = "w"}, %u: tensor<1x3x4x5x2xf32> {onnx.name = "u"}, %v: tensor<2x3x2x3x4xf32> {onnx.name = "v"}, %q: tensor<7x2x2x3x4xf32> {onnx.name = "q"}) -> (tensor<2x4x7x6xf32> {onnx.name = "r"}, tensor<2x5x9x3xf32> {onnx.name = "s"}, tensor<1x4x6x8x6xf32> {onnx.name = "t"}, tensor<1x1x2x2x7xf32> {onnx.name = "c"}) {
  %y = nhwc.ConvTranspose(%x, %w) <{dilations = [1, 1], group = 2, kernel_shape = [2, 3], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x4x7x6xf32>
  %z = nhwc.ConvTranspose(%x, %w) <{dilations = [2, 2], kernel_shape = [2, 3], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x5x9x3xf32>
  %a = nhwc.ConvTranspose(%u, %v) <{dilations = [1, 1, 1], group = 2, kernel_shape = [2, 3, 4], output_padding = [0, 0, 0], pads = [0, 0, 0, 0, 0, 0], strides = [1, 1, 1]}> : tensor<1x4x6x8x6xf32>
  %c = nhwc.Conv(%u, %q) <{dilations = [2, 1, 1], kernel_shape = [2, 3, 4], pads = [0, 0, 0, 0, 0, 0], strides = [1, 1, 1]}> : tensor<1x1x2x2x7xf32>
  func.return %y, %z, %a, %c : tensor<2x4x7x6xf32>, tensor<2x5x9x3xf32>, tensor<1x4x6x8x6xf32>, tensor<1x1x2x2x7xf32>
}
