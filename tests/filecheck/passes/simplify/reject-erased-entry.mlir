// RUN: onnx-opt %s --pass simplify | filecheck %s

// Which entry goes a run tells.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.SequenceConstruct(%x, %y) : !onnx.seq<tensor<2xf32>>
// CHECK-NEXT:    %[[V2:.*]] = onnx.SequenceErase(%[[V1]], %i) : !onnx.seq<tensor<2xf32>>
// CHECK-NEXT:    %[[V3:.*]] = onnx.SequenceAt(%[[V2]], %[[V0]]) : tensor<2xf32>
// CHECK-NEXT:    func.return %[[V3]] : tensor<2xf32>
func.func @main(%x: tensor<2xf32> {onnx.name = "x"}, %y: tensor<2xf32> {onnx.name = "y"}, %i: tensor<i64> {onnx.name = "i"}) -> (tensor<2xf32> {onnx.name = "r"}) {
  %k = onnx.Constant dense<0> : tensor<i64>
  %s = onnx.SequenceConstruct(%x, %y) : !onnx.seq<tensor<2xf32>>
  %e = onnx.SequenceErase(%s, %i) : !onnx.seq<tensor<2xf32>>
  %r = onnx.SequenceAt(%e, %k) : tensor<2xf32>
  func.return %r : tensor<2xf32>
}
