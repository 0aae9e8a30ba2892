// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// The odd pad before the data, and windows that leave elements unread, are not the kernel's.

// CHECK: error[E0413]: Conv and 1 more (opset {{[0-9]+}}): only f32 is convolved, along one, two or three axes
func.func @main(%x: tensor<1x?x9x2xf32> {onnx.name = "x"}) -> (tensor<1x?x5x3xf32> {onnx.name = "a"}, tensor<1x?x5x3xf32> {onnx.name = "b"}) {
  %w = onnx.Constant dense<0.5> : tensor<3x2x3x3xf32>
  %v = onnx.Constant dense<0.5> : tensor<3x2x1x1xf32>
  %a = nhwc.Conv(%x, %w) <{auto_pad = "SAME_LOWER", dilations = [1, 1], kernel_shape = [3, 3], strides = [2, 2]}> : tensor<1x?x5x3xf32>
  %b = nhwc.Conv(%x, %v) <{auto_pad = "SAME_UPPER", dilations = [1, 1], kernel_shape = [1, 1], strides = [2, 2]}> : tensor<1x?x5x3xf32>
  func.return %a, %b : tensor<1x?x5x3xf32>, tensor<1x?x5x3xf32>
}
