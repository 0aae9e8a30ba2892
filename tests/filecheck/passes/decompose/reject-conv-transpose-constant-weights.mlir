// RUN: onnx-opt %s --pass decompose | filecheck %s

// Constant weights stay as they are: legalize-tfl writes their zeros without computing.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[W:.*]] = onnx.Constant dense<0.5> : tensor<4x3x2x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.ConvTranspose(%x, %[[W]]) <{dilations = [1, 1], group = 2, kernel_shape = [2, 3], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x6x4x7xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.ConvTranspose(%x, %[[W]]) <{dilations = [2, 3], group = 1, kernel_shape = [2, 3], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x3x5x11xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<2x6x4x7xf32>, tensor<2x3x5x11xf32>
func.func @main(%x: tensor<2x4x3x5xf32> {onnx.name = "x"}) -> (tensor<2x6x4x7xf32> {onnx.name = "r"}, tensor<2x3x5x11xf32> {onnx.name = "s"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x3x2x3xf32>
  %y = onnx.ConvTranspose(%x, %w) <{dilations = [1, 1], group = 2, kernel_shape = [2, 3], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x6x4x7xf32>
  %z = onnx.ConvTranspose(%x, %w) <{dilations = [2, 3], group = 1, kernel_shape = [2, 3], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x3x5x11xf32>
  func.return %y, %z : tensor<2x6x4x7xf32>, tensor<2x3x5x11xf32>
}
