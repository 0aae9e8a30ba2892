// RUN: onnx-opt %s --patterns %S/Inputs/near.pat --pass near --why negation_is_difference -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines

// It matches; a more specific rule goes first.

// CHECK:{{.*}}near.pat:43:5: note: 'negation_is_difference' at 'root' (onnx.Neg): it matches, but 'negated_difference' goes first
// CHECK-NEXT:      onnx.Neg(x)
// CHECK-NEXT:      ^^^^^^^^^^^
// CHECK-NEXT:  {{.*}}near.pat:46:6: note: 'negated_difference' is here
// CHECK-NEXT:    rule negated_difference:
// CHECK-NEXT:         ^^^^^^^^^^^^^^^^^^
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2x3xf32> {onnx.name = "y"}) -> (tensor<2x3xf32> {onnx.name = "r0"}) {
  %inner = onnx.Sub(%x, %y) : tensor<2x3xf32> loc("inner")
  %root = onnx.Neg(%inner) : tensor<2x3xf32> loc("root")
  func.return %root : tensor<2x3xf32>
}
