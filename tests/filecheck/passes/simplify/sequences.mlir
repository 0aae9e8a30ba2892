// RUN: onnx-opt %s --pass simplify | filecheck %s

// Entries, lengths and concatenations of a sequence whose parts are known.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[C:.*]] = onnx.Constant dense<2> : tensor<i64>
// CHECK-NEXT:    %[[D:.*]] = onnx.Concat(%x, %z) <{axis = 1}> : tensor<2x6xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Sub(%z, %x) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[C]], %[[D]], %[[E]] : tensor<i64>, tensor<2x6xf32>, tensor<2x3xf32>
// CHECK-NOT:     onnx.Sequence
// CHECK-NOT:     onnx.ConcatFromSequence
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %z: tensor<2x3xf32> {onnx.name = "z"}) -> (tensor<i64> {onnx.name = "c"}, tensor<2x?xf32> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "e"}) {
  %s = onnx.SequenceConstruct(%x, %z) : !onnx.seq<tensor<2x3xf32>>
  %one = onnx.Constant dense<1> : tensor<i64>
  %minus = onnx.Constant dense<-2> : tensor<i64>
  %a = onnx.SequenceAt(%s, %one) : tensor<2x3xf32>
  %b = onnx.SequenceAt(%s, %minus) : tensor<2x3xf32>
  %c = onnx.SequenceLength(%s) : tensor<i64>
  %d = onnx.ConcatFromSequence(%s) <{axis = 1}> : tensor<2x?xf32>
  %e = onnx.Sub(%a, %b) : tensor<2x3xf32>
  func.return %c, %d, %e : tensor<i64>, tensor<2x?xf32>, tensor<2x3xf32>
}
