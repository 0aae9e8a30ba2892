// RUN: onnx-opt %s -p 'lower-regions{rnn=unroll}' | filecheck %s

// With rnn=unroll the steps stand one after the other.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0.0> : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Gather(%x, %[[V1]]) <{axis = 0}> : tensor<1x2x4xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Squeeze(%w, %[[V1]]) : tensor<5x4xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Transpose(%[[V3]]) <{perm = [1, 0]}> : tensor<4x5xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.MatMul(%[[V2]], %[[V4]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Squeeze(%r, %[[V1]]) : tensor<5x5xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Transpose(%[[V6]]) <{perm = [1, 0]}> : tensor<5x5xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.MatMul(%[[V0]], %[[V7]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Add(%[[V5]], %[[V8]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Tanh(%[[V9]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Gather(%x, %[[V11]]) <{axis = 0}> : tensor<1x2x4xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.MatMul(%[[V12]], %[[V4]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.MatMul(%[[V10]], %[[V7]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Add(%[[V13]], %[[V14]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Tanh(%[[V15]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Unsqueeze(%[[V16]], %[[V1]]) : tensor<1x1x2x5xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Gather(%x, %[[V18]]) <{axis = 0}> : tensor<1x2x4xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.MatMul(%[[V19]], %[[V4]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.MatMul(%[[V16]], %[[V7]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Add(%[[V20]], %[[V21]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Tanh(%[[V22]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Unsqueeze(%[[A]], %[[V1]]) : tensor<1x1x2x5xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Constant dense<[1, 1, 2, 5]> : tensor<4xi64>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Reshape(%[[V10]], %[[V24]]) <{allowzero = 0}> : tensor<1x1x2x5xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Concat(%[[V25]], %[[V17]], %[[V23]]) <{axis = 0}> : tensor<3x1x2x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<3x1x2x5xf32>
func.func @main(%x: tensor<3x2x4xf32> {onnx.name = "x"}, %w: tensor<1x5x4xf32> {onnx.name = "w"}, %r: tensor<1x5x5xf32> {onnx.name = "r"}) -> (tensor<3x1x2x5xf32> {onnx.name = "y"}) {
  %y, %a = onnx.RNN(%x, %w, %r) <{hidden_size = 5}> : (tensor<3x1x2x5xf32>, tensor<1x2x5xf32>)
  func.return %y : tensor<3x1x2x5xf32>
}
