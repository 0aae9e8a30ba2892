// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// CONV_3D has no groups, and weights that are computed are taken apart before (decompose).

// CHECK: error[E0413]: Conv (opset 22): only f32 is convolved, along one, two or three axes
func.func @main(%x: tensor<1x5x6x7x2xf32> {onnx.name = "x"}, %ca: tensor<4x1x3x4x1xf32> {onnx.name = "w"}) -> (tensor<1x3x2x7x4xf32> {onnx.name = "r"}) {
  %y = nhwc.Conv(%x, %ca) <{dilations = [1, 1, 1], group = 2, kernel_shape = [3, 4, 1], pads = [0, 0, 0, 0, 0, 0], strides = [1, 2, 1]}> : tensor<1x3x2x7x4xf32>
  func.return %y : tensor<1x3x2x7x4xf32>
}
