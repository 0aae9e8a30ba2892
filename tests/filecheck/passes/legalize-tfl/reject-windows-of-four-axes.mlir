// RUN: onnx-opt %s --convert --split-input-file --verify-diagnostics

// Windows over more than three axes have no kernel.

// expected-error@unknown {{Conv (opset 22): only f32 is convolved, along one, two or three axes}}
func.func @main(%x: tensor<1x2x3x4x3x3xf32> {onnx.name = "x"}, %w: tensor<2x2x1x1x1x1xf32> {onnx.name = "w"}) -> (tensor<1x2x3x4x3x3xf32> {onnx.name = "r0"}) {
  %y = onnx.Conv(%x, %w) : tensor<1x2x3x4x3x3xf32>
  func.return %y : tensor<1x2x3x4x3x3xf32>
}
// -----
// expected-error@unknown {{ConvTranspose (opset 22): only f32 is convolved, along one, two or three axes}}
func.func @main(%x: tensor<1x2x3x4x3x3xf32> {onnx.name = "x"}, %w: tensor<2x2x1x1x1x1xf32> {onnx.name = "w"}) -> (tensor<1x2x3x4x3x3xf32> {onnx.name = "r0"}) {
  %y = onnx.ConvTranspose(%x, %w) : tensor<1x2x3x4x3x3xf32>
  func.return %y : tensor<1x2x3x4x3x3xf32>
}
// -----
// expected-error@unknown {{MaxPool (opset 22): its indices have no exact TFLite form, nor have more than three spatial axes}}
func.func @main(%x: tensor<1x2x3x4x3x3xf32> {onnx.name = "x"}) -> (tensor<1x2x2x3x2x2xf32> {onnx.name = "r0"}) {
  %y = onnx.MaxPool(%x) <{kernel_shape = [2, 2, 2, 2]}> : tensor<1x2x2x3x2x2xf32>
  func.return %y : tensor<1x2x2x3x2x2xf32>
}
// -----
// expected-error@unknown {{AveragePool (opset 22): windows that hold only padding have no exact TFLite form, nor have more than three spatial axes}}
func.func @main(%x: tensor<1x2x3x4x3x3xf32> {onnx.name = "x"}) -> (tensor<1x2x2x3x2x2xf32> {onnx.name = "r0"}) {
  %y = onnx.AveragePool(%x) <{kernel_shape = [2, 2, 2, 2]}> : tensor<1x2x2x3x2x2xf32>
  func.return %y : tensor<1x2x2x3x2x2xf32>
}
