// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// Several steps of a GRU are a loop that carries the state; the products with the inputs of all steps stand before it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0.0> : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Squeeze(%w, %[[V2]]) : tensor<15x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Transpose(%[[V3]]) <{perm = [1, 0]}> : tensor<3x15xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.MatMul(%x, %[[V4]]) : tensor<4x2x15xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<15> : tensor<1xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Slice(%b, %[[V2]], %[[V6]], %[[V7]]) : tensor<1x15xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<30> : tensor<1xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Slice(%b, %[[V6]], %[[V9]], %[[V7]]) : tensor<1x15xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Add(%[[V8]], %[[V10]]) : tensor<1x15xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Add(%[[V5]], %[[V11]]) : tensor<4x2x15xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<10> : tensor<1xi64>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Squeeze(%r, %[[V2]]) : tensor<15x5xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Transpose(%[[V15]]) <{perm = [1, 0]}> : tensor<5x15xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Slice(%[[V16]], %[[V2]], %[[V13]], %[[V7]]) : tensor<5x10xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Constant dense<5> : tensor<1xi64>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Slice(%[[V16]], %[[V13]], %[[V6]], %[[V7]]) : tensor<5x5xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Constant #onnx.weight<"", tensor<4x1x2x5xf32>>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Constant dense<4> : tensor<i64>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Constant dense<true> : tensor<i1>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V25:.*]], %[[A:.*]], %[[Y:.*]] = onnx.Loop(_, %[[V23]], %[[V24]], %[[V1]], %[[V21]]) ({
// CHECK-NEXT:    ^bb0(%[[V28:.*]]: tensor<i64>, %[[V29:.*]]: tensor<i1>, %[[V30:.*]]: tensor<i64>, %[[V31:.*]]: tensor<1x2x5xf32>, %[[V32:.*]]: tensor<4x1x2x5xf32>):
// CHECK-NEXT:      %[[V33:.*]] = onnx.Unsqueeze(%[[V30]], %[[V2]]) : tensor<1xi64>
// CHECK-NEXT:      %[[V34:.*]] = onnx.Gather(%[[V12]], %[[V33]]) <{axis = 0}> : tensor<1x2x15xf32>
// CHECK-NEXT:      %[[V35:.*]] = onnx.Slice(%[[V34]], %[[V2]], %[[V13]], %[[V14]]) : tensor<1x2x10xf32>
// CHECK-NEXT:      %[[V36:.*]] = onnx.MatMul(%[[V31]], %[[V17]]) : tensor<1x2x10xf32>
// CHECK-NEXT:      %[[V37:.*]] = onnx.Add(%[[V35]], %[[V36]]) : tensor<1x2x10xf32>
// CHECK-NEXT:      %[[V38:.*]] = onnx.Sigmoid(%[[V37]]) : tensor<1x2x10xf32>
// CHECK-NEXT:      %[[V39:.*]] = onnx.Slice(%[[V38]], %[[V2]], %[[V18]], %[[V14]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V40:.*]] = onnx.Mul(%[[V39]], %[[V31]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V41:.*]] = onnx.Sub(%[[V19]], %[[V39]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V42:.*]] = onnx.Slice(%[[V34]], %[[V13]], %[[V6]], %[[V14]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V43:.*]] = onnx.Slice(%[[V38]], %[[V18]], %[[V13]], %[[V14]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V44:.*]] = onnx.Mul(%[[V43]], %[[V31]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V45:.*]] = onnx.MatMul(%[[V44]], %[[V20]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V46:.*]] = onnx.Add(%[[V42]], %[[V45]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V47:.*]] = onnx.Tanh(%[[V46]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V48:.*]] = onnx.Mul(%[[V41]], %[[V47]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V49:.*]] = onnx.Add(%[[V40]], %[[V48]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V50:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:      %[[V51:.*]] = onnx.Unsqueeze(%[[V49]], %[[V50]]) : tensor<1x1x2x5xf32>
// CHECK-NEXT:      %[[V52:.*]] = onnx.Constant dense<1> : tensor<2xi64>
// CHECK-NEXT:      %[[V53:.*]] = onnx.Reshape(%[[V30]], %[[V52]]) : tensor<1x1xi64>
// CHECK-NEXT:      %[[V54:.*]] = onnx.ScatterND(%[[V32]], %[[V53]], %[[V51]]) : tensor<4x1x2x5xf32>
// CHECK-NEXT:      %[[V55:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:      %[[V56:.*]] = onnx.Add(%[[V30]], %[[V55]]) : tensor<i64>
// CHECK-NEXT:      %[[V57:.*]] = onnx.Less(%[[V56]], %[[V22]]) : tensor<i1>
// CHECK-NEXT:      onnx.Yield(%[[V57]], %[[V56]], %[[V49]], %[[V54]])
// CHECK-NEXT:    }) : (tensor<i64>, tensor<1x2x5xf32>, tensor<4x1x2x5xf32>)
// CHECK-NEXT:    func.return %[[Y]] : tensor<4x1x2x5xf32>
func.func @main(%x: tensor<4x2x3xf32> {onnx.name = "x"}, %w: tensor<1x15x3xf32> {onnx.name = "w"}, %r: tensor<1x15x5xf32> {onnx.name = "r"}, %b: tensor<1x30xf32> {onnx.name = "b"}) -> (tensor<4x1x2x5xf32> {onnx.name = "y"}) {
  %y, %a = onnx.GRU(%x, %w, %r, %b) <{hidden_size = 5}> : (tensor<4x1x2x5xf32>, tensor<1x2x5xf32>)
  func.return %y : tensor<4x1x2x5xf32>
}
