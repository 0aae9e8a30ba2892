// RUN: onnx-opt %s --pass simplify | filecheck %s

// The softplus of another.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[S:.*]] = onnx.Softplus(%z) : tensor<2x3xf32>
// CHECK-NEXT:    %[[T:.*]] = onnx.Tanh(%[[S]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Mul(%x, %[[T]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %z: tensor<2x3xf32> {onnx.name = "z"}) -> (tensor<2x3xf32> {onnx.name = "r0"}) {
  %s = onnx.Softplus(%z) : tensor<2x3xf32>
  %t = onnx.Tanh(%s) : tensor<2x3xf32>
  %y = onnx.Mul(%x, %t) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
