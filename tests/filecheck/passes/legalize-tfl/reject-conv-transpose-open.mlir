// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// Where the pads follow from shapes that are open, or the kernel computes in other floats.

// CHECK: error[E0413]: ConvTranspose and 5 more (opset 22): only f32 is convolved, along one, two or three axes
func.func @main(%x: tensor<?x?x?x4xf32> {onnx.name = "x"}, %y: tensor<?x2x3x6x4xf32> {onnx.name = "y"}, %h: tensor<?x?x?x4xf16> {onnx.name = "h"}) -> (tensor<?x?x?x5xf32> {onnx.name = "a"}, tensor<?x?x?x?x5xf32> {onnx.name = "b"}, tensor<?x?x?x5xf16> {onnx.name = "c"}, tensor<?x?x?x5xf32> {onnx.name = "d"}, tensor<?x?x?x?x5xf32> {onnx.name = "e"}, tensor<?x?x?x5xf32> {onnx.name = "f"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x5x3x2xf32>
  %q = onnx.Constant dense<0.5> : tensor<4x5x3x3xf32>
  %v = onnx.Constant dense<0.5> : tensor<4x5x2x2x2xf32>
  %u = onnx.Constant dense<0.5> : tensor<4x5x3x3xf16>
  %a = nhwc.ConvTranspose(%x, %w) <{auto_pad = "SAME_UPPER", dilations = [1, 1], group = 1, kernel_shape = [3, 2], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [2, 1]}> : tensor<?x?x?x5xf32>
  %b = nhwc.ConvTranspose(%y, %v) <{auto_pad = "SAME_UPPER", dilations = [1, 1, 1], group = 1, kernel_shape = [2, 2, 2], output_padding = [0, 0, 0], pads = [0, 0, 0, 0, 0, 0], strides = [1, 2, 2]}> : tensor<?x?x?x?x5xf32>
  %c = nhwc.ConvTranspose(%h, %u) <{auto_pad = "NOTSET", dilations = [1, 1], group = 1, kernel_shape = [3, 3], output_padding = [0, 0], pads = [1, 1, 1, 1], strides = [2, 2]}> : tensor<?x?x?x5xf16>
  %d = nhwc.ConvTranspose(%x, %w) <{auto_pad = "NOTSET", dilations = [1, 1], group = 1, kernel_shape = [3, 2], output_padding = [0, 0], output_shape = [9, 7], pads = [0, 0, 0, 0], strides = [2, 1]}> : tensor<?x?x?x5xf32>
  %e = nhwc.ConvTranspose(%y, %v) <{auto_pad = "NOTSET", dilations = [1, 1, 1], group = 1, kernel_shape = [2, 2, 2], output_padding = [0, 0, 0], output_shape = [3, 6, 12], pads = [0, 0, 0, 0, 0, 0], strides = [1, 2, 2]}> : tensor<?x?x?x?x5xf32>
  %f = nhwc.ConvTranspose(%x, %q) <{auto_pad = "SAME_UPPER", dilations = [1, 1], group = 1, kernel_shape = [3, 3], output_padding = [0, 0], pads = [1, 1, 1, 1], strides = [2, 2]}> : tensor<?x?x?x5xf32>
  func.return %a, %b, %c, %d, %e, %f : tensor<?x?x?x5xf32>, tensor<?x?x?x?x5xf32>, tensor<?x?x?x5xf16>, tensor<?x?x?x5xf32>, tensor<?x?x?x?x5xf32>, tensor<?x?x?x5xf32>
}
