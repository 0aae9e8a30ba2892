// RUN: onnx-opt %s --convert --verify-diagnostics

// Of an unknown number of values there may be more than two.

// expected-error@unknown {{OneHot (opset 28): its values must be two}}
func.func @main(%x: tensor<2xi64> {onnx.name = "x"}, %v: tensor<?xf32> {onnx.name = "v"}) -> (tensor<2x4xf32> {onnx.name = "r0"}) {
  %d = onnx.Constant dense<4> : tensor<i64>
  %y = onnx.OneHot(%x, %d, %v) : tensor<2x4xf32>
  func.return %y : tensor<2x4xf32>
}
