// RUN: onnx-opt %s --pass simplify | filecheck %s

// An entry that comes at run time.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[S:.*]] = onnx.SequenceConstruct(%x, %z) : !onnx.seq<tensor<2x3xf32>>
// CHECK-NEXT:    %[[A:.*]] = onnx.SequenceAt(%[[S]], %i) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %z: tensor<2x3xf32> {onnx.name = "z"}, %i: tensor<i64> {onnx.name = "i"}) -> (tensor<2x3xf32> {onnx.name = "a"}) {
  %s = onnx.SequenceConstruct(%x, %z) : !onnx.seq<tensor<2x3xf32>>
  %a = onnx.SequenceAt(%s, %i) : tensor<2x3xf32>
  func.return %a : tensor<2x3xf32>
}
