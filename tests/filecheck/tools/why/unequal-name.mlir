// RUN: onnx-opt %s --patterns %S/Inputs/near.pat --pass near --why gated_is_swish -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines

// One name for two values: the gate of another tensor.

// CHECK:{{.*}}near.pat:27:30: note: 'gated_is_swish' at 'root' (onnx.Mul): 'x' is argument 'x' in one place and argument 'y' here
// CHECK-NEXT:      onnx.Mul(x, onnx.Sigmoid(x))
// CHECK-NEXT:                               ^
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2x3xf32> {onnx.name = "y"}) -> (tensor<2x3xf32> {onnx.name = "r0"}) {
  %gate = onnx.Sigmoid(%y) : tensor<2x3xf32> loc("gate")
  %root = onnx.Mul(%x, %gate) : tensor<2x3xf32> loc("root")
  func.return %root : tensor<2x3xf32>
}
