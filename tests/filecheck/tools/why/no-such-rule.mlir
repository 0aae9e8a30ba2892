// RUN: not onnx-opt %s --patterns %S/Inputs/near.pat --pass near --why drop_double_negations 2>&1 | filecheck %s
// RUN: not onnx-opt %s --patterns %S/Inputs/near.pat --pass near --why drop_double_negation@rot 2>&1 | filecheck %s --check-prefix=NODE

// CHECK:      error[E0603]: no pass that runs has a rule 'drop_double_negations'; did you mean 'drop_double_negation'?
// CHECK-NEXT:   hint: --pass names the pass of the rule
// NODE: error[E0603]: there is no node, value or operation 'rot'; did you mean 'root'?
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %root = onnx.Neg(%x) : tensor<2x3xf32> loc("root")
  func.return %root : tensor<2x3xf32>
}
