// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// CONV_3D has no groups.

// CHECK: error[E0413]: Conv (opset 22): only f32 is convolved, along one or two axes or three without groups, and with constant weights where three are dilated
func.func @main(%x: tensor<1x5x6x7x2xf32> {onnx.name = "x"}) -> (tensor<1x3x2x7x4xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<0.5> : tensor<4x1x3x4x1xf32>
  %y = nhwc.Conv(%x, %ca) <{dilations = [1, 1, 1], group = 2, kernel_shape = [3, 4, 1], pads = [0, 0, 0, 0, 0, 0], strides = [1, 2, 1]}> : tensor<1x3x2x7x4xf32>
  func.return %y : tensor<1x3x2x7x4xf32>
}
