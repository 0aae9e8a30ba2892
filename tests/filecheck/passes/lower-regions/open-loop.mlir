// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// A loop that ends when its values say so gathers rows of which nobody knows how many; what is the same in every round stands before it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[LIMIT:.*]] = onnx.Constant dense<9.0> : tensor<f32>
// CHECK-NEXT:    %[[SAME:.*]] = onnx.Exp(%x) : tensor<3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<0.0> : tensor<1x3xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Less(%[[V5]], %n) : tensor<i1>
// CHECK-NEXT:    %[[V7:.*]], %[[Y:.*]], %[[V9:.*]] = onnx.Loop(_, %[[V6]], %[[V5]], %x, %[[V4]]) ({
// CHECK-NEXT:    ^bb0(%[[I:.*]]: tensor<i64>, %[[GO:.*]]: tensor<i1>, %[[I1:.*]]: tensor<i64>, %[[V:.*]]: tensor<3xf32>, %[[V14:.*]]: tensor<?x3xf32>):
// CHECK-NEXT:      %[[W:.*]] = onnx.Add(%[[V]], %[[SAME]]) : tensor<3xf32>
// CHECK-NEXT:      %[[M:.*]] = onnx.ReduceMax(%[[W]], %[[V3]]) <{keepdims = 0}> : tensor<f32>
// CHECK-NEXT:      %[[C:.*]] = onnx.Less(%[[M]], %[[LIMIT]]) : tensor<i1>
// CHECK-NEXT:      %[[V18:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:      %[[V19:.*]] = onnx.Unsqueeze(%[[V]], %[[V18]]) : tensor<1x3xf32>
// CHECK-NEXT:      %[[V20:.*]] = onnx.Concat(%[[V14]], %[[V19]]) <{axis = 0}> : tensor<?x3xf32>
// CHECK-NEXT:      %[[V21:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:      %[[V22:.*]] = onnx.Add(%[[I1]], %[[V21]]) : tensor<i64>
// CHECK-NEXT:      %[[V23:.*]] = onnx.Less(%[[V22]], %n) : tensor<i1>
// CHECK-NEXT:      %[[V24:.*]] = onnx.And(%[[C]], %[[V23]]) : tensor<i1>
// CHECK-NEXT:      onnx.Yield(%[[V24]], %[[V22]], %[[W]], %[[V20]])
// CHECK-NEXT:    }) : (tensor<i64>, tensor<3xf32>, tensor<?x3xf32>)
// CHECK-NEXT:    %[[V25:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Constant dense<4611686018427387904> : tensor<1xi64>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Slice(%[[V9]], %[[V25]], %[[V26]], %[[V3]]) : tensor<?x3xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<3xf32>, tensor<?x3xf32>
func.func @main(%n: tensor<i64> {onnx.name = "n"}, %x: tensor<3xf32> {onnx.name = "x"}) -> (tensor<3xf32> {onnx.name = "y"}, tensor<?x3xf32> {onnx.name = "z"}) {
  %limit = onnx.Constant dense<9.0> : tensor<f32>
  %y, %z = onnx.Loop(%n, _, %x) ({
  ^bb0(%i: tensor<i64>, %go: tensor<i1>, %v: tensor<3xf32>):
    %same = onnx.Exp(%x) : tensor<3xf32>
    %w = onnx.Add(%v, %same) : tensor<3xf32>
    %m = onnx.ReduceMax(%w) <{keepdims = 0}> : tensor<f32>
    %c = onnx.Less(%m, %limit) : tensor<i1>
    onnx.Yield(%c, %w, %v)
  }) : (tensor<3xf32>, tensor<?x3xf32>)
  func.return %y, %z : tensor<3xf32>, tensor<?x3xf32>
}
