// RUN: onnx-opt %s --pass simplify | filecheck %s

// The idiom.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = onnx.Mish(%x) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r0"}) {
  %s = onnx.Softplus(%x) : tensor<2x3xf32>
  %t = onnx.Tanh(%s) : tensor<2x3xf32>
  %y = onnx.Mul(%x, %t) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
