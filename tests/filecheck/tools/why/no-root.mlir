// RUN: onnx-opt %s --patterns %S/Inputs/near.pat --pass near --why negated_difference -o %t.mlir 2>&1 | filecheck %s

// No op that the rule matches stands here when the pass begins, nor when it ends.

// CHECK: note: 'negated_difference': there is no onnx.Neg, before or after pass near
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %root = onnx.Abs(%x) : tensor<2x3xf32> loc("root")
  func.return %root : tensor<2x3xf32>
}
