// RUN: onnx-opt %s --pass infer-shapes --split-input-file --verify-diagnostics

func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %z: tensor<2x5xf32> {onnx.name = "z"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{Add 'sum': Incompatible dimensions}}
  %y = onnx.Add(%x, %z) : tensor<*xf32> loc("y"("sum"))
  func.return %y : tensor<*xf32>
}
