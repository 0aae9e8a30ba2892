// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// The same for parts of a sequence.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[S:.*]] = onnx.SplitToSequence(%x) <{axis = 2}> : !onnx.seq<tensor<2x3x1xf32>>
// CHECK-NEXT:    %[[I:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[Y:.*]] = onnx.SequenceAt(%[[S]], %[[I]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3x1xf32>
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x3x1xf32> {onnx.name = "y"}) {
  %s = onnx.SplitToSequence(%x) <{axis = -1}> : !onnx.seq<tensor<2x3x1xf32>>
  %i = onnx.Constant dense<1> : tensor<i64>
  %y = onnx.SequenceAt(%s, %i) : tensor<2x3x1xf32>
  func.return %y : tensor<2x3x1xf32>
}
