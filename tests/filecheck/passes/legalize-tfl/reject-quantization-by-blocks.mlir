// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// Scales of blocks make no type, though there are as many as the axis is long.

// CHECK: error[E0407]: QuantizeLinear (opset 28): only integers of 8 and 16 bits are quantized, with scales of f32, those of blocks along an axis of known length
func.func @main(%x: tensor<4x4xf32> {onnx.name = "x"}) -> (tensor<4x4xi8> {onnx.name = "r"}) {
  %s = onnx.Constant dense<[[0.5], [0.25], [0.125], [1.0]]> : tensor<4x1xf32>
  %z = onnx.Constant dense<3> : tensor<4x1xi8>
  %r = onnx.QuantizeLinear(%x, %s, %z) <{axis = 1, block_size = 4}> : tensor<4x4xi8>
  func.return %r : tensor<4x4xi8>
}
