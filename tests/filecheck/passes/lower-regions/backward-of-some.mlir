// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// Backward over samples of different lengths: each is reversed as far as it goes, and reversed back.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0.0> : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Cast(%l) <{to = 7}> : tensor<2xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.ReverseSequence(%x, %[[V1]]) <{batch_axis = 1, time_axis = 0}> : tensor<4x2x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<[0, 1, 3]> : tensor<3xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Squeeze(%w, %[[V3]]) : tensor<5x3xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Transpose(%[[V7]]) <{perm = [1, 0]}> : tensor<3x5xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.MatMul(%[[V2]], %[[V8]]) : tensor<4x2x5xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Squeeze(%r, %[[V3]]) : tensor<5x5xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Transpose(%[[V10]]) <{perm = [1, 0]}> : tensor<5x5xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<[0, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant #onnx.weight<"", tensor<4x1x2x5xf32>>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Constant dense<4> : tensor<i64>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Constant dense<true> : tensor<i1>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V18:.*]], %[[A:.*]], %[[V19:.*]] = onnx.Loop(_, %[[V16]], %[[V17]], %[[V0]], %[[V14]]) ({
// CHECK-NEXT:    ^bb0(%[[V20:.*]]: tensor<i64>, %[[V21:.*]]: tensor<i1>, %[[V22:.*]]: tensor<i64>, %[[V23:.*]]: tensor<1x2x5xf32>, %[[V24:.*]]: tensor<4x1x2x5xf32>):
// CHECK-NEXT:    %[[V25:.*]] = onnx.Unsqueeze(%[[V22]], %[[V3]]) : tensor<1xi64>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Cast(%[[V22]]) <{to = 6}> : tensor<i32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Sub(%l, %[[V26]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Clip(%[[V27]], %[[V4]], %[[V5]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Greater(%[[V28]], %[[V4]]) : tensor<2xi1>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Unsqueeze(%[[V29]], %[[V6]]) : tensor<1x1x2x1xi1>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Gather(%[[V9]], %[[V25]]) <{axis = 0}> : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.MatMul(%[[V23]], %[[V11]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Add(%[[V31]], %[[V32]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Tanh(%[[V33]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Unsqueeze(%[[V34]], %[[V3]]) : tensor<1x1x2x5xf32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Where(%[[V30]], %[[V35]], %[[V12]]) : tensor<1x1x2x5xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Unsqueeze(%[[V29]], %[[V13]]) : tensor<1x2x1xi1>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Where(%[[V37]], %[[V34]], %[[V23]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Constant dense<1> : tensor<2xi64>
// CHECK-NEXT:    %[[V40:.*]] = onnx.Reshape(%[[V22]], %[[V39]]) : tensor<1x1xi64>
// CHECK-NEXT:    %[[V41:.*]] = onnx.ScatterND(%[[V24]], %[[V40]], %[[V36]]) : tensor<4x1x2x5xf32>
// CHECK-NEXT:    %[[V42:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[V43:.*]] = onnx.Add(%[[V22]], %[[V42]]) : tensor<i64>
// CHECK-NEXT:    %[[V44:.*]] = onnx.Less(%[[V43]], %[[V15]]) : tensor<i1>
// CHECK-NEXT:    onnx.Yield(%[[V44]], %[[V43]], %[[V38]], %[[V41]])
// CHECK-NEXT:    }) : (tensor<i64>, tensor<1x2x5xf32>, tensor<4x1x2x5xf32>)
// CHECK-NEXT:    %[[V45:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V46:.*]] = onnx.Squeeze(%[[V19]], %[[V45]]) : tensor<4x2x5xf32>
// CHECK-NEXT:    %[[V47:.*]] = onnx.ReverseSequence(%[[V46]], %[[V1]]) <{batch_axis = 1, time_axis = 0}> : tensor<4x2x5xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Unsqueeze(%[[V47]], %[[V45]]) : tensor<4x1x2x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<4x1x2x5xf32>
func.func @main(%x: tensor<4x2x3xf32> {onnx.name = "x"}, %w: tensor<1x5x3xf32> {onnx.name = "w"}, %r: tensor<1x5x5xf32> {onnx.name = "r"}, %l: tensor<2xi32> {onnx.name = "l"}) -> (tensor<4x1x2x5xf32> {onnx.name = "y"}) {
  %y, %a = onnx.RNN(%x, %w, %r, _, %l) <{direction = "reverse", hidden_size = 5}> : (tensor<4x1x2x5xf32>, tensor<1x2x5xf32>)
  func.return %y : tensor<4x1x2x5xf32>
}
