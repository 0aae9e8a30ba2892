// RUN: onnx-opt %s --pass decompose | filecheck %s

// Along two axes there are kernels for groups and for dilations.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = onnx.Conv(%x, %w) <{dilations = [2, 1], group = 2, kernel_shape = [2, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x2x1x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x2x1x2xf32>
func.func @main(%x: tensor<1x4x3x2xf32> {onnx.name = "x"}, %w: tensor<2x2x2x1xf32> {onnx.name = "w"}) -> (tensor<1x2x1x2xf32> {onnx.name = "y_out"}) {
  %y = onnx.Conv(%x, %w) <{dilations = [2, 1], group = 2, kernel_shape = [2, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x2x1x2xf32>
  func.return %y : tensor<1x2x1x2xf32>
}
