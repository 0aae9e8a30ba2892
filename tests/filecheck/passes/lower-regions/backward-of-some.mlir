// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// Backward over samples of different lengths: each is reversed as far as it goes, and reversed back.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0.0> : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Cast(%l) <{to = 7}> : tensor<2xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.ReverseSequence(%x, %[[V2]]) <{batch_axis = 1, time_axis = 0}> : tensor<4x2x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<[0, 1, 3]> : tensor<3xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<[0, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant #onnx.weight<"", tensor<4x1x2x5xf32>>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant dense<4> : tensor<i64>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<true> : tensor<i1>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V14:.*]], %[[A:.*]], %[[V16:.*]] = onnx.Loop(_, %[[V12]], %[[V13]], %[[V1]], %[[V10]]) ({
// CHECK-NEXT:    ^bb0(%[[V17:.*]]: tensor<i64>, %[[V18:.*]]: tensor<i1>, %[[V19:.*]]: tensor<i64>, %[[V20:.*]]: tensor<1x2x5xf32>, %[[V21:.*]]: tensor<4x1x2x5xf32>):
// CHECK-NEXT:      %[[V22:.*]] = onnx.Unsqueeze(%[[V19]], %[[V4]]) : tensor<1xi64>
// CHECK-NEXT:      %[[V23:.*]] = onnx.Gather(%[[V3]], %[[V22]]) <{axis = 0}> : tensor<1x2x3xf32>
// CHECK-NEXT:      %[[V24:.*]] = onnx.Cast(%[[V19]]) <{to = 6}> : tensor<i32>
// CHECK-NEXT:      %[[V25:.*]] = onnx.Sub(%l, %[[V24]]) : tensor<2xi32>
// CHECK-NEXT:      %[[V26:.*]] = onnx.Clip(%[[V25]], %[[V5]], %[[V6]]) : tensor<2xi32>
// CHECK-NEXT:      %[[V27:.*]] = onnx.Greater(%[[V26]], %[[V5]]) : tensor<2xi1>
// CHECK-NEXT:      %[[V28:.*]] = onnx.Unsqueeze(%[[V27]], %[[V7]]) : tensor<1x1x2x1xi1>
// CHECK-NEXT:      %[[V29:.*]], %[[V30:.*]] = onnx.RNN(%[[V23]], %w, %r, _, _, %[[V20]]) <{direction = "forward", hidden_size = 5}> : (tensor<1x1x2x5xf32>, tensor<1x2x5xf32>)
// CHECK-NEXT:      %[[V31:.*]] = onnx.Where(%[[V28]], %[[V29]], %[[V8]]) : tensor<1x1x2x5xf32>
// CHECK-NEXT:      %[[V32:.*]] = onnx.Unsqueeze(%[[V27]], %[[V9]]) : tensor<1x2x1xi1>
// CHECK-NEXT:      %[[V33:.*]] = onnx.Where(%[[V32]], %[[V30]], %[[V20]]) : tensor<1x2x5xf32>
// CHECK-NEXT:      %[[V34:.*]] = onnx.Constant dense<1> : tensor<2xi64>
// CHECK-NEXT:      %[[V35:.*]] = onnx.Reshape(%[[V19]], %[[V34]]) : tensor<1x1xi64>
// CHECK-NEXT:      %[[V36:.*]] = onnx.ScatterND(%[[V21]], %[[V35]], %[[V31]]) : tensor<4x1x2x5xf32>
// CHECK-NEXT:      %[[V37:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:      %[[V38:.*]] = onnx.Add(%[[V19]], %[[V37]]) : tensor<i64>
// CHECK-NEXT:      %[[V39:.*]] = onnx.Less(%[[V38]], %[[V11]]) : tensor<i1>
// CHECK-NEXT:      onnx.Yield(%[[V39]], %[[V38]], %[[V33]], %[[V36]])
// CHECK-NEXT:    }) : (tensor<i64>, tensor<1x2x5xf32>, tensor<4x1x2x5xf32>)
// CHECK-NEXT:    %[[V40:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V41:.*]] = onnx.Squeeze(%[[V16]], %[[V40]]) : tensor<4x2x5xf32>
// CHECK-NEXT:    %[[V42:.*]] = onnx.ReverseSequence(%[[V41]], %[[V2]]) <{batch_axis = 1, time_axis = 0}> : tensor<4x2x5xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Unsqueeze(%[[V42]], %[[V40]]) : tensor<4x1x2x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<4x1x2x5xf32>
func.func @main(%x: tensor<4x2x3xf32> {onnx.name = "x"}, %w: tensor<1x5x3xf32> {onnx.name = "w"}, %r: tensor<1x5x5xf32> {onnx.name = "r"}, %l: tensor<2xi32> {onnx.name = "l"}) -> (tensor<4x1x2x5xf32> {onnx.name = "y"}) {
  %y, %a = onnx.RNN(%x, %w, %r, _, %l) <{direction = "reverse", hidden_size = 5}> : (tensor<4x1x2x5xf32>, tensor<1x2x5xf32>)
  func.return %y : tensor<4x1x2x5xf32>
}
