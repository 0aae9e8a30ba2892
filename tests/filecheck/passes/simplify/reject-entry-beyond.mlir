// RUN: onnx-opt %s --pass simplify | filecheck %s

// An entry that a sequence does not have is asked for when the model runs, and refused there.

// CHECK-LABEL: func.func @main
// CHECK:         onnx.SequenceAt
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %z: tensor<2x3xf32> {onnx.name = "z"}) -> (tensor<2x3xf32> {onnx.name = "a"}) {
  %two = onnx.Constant dense<2> : tensor<i64>
  %s = onnx.SequenceConstruct(%x, %z) : !onnx.seq<tensor<2x3xf32>>
  %a = onnx.SequenceAt(%s, %two) : tensor<2x3xf32>
  func.return %a : tensor<2x3xf32>
}
