// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// Two directions of a GRU, and a length that is all there is.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Slice(%w, %[[V1]], %[[V2]], %[[V1]]) : tensor<1x15x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Slice(%r, %[[V1]], %[[V2]], %[[V1]]) : tensor<1x15x5xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<0.0> : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Squeeze(%[[V3]], %[[V1]]) : tensor<15x3xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Transpose(%[[V6]]) <{perm = [1, 0]}> : tensor<3x15xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.MatMul(%x, %[[V7]]) : tensor<4x2x15xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<10> : tensor<1xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Squeeze(%[[V4]], %[[V1]]) : tensor<15x5xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Transpose(%[[V11]]) <{perm = [1, 0]}> : tensor<5x15xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Slice(%[[V12]], %[[V1]], %[[V9]], %[[V2]]) : tensor<5x10xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<5> : tensor<1xi64>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Constant dense<15> : tensor<1xi64>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Slice(%[[V12]], %[[V9]], %[[V16]], %[[V2]]) : tensor<5x5xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Constant #onnx.weight<"", tensor<4x1x2x5xf32>>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Constant dense<4> : tensor<i64>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Constant dense<true> : tensor<i1>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V22:.*]], %[[V23:.*]], %[[V24:.*]] = onnx.Loop(_, %[[V20]], %[[V21]], %[[V5]], %[[V18]]) ({
// CHECK-NEXT:    ^bb0(%[[V25:.*]]: tensor<i64>, %[[V26:.*]]: tensor<i1>, %[[V27:.*]]: tensor<i64>, %[[V28:.*]]: tensor<1x2x5xf32>, %[[V29:.*]]: tensor<4x1x2x5xf32>):
// CHECK-NEXT:      %[[V30:.*]] = onnx.Unsqueeze(%[[V27]], %[[V1]]) : tensor<1xi64>
// CHECK-NEXT:      %[[V31:.*]] = onnx.Gather(%[[V8]], %[[V30]]) <{axis = 0}> : tensor<1x2x15xf32>
// CHECK-NEXT:      %[[V32:.*]] = onnx.Slice(%[[V31]], %[[V1]], %[[V9]], %[[V10]]) : tensor<1x2x10xf32>
// CHECK-NEXT:      %[[V33:.*]] = onnx.MatMul(%[[V28]], %[[V13]]) : tensor<1x2x10xf32>
// CHECK-NEXT:      %[[V34:.*]] = onnx.Add(%[[V32]], %[[V33]]) : tensor<1x2x10xf32>
// CHECK-NEXT:      %[[V35:.*]] = onnx.Sigmoid(%[[V34]]) : tensor<1x2x10xf32>
// CHECK-NEXT:      %[[V36:.*]] = onnx.Slice(%[[V35]], %[[V1]], %[[V14]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V37:.*]] = onnx.Mul(%[[V36]], %[[V28]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V38:.*]] = onnx.Sub(%[[V15]], %[[V36]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V39:.*]] = onnx.Slice(%[[V31]], %[[V9]], %[[V16]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V40:.*]] = onnx.Slice(%[[V35]], %[[V14]], %[[V9]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V41:.*]] = onnx.Mul(%[[V40]], %[[V28]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V42:.*]] = onnx.MatMul(%[[V41]], %[[V17]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V43:.*]] = onnx.Add(%[[V39]], %[[V42]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V44:.*]] = onnx.Tanh(%[[V43]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V45:.*]] = onnx.Mul(%[[V38]], %[[V44]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V46:.*]] = onnx.Add(%[[V37]], %[[V45]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V47:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:      %[[V48:.*]] = onnx.Unsqueeze(%[[V46]], %[[V47]]) : tensor<1x1x2x5xf32>
// CHECK-NEXT:      %[[V49:.*]] = onnx.Constant dense<1> : tensor<2xi64>
// CHECK-NEXT:      %[[V50:.*]] = onnx.Reshape(%[[V27]], %[[V49]]) : tensor<1x1xi64>
// CHECK-NEXT:      %[[V51:.*]] = onnx.ScatterND(%[[V29]], %[[V50]], %[[V48]]) : tensor<4x1x2x5xf32>
// CHECK-NEXT:      %[[V52:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:      %[[V53:.*]] = onnx.Add(%[[V27]], %[[V52]]) : tensor<i64>
// CHECK-NEXT:      %[[V54:.*]] = onnx.Less(%[[V53]], %[[V19]]) : tensor<i1>
// CHECK-NEXT:      onnx.Yield(%[[V54]], %[[V53]], %[[V46]], %[[V51]])
// CHECK-NEXT:    }) : (tensor<i64>, tensor<1x2x5xf32>, tensor<4x1x2x5xf32>)
// CHECK-NEXT:    %[[V55:.*]] = onnx.Slice(%w, %[[V2]], %[[V10]], %[[V1]]) : tensor<1x15x3xf32>
// CHECK-NEXT:    %[[V56:.*]] = onnx.Slice(%r, %[[V2]], %[[V10]], %[[V1]]) : tensor<1x15x5xf32>
// CHECK-NEXT:    %[[V57:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[V58:.*]] = onnx.Constant dense<-2147483648> : tensor<1xi64>
// CHECK-NEXT:    %[[V59:.*]] = onnx.Slice(%x, %[[V57]], %[[V58]], %[[V1]], %[[V57]]) : tensor<4x2x3xf32>
// CHECK-NEXT:    %[[V60:.*]] = onnx.Squeeze(%[[V55]], %[[V1]]) : tensor<15x3xf32>
// CHECK-NEXT:    %[[V61:.*]] = onnx.Transpose(%[[V60]]) <{perm = [1, 0]}> : tensor<3x15xf32>
// CHECK-NEXT:    %[[V62:.*]] = onnx.MatMul(%[[V59]], %[[V61]]) : tensor<4x2x15xf32>
// CHECK-NEXT:    %[[V63:.*]] = onnx.Squeeze(%[[V56]], %[[V1]]) : tensor<15x5xf32>
// CHECK-NEXT:    %[[V64:.*]] = onnx.Transpose(%[[V63]]) <{perm = [1, 0]}> : tensor<5x15xf32>
// CHECK-NEXT:    %[[V65:.*]] = onnx.Slice(%[[V64]], %[[V1]], %[[V9]], %[[V2]]) : tensor<5x10xf32>
// CHECK-NEXT:    %[[V66:.*]] = onnx.Slice(%[[V64]], %[[V9]], %[[V16]], %[[V2]]) : tensor<5x5xf32>
// CHECK-NEXT:    %[[V67:.*]], %[[V68:.*]], %[[V69:.*]] = onnx.Loop(_, %[[V20]], %[[V21]], %[[V5]], %[[V18]]) ({
// CHECK-NEXT:    ^bb0(%[[V70:.*]]: tensor<i64>, %[[V71:.*]]: tensor<i1>, %[[V72:.*]]: tensor<i64>, %[[V73:.*]]: tensor<1x2x5xf32>, %[[V74:.*]]: tensor<4x1x2x5xf32>):
// CHECK-NEXT:      %[[V75:.*]] = onnx.Unsqueeze(%[[V72]], %[[V1]]) : tensor<1xi64>
// CHECK-NEXT:      %[[V76:.*]] = onnx.Gather(%[[V62]], %[[V75]]) <{axis = 0}> : tensor<1x2x15xf32>
// CHECK-NEXT:      %[[V77:.*]] = onnx.Slice(%[[V76]], %[[V1]], %[[V9]], %[[V10]]) : tensor<1x2x10xf32>
// CHECK-NEXT:      %[[V78:.*]] = onnx.MatMul(%[[V73]], %[[V65]]) : tensor<1x2x10xf32>
// CHECK-NEXT:      %[[V79:.*]] = onnx.Add(%[[V77]], %[[V78]]) : tensor<1x2x10xf32>
// CHECK-NEXT:      %[[V80:.*]] = onnx.Sigmoid(%[[V79]]) : tensor<1x2x10xf32>
// CHECK-NEXT:      %[[V81:.*]] = onnx.Slice(%[[V80]], %[[V1]], %[[V14]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V82:.*]] = onnx.Mul(%[[V81]], %[[V73]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V83:.*]] = onnx.Sub(%[[V15]], %[[V81]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V84:.*]] = onnx.Slice(%[[V76]], %[[V9]], %[[V16]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V85:.*]] = onnx.Slice(%[[V80]], %[[V14]], %[[V9]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V86:.*]] = onnx.Mul(%[[V85]], %[[V73]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V87:.*]] = onnx.MatMul(%[[V86]], %[[V66]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V88:.*]] = onnx.Add(%[[V84]], %[[V87]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V89:.*]] = onnx.Tanh(%[[V88]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V90:.*]] = onnx.Mul(%[[V83]], %[[V89]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V91:.*]] = onnx.Add(%[[V82]], %[[V90]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V92:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:      %[[V93:.*]] = onnx.Unsqueeze(%[[V91]], %[[V92]]) : tensor<1x1x2x5xf32>
// CHECK-NEXT:      %[[V94:.*]] = onnx.Constant dense<1> : tensor<2xi64>
// CHECK-NEXT:      %[[V95:.*]] = onnx.Reshape(%[[V72]], %[[V94]]) : tensor<1x1xi64>
// CHECK-NEXT:      %[[V96:.*]] = onnx.ScatterND(%[[V74]], %[[V95]], %[[V93]]) : tensor<4x1x2x5xf32>
// CHECK-NEXT:      %[[V97:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:      %[[V98:.*]] = onnx.Add(%[[V72]], %[[V97]]) : tensor<i64>
// CHECK-NEXT:      %[[V99:.*]] = onnx.Less(%[[V98]], %[[V19]]) : tensor<i1>
// CHECK-NEXT:      onnx.Yield(%[[V99]], %[[V98]], %[[V91]], %[[V96]])
// CHECK-NEXT:    }) : (tensor<i64>, tensor<1x2x5xf32>, tensor<4x1x2x5xf32>)
// CHECK-NEXT:    %[[A:.*]] = onnx.Concat(%[[V23]], %[[V68]]) <{axis = 0}> : tensor<2x2x5xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x2x5xf32>
func.func @main(%x: tensor<4x2x3xf32> {onnx.name = "x"}, %w: tensor<2x15x3xf32> {onnx.name = "w"}, %r: tensor<2x15x5xf32> {onnx.name = "r"}) -> (tensor<2x2x5xf32> {onnx.name = "a"}) {
  %n = onnx.Constant dense<4> : tensor<2xi32>
  %y, %a = onnx.GRU(%x, %w, %r, _, %n) <{direction = "bidirectional", hidden_size = 5}> : (tensor<4x2x2x5xf32>, tensor<2x2x5xf32>)
  func.return %a : tensor<2x2x5xf32>
}
