// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// Padding that reaches beyond the last window is none that a crop gives.

// CHECK: error[E0413]: ConvTranspose (opset 22)
func.func @main(%x: tensor<?x?x?x4xf32> {onnx.name = "x"}) -> (tensor<?x?x?x5xf32> {onnx.name = "a"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x5x3x2xf32>
  %a = nhwc.ConvTranspose(%x, %w) <{auto_pad = "NOTSET", dilations = [1, 1], group = 1, kernel_shape = [3, 2], output_padding = [1, 0], pads = [0, 0, 0, 0], strides = [2, 1]}> : tensor<?x?x?x5xf32>
  func.return %a : tensor<?x?x?x5xf32>
}
