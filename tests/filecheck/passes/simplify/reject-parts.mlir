// RUN: onnx-opt %s --pass simplify | filecheck %s

// An entry that is computed, or that is not there, stays.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<2> : tensor<i64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.SequenceConstruct(%x, %x) : !onnx.seq<tensor<2x3xf32>>
// CHECK-NEXT:    %[[V2:.*]] = onnx.SequenceAt(%[[V1]], %i) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.SplitToSequence(%x, %[[V0]]) <{axis = 1}> : !onnx.seq<tensor<2x?xf32>>
// CHECK-NEXT:    %[[V4:.*]] = onnx.SequenceAt(%[[V3]], %[[V0]]) : tensor<2x?xf32>
// CHECK-NEXT:    func.return %[[V2]], %[[V4]] : tensor<2x3xf32>, tensor<2x?xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %i: tensor<i64> {onnx.name = "i"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x?xf32> {onnx.name = "b"}) {
  %two = onnx.Constant dense<2> : tensor<i64>
  %s = onnx.SequenceConstruct(%x, %x) : !onnx.seq<tensor<2x3xf32>>
  %a = onnx.SequenceAt(%s, %i) : tensor<2x3xf32>
  %p = onnx.SplitToSequence(%x, %two) <{axis = 1}> : !onnx.seq<tensor<2x?xf32>>
  %b = onnx.SequenceAt(%p, %two) : tensor<2x?xf32>
  func.return %a, %b : tensor<2x3xf32>, tensor<2x?xf32>
}
