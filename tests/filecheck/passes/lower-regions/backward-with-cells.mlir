// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// Backward over the same steps of all samples: they are flipped, and so is the result.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V1:.*]] = onnx.Transpose(%x) <{perm = [1, 0, 2]}> : tensor<4x2x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<0.0> : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<-2147483648> : tensor<1xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Slice(%[[V1]], %[[V3]], %[[V4]], %[[V5]], %[[V3]]) : tensor<4x2x3xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Squeeze(%w, %[[V5]]) : tensor<20x3xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Transpose(%[[V7]]) <{perm = [1, 0]}> : tensor<3x20xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.MatMul(%[[V6]], %[[V8]]) : tensor<4x2x20xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Squeeze(%r, %[[V5]]) : tensor<20x5xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Transpose(%[[V10]]) <{perm = [1, 0]}> : tensor<5x20xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<5> : tensor<1xi64>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<15> : tensor<1xi64>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Constant dense<20> : tensor<1xi64>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Constant dense<10> : tensor<1xi64>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Constant #onnx.weight<"", tensor<4x1x2x5xf32>>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Constant dense<4> : tensor<i64>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Constant dense<true> : tensor<i1>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V21:.*]], %[[V22:.*]], %[[V23:.*]], %[[V24:.*]] = onnx.Loop(_, %[[V19]], %[[V20]], %[[V2]], %[[V2]], %[[V17]]) ({
// CHECK-NEXT:    ^bb0(%[[V25:.*]]: tensor<i64>, %[[V26:.*]]: tensor<i1>, %[[V27:.*]]: tensor<i64>, %[[V28:.*]]: tensor<1x2x5xf32>, %[[V29:.*]]: tensor<1x2x5xf32>, %[[V30:.*]]: tensor<4x1x2x5xf32>):
// CHECK-NEXT:      %[[V31:.*]] = onnx.Unsqueeze(%[[V27]], %[[V5]]) : tensor<1xi64>
// CHECK-NEXT:      %[[V32:.*]] = onnx.Gather(%[[V9]], %[[V31]]) <{axis = 0}> : tensor<1x2x20xf32>
// CHECK-NEXT:      %[[V33:.*]] = onnx.MatMul(%[[V28]], %[[V11]]) : tensor<1x2x20xf32>
// CHECK-NEXT:      %[[V34:.*]] = onnx.Add(%[[V32]], %[[V33]]) : tensor<1x2x20xf32>
// CHECK-NEXT:      %[[V35:.*]] = onnx.Slice(%[[V34]], %[[V5]], %[[V12]], %[[V13]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V36:.*]] = onnx.Sigmoid(%[[V35]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V37:.*]] = onnx.Slice(%[[V34]], %[[V14]], %[[V15]], %[[V13]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V38:.*]] = onnx.Tanh(%[[V37]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V39:.*]] = onnx.Mul(%[[V36]], %[[V38]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V40:.*]] = onnx.Slice(%[[V34]], %[[V16]], %[[V14]], %[[V13]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V41:.*]] = onnx.Sigmoid(%[[V40]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V42:.*]] = onnx.Mul(%[[V41]], %[[V29]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V43:.*]] = onnx.Add(%[[V39]], %[[V42]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V44:.*]] = onnx.Tanh(%[[V43]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V45:.*]] = onnx.Slice(%[[V34]], %[[V12]], %[[V16]], %[[V13]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V46:.*]] = onnx.Sigmoid(%[[V45]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V47:.*]] = onnx.Mul(%[[V44]], %[[V46]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V48:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:      %[[V49:.*]] = onnx.Unsqueeze(%[[V47]], %[[V48]]) : tensor<1x1x2x5xf32>
// CHECK-NEXT:      %[[V50:.*]] = onnx.Constant dense<1> : tensor<2xi64>
// CHECK-NEXT:      %[[V51:.*]] = onnx.Reshape(%[[V27]], %[[V50]]) : tensor<1x1xi64>
// CHECK-NEXT:      %[[V52:.*]] = onnx.ScatterND(%[[V30]], %[[V51]], %[[V49]]) : tensor<4x1x2x5xf32>
// CHECK-NEXT:      %[[V53:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:      %[[V54:.*]] = onnx.Add(%[[V27]], %[[V53]]) : tensor<i64>
// CHECK-NEXT:      %[[V55:.*]] = onnx.Less(%[[V54]], %[[V18]]) : tensor<i1>
// CHECK-NEXT:      onnx.Yield(%[[V55]], %[[V54]], %[[V47]], %[[V43]], %[[V52]])
// CHECK-NEXT:    }) : (tensor<i64>, tensor<1x2x5xf32>, tensor<1x2x5xf32>, tensor<4x1x2x5xf32>)
// CHECK-NEXT:    %[[V56:.*]] = onnx.Slice(%[[V24]], %[[V3]], %[[V4]], %[[V5]], %[[V3]]) : tensor<4x1x2x5xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Transpose(%[[V56]]) <{perm = [2, 0, 1, 3]}> : tensor<2x4x1x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x4x1x5xf32>
func.func @main(%x: tensor<2x4x3xf32> {onnx.name = "x"}, %w: tensor<1x20x3xf32> {onnx.name = "w"}, %r: tensor<1x20x5xf32> {onnx.name = "r"}) -> (tensor<2x4x1x5xf32> {onnx.name = "y"}) {
  %n = onnx.Constant dense<4> : tensor<2xi32>
  %y, %a, %b = onnx.LSTM(%x, %w, %r, _, %n) <{direction = "reverse", hidden_size = 5, layout = 1}> : (tensor<2x4x1x5xf32>, tensor<2x1x5xf32>, tensor<2x1x5xf32>)
  func.return %y : tensor<2x4x1x5xf32>
}
