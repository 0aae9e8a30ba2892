// RUN: onnx-opt %s --patterns %S/Inputs/near.pat --pass near --why reciprocal -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines

// Division does not commute.

// CHECK:{{.*}}near.pat:35:14: note: 'reciprocal' at 'root' (onnx.Div): argument 'x' stands here; a constant is wanted
// CHECK-NEXT:      onnx.Div(1.0, x)
// CHECK-NEXT:               ^^^
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r0"}) {
  %one = onnx.Constant dense<1.0> : tensor<f32>
  %root = onnx.Div(%x, %one) : tensor<2x3xf32> loc("root")
  func.return %root : tensor<2x3xf32>
}
