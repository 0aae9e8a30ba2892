// RUN: onnx-opt %s --pass layout-nhwc --mlir-print-debuginfo | filecheck %s

// A convolution becomes its channels-last twin; its weights stay. Relu could work in either order: it stays with the convolution, whose part it may become.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x8xf32> loc("x"("[0, 2, 3, 1]"("x")))
// CHECK-NEXT:  %[[W:.*]] = onnx.Constant dense<0.5> : tensor<4x8x1x1xf32> loc(unknown)
// CHECK-NEXT:  %[[V1:.*]] = nhwc.Conv(%[[V0]], %[[W]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x4xf32> loc("y"("[0, 2, 3, 1]"("conv")))
// CHECK-NEXT:  %[[Z:.*]] = onnx.Relu(%[[V1]]) : tensor<1x5x7x4xf32> loc("z"("[0, 2, 3, 1]"("relu")))
// CHECK-NEXT:  %[[V2:.*]] = onnx.Transpose(%[[Z]]) <{perm = [0, 3, 1, 2]}> : tensor<1x4x5x7xf32> loc("z"("relu"))
// CHECK-NEXT:  func.return %[[V2]] : tensor<1x4x5x7xf32> loc(unknown)
func.func @main(%x: tensor<1x8x5x7xf32> {onnx.name = "x"}) -> (tensor<1x4x5x7xf32> {onnx.name = "z"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x8x1x1xf32>
  %y = onnx.Conv(%x, %w) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x5x7xf32> loc("y"("conv"))
  %z = onnx.Relu(%y) : tensor<1x4x5x7xf32> loc("z"("relu"))
  func.return %z : tensor<1x4x5x7xf32>
}
