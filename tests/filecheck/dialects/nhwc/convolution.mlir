// RUN: onnx-opt %s | onnx-opt - | filecheck %s

// A twin prints and parses as the onnx op does.

// CHECK: %[[Y:.*]] = nhwc.Conv(%x, %w) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x4xf32>
func.func @main(%x: tensor<1x5x7x8xf32> {onnx.name = "x"}, %w: tensor<4x8x1x1xf32> {onnx.name = "w"}) -> (tensor<1x5x7x4xf32> {onnx.name = "y"}) {
  %y = nhwc.Conv(%x, %w) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x4xf32>
  func.return %y : tensor<1x5x7x4xf32>
}
