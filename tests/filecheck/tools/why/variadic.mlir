// RUN: onnx-opt %s --patterns %S/Inputs/near.pat --pass near --why concat_of_transposes -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines

// Operands that were transposed in different ways.

// CHECK:{{.*}}near.pat:39:17: note: 'concat_of_transposes' at 'root' (onnx.Concat): 'p' is [1, 0] for operand 1 and [0, 1] for operand 2
// CHECK-NEXT:      onnx.Concat(onnx.Transpose(xs, perm=p)..., axis=a)
// CHECK-NEXT:                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
func.func @main(%x: tensor<3x3xf32> {onnx.name = "x"}) -> (tensor<6x3xf32> {onnx.name = "r0"}) {
  %a = onnx.Transpose(%x) <{perm = [1, 0]}> : tensor<3x3xf32> loc("a")
  %b = onnx.Transpose(%x) <{perm = [0, 1]}> : tensor<3x3xf32> loc("b")
  %root = onnx.Concat(%a, %b) <{axis = 0}> : tensor<6x3xf32> loc("root")
  func.return %root : tensor<6x3xf32>
}
