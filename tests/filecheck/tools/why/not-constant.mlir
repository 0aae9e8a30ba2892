// RUN: onnx-opt %s --patterns %S/Inputs/near.pat --pass near --why scale_by_one -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines

// A weight that is computed at run time. Both orders of Mul were tried.

// CHECK:{{.*}}near.pat:14:23: note: 'scale_by_one' at 'root' (onnx.Mul): argument 'y' stands here; a constant is wanted
// CHECK-NEXT:      onnx.Mul(x, const c)
// CHECK-NEXT:                        ^
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2x3xf32> {onnx.name = "y"}) -> (tensor<2x3xf32> {onnx.name = "r0"}) {
  %root = onnx.Mul(%x, %y) : tensor<2x3xf32> loc("root")
  func.return %root : tensor<2x3xf32>
}
