// RUN: onnx-opt %s --patterns %S/Inputs/near.pat --pass near --why drop_double_negation@root -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines

// An op inside the match that the graph also wants for itself.

// CHECK:{{.*}}near.pat:6:14: note: 'drop_double_negation' at 'root' (onnx.Neg): onnx.Neg 'inner' has a user outside the match, onnx.Abs 'other'; write 'shared' if it may
// CHECK-NEXT:      onnx.Neg(onnx.Neg(x))
// CHECK-NEXT:               ^^^^^^^^^^^
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r0"}, tensor<2x3xf32> {onnx.name = "r1"}) {
  %inner = onnx.Neg(%x) : tensor<2x3xf32> loc("inner")
  %root = onnx.Neg(%inner) : tensor<2x3xf32> loc("root")
  %other = onnx.Abs(%inner) : tensor<2x3xf32> loc("other")
  func.return %root, %other : tensor<2x3xf32>, tensor<2x3xf32>
}
