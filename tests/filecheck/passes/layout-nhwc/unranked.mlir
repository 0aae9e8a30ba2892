// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Nothing is known of the axes of an unranked tensor: all stays as written.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[W:.*]] = onnx.Constant dense<0.5> : tensor<4x8x1x1xf32>
// CHECK-NEXT:  %[[Y:.*]] = onnx.Conv(%x, %[[W]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<*xf32>
// CHECK-NEXT:  func.return %[[Y]] : tensor<*xf32>
func.func @main(%x: tensor<*xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x8x1x1xf32>
  %y = onnx.Conv(%x, %w) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<*xf32>
  func.return %y : tensor<*xf32>
}
