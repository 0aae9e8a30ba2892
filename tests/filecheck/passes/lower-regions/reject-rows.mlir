// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// Several products for each row, a sum with what has as many axes as the sequence, and a product of a column: each is read within.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Less(%[[V0]], %n) : tensor<i1>
// CHECK-NEXT:    %[[V2:.*]], %[[V3:.*]] = onnx.Loop(_, %[[V1]], %[[V0]], %s) ({
// CHECK-NEXT:    ^bb0(%i: tensor<i64>, %go: tensor<i1>, %i_1: tensor<i64>, %c: tensor<5x3x3xf32>):
// CHECK-NEXT:    %[[V4:.*]] = onnx.Gather(%x, %i_1) <{axis = 0}> : tensor<3x3xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.MatMul(%[[V4]], %w) : tensor<5x3x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Gather(%w, %i_1) <{axis = 0}> : tensor<3x3xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Add(%[[V6]], %w) : tensor<5x3x3xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Gather(%s, %i_1) <{axis = 0}> : tensor<3x3xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Gemm(%[[V8]], %v) <{transA = 1}> : tensor<3x3xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Add(%[[V5]], %[[V7]]) : tensor<5x3x3xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Add(%[[V10]], %[[V9]]) : tensor<5x3x3xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Add(%[[V11]], %c) : tensor<5x3x3xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Add(%i_1, %[[V13]]) : tensor<i64>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Less(%[[V14]], %n) : tensor<i1>
// CHECK-NEXT:    onnx.Yield(%[[V15]], %[[V14]], %[[V12]])
// CHECK-NEXT:    }) : (tensor<i64>, tensor<5x3x3xf32>)
// CHECK-NEXT:    func.return %[[V3]] : tensor<5x3x3xf32>
func.func @main(%n: tensor<i64> {onnx.name = "n"}, %x: tensor<7x3x3xf32> {onnx.name = "x"}, %s: tensor<5x3x3xf32> {onnx.name = "s"}, %w: tensor<5x3x3xf32> {onnx.name = "w"}, %v: tensor<3x3xf32> {onnx.name = "v"}) -> (tensor<5x3x3xf32> {onnx.name = "y"}) {
  %y = onnx.Loop(%n, _, %s) ({
  ^bb0(%i: tensor<i64>, %go: tensor<i1>, %c: tensor<5x3x3xf32>):
    %row = onnx.Gather(%x, %i) <{axis = 0}> : tensor<3x3xf32>
    %p = onnx.MatMul(%row, %w) : tensor<5x3x3xf32>
    %next = onnx.Gather(%w, %i) <{axis = 0}> : tensor<3x3xf32>
    %q = onnx.Add(%next, %w) : tensor<5x3x3xf32>
    %last = onnx.Gather(%s, %i) <{axis = 0}> : tensor<3x3xf32>
    %g = onnx.Gemm(%last, %v) <{transA = 1}> : tensor<3x3xf32>
    %r = onnx.Add(%p, %q) : tensor<5x3x3xf32>
    %t = onnx.Add(%r, %g) : tensor<5x3x3xf32>
    %u = onnx.Add(%t, %c) : tensor<5x3x3xf32>
    onnx.Yield(%go, %u)
  }) : tensor<5x3x3xf32>
  func.return %y : tensor<5x3x3xf32>
}
