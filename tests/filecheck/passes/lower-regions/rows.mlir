// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// A product with a row, read in a loop, is a row of the product, read in the loop; one with what the loop changes stays.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V1:.*]] = onnx.Transpose(%w) <{perm = [1, 0]}> : tensor<3x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.MatMul(%x, %[[V1]]) : tensor<7x2x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Less(%[[V3]], %n) : tensor<i1>
// CHECK-NEXT:    %[[V5:.*]], %[[Y:.*]] = onnx.Loop(_, %[[V4]], %[[V3]], %s) ({
// CHECK-NEXT:    ^bb0(%[[I:.*]]: tensor<i64>, %[[GO:.*]]: tensor<i1>, %[[I1:.*]]: tensor<i64>, %[[V:.*]]: tensor<2x3xf32>):
// CHECK-NEXT:      %[[P:.*]] = onnx.Gather(%[[V2]], %[[I1]]) <{axis = 0}> : tensor<2x3xf32>
// CHECK-NEXT:      %[[Q:.*]] = onnx.MatMul(%[[V]], %w) : tensor<2x3xf32>
// CHECK-NEXT:      %[[T:.*]] = onnx.Add(%[[P]], %[[Q]]) : tensor<2x3xf32>
// CHECK-NEXT:      %[[V14:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:      %[[V15:.*]] = onnx.Add(%[[I1]], %[[V14]]) : tensor<i64>
// CHECK-NEXT:      %[[V16:.*]] = onnx.Less(%[[V15]], %n) : tensor<i1>
// CHECK-NEXT:      onnx.Yield(%[[V16]], %[[V15]], %[[T]])
// CHECK-NEXT:    }) : (tensor<i64>, tensor<2x3xf32>)
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
func.func @main(%n: tensor<i64> {onnx.name = "n"}, %x: tensor<7x2x3xf32> {onnx.name = "x"}, %s: tensor<2x3xf32> {onnx.name = "s"}, %w: tensor<3x3xf32> {onnx.name = "w"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %y = onnx.Loop(%n, _, %s) ({
  ^bb0(%i: tensor<i64>, %go: tensor<i1>, %v: tensor<2x3xf32>):
    %row = onnx.Gather(%x, %i) <{axis = 0}> : tensor<2x3xf32>
    %p = onnx.Gemm(%row, %w) <{transB = 1}> : tensor<2x3xf32>
    %q = onnx.MatMul(%v, %w) : tensor<2x3xf32>
    %t = onnx.Add(%p, %q) : tensor<2x3xf32>
    onnx.Yield(%go, %t)
  }) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
