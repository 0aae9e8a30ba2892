// RUN: onnx-opt %s --convert --split-input-file --verify-diagnostics

// Blocks along open axes, sums of unknown or many terms, scales of each row of matrices.

// expected-error@unknown {{DequantizeLinear (opset 28): only integers of 8 and 16 bits are quantized, with scales of f32, those of blocks along an axis of known length}}
func.func @main(%x: tensor<2x?xi8> {onnx.name = "x"}, %s: tensor<2x?xf32> {onnx.name = "s"}) -> (tensor<2x?xf32> {onnx.name = "r0"}) {
  %y = onnx.DequantizeLinear(%x, %s) <{axis = 1, block_size = 2}> : tensor<2x?xf32>
  func.return %y : tensor<2x?xf32>
}
// -----
// expected-error@unknown {{QuantizeLinear (opset 28): only integers of 8 and 16 bits are quantized, with scales of f32, those of blocks along an axis of known length}}
func.func @main(%x: tensor<2x?xf32> {onnx.name = "x"}, %s: tensor<2x?xf32> {onnx.name = "s"}) -> (tensor<2x?xui8> {onnx.name = "r0"}) {
  %y = onnx.QuantizeLinear(%x, %s) <{axis = 1, block_size = 2}> : tensor<2x?xui8>
  func.return %y : tensor<2x?xui8>
}
// -----
// expected-error@unknown {{QLinearMatMul (opset 21): its scales must be numbers or stand along one axis}}
func.func @main(%x: tensor<2x3xui8> {onnx.name = "x"}, %w: tensor<3x4xui8> {onnx.name = "w"}, %s: tensor<2x1xf32> {onnx.name = "s"}, %z: tensor<2x1xui8> {onnx.name = "z"}, %t: tensor<f32> {onnx.name = "t"}, %u: tensor<ui8> {onnx.name = "u"}) -> (tensor<2x4xui8> {onnx.name = "r0"}) {
  %y = onnx.QLinearMatMul(%x, %s, %z, %w, %t, %u, %t, %u) : tensor<2x4xui8>
  func.return %y : tensor<2x4xui8>
}
// -----
// expected-error@unknown {{MatMulInteger (opset 10): floats hold its sums only where the number of their terms is known, and small within a group}}
func.func @main(%x: tensor<?x?xui8> {onnx.name = "x"}, %w: tensor<?x?xui8> {onnx.name = "w"}) -> (tensor<?x?xi32> {onnx.name = "r0"}) {
  %y = onnx.MatMulInteger(%x, %w) : tensor<?x?xi32>
  func.return %y : tensor<?x?xi32>
}
// -----
// expected-error@unknown {{ConvInteger (opset 10): floats hold its sums only where the number of their terms is known, and small within a group}}
func.func @main(%x: tensor<1x600x4x4xui8> {onnx.name = "x"}, %w: tensor<2x300x3x3xui8> {onnx.name = "w"}) -> (tensor<1x2x2x2xi32> {onnx.name = "r0"}) {
  %y = onnx.ConvInteger(%x, %w) <{group = 2}> : tensor<1x2x2x2xi32>
  func.return %y : tensor<1x2x2x2xi32>
}
// -----
// expected-error@unknown {{ConvInteger (opset 10): floats hold its sums only where the number of their terms is known, and small within a group}}
func.func @main(%x: tensor<1x600x4x4x3x3xui8> {onnx.name = "x"}, %w: tensor<2x300x3x3x1x1xui8> {onnx.name = "w"}) -> (tensor<1x2x2x2x3x3xi32> {onnx.name = "r0"}) {
  %y = onnx.ConvInteger(%x, %w) <{group = 2}> : tensor<1x2x2x2x3x3xi32>
  func.return %y : tensor<1x2x2x2x3x3xi32>
}
