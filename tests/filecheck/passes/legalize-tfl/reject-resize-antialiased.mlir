// RUN: onnx-opt %s --convert --verify-diagnostics

// How far an antialiased sample reaches depends on the sizes.

// expected-error@unknown {{Resize and 1 more (opset 19): only f32 is interpolated, and antialiased or kept in its aspect ratio only where the sizes are known}}
func.func @main(%x: tensor<?x?xf32> {onnx.name = "x"}) -> (tensor<?x?xf32> {onnx.name = "r0"}) {
  %s = onnx.Constant dense<[1.5, 0.5]> : tensor<2xf32>
  %y = onnx.Resize(%x, _, %s) <{mode = "cubic", antialias = 1}> : tensor<?x?xf32>
  func.return %y : tensor<?x?xf32>
}
