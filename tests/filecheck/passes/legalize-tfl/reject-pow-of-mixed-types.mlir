// RUN: onnx-opt %s --convert --verify-diagnostics

// The exponent is a double where the base is an integer.

// expected-error@unknown {{Pow (opset 15): no kernel takes a base and an exponent of these types}}
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}, %y: tensor<2x3xf64> {onnx.name = "y"}) -> (tensor<2x3xi32> {onnx.name = "r0"}) {
  %z = onnx.Pow(%x, %y) : tensor<2x3xi32>
  func.return %z : tensor<2x3xi32>
}
