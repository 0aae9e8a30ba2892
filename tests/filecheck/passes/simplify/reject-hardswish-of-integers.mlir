// RUN: onnx-opt %s --pass simplify | filecheck %s

// Among integers the quotient is rounded.

// CHECK-LABEL: func.func @main
// CHECK-NOT:     onnx.HardSwish
// CHECK:         onnx.Div
// CHECK:         onnx.Mul
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}) -> (tensor<2x3xi32> {onnx.name = "y"}) {
  %zero = onnx.Constant dense<0> : tensor<i32>
  %three = onnx.Constant dense<3> : tensor<i32>
  %six = onnx.Constant dense<6> : tensor<i32>
  %a = onnx.Add(%x, %three) : tensor<2x3xi32>
  %c = onnx.Clip(%a, %zero, %six) : tensor<2x3xi32>
  %d = onnx.Div(%c, %six) : tensor<2x3xi32>
  %y = onnx.Mul(%x, %d) : tensor<2x3xi32>
  func.return %y : tensor<2x3xi32>
}
