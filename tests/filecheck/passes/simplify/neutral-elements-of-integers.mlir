// RUN: onnx-opt %s --pass simplify | filecheck %s

// Integers have no negative zero: what takes 0 away is told by itself.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    func.return %x, %x :
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}) -> (tensor<2x3xi32> {onnx.name = "a"}, tensor<2x3xi32> {onnx.name = "b"}) {
  %zero = onnx.Constant dense<0> : tensor<i32>
  %one = onnx.Constant dense<1> : tensor<i32>
  %a = onnx.Sub(%x, %zero) : tensor<2x3xi32>
  %b = onnx.Div(%x, %one) : tensor<2x3xi32>
  func.return %a, %b : tensor<2x3xi32>, tensor<2x3xi32>
}
