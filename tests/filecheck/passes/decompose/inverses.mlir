// RUN: onnx-opt %s --pass decompose | filecheck %s

// A row and a column at a time: behind an exchange of rows, the inverse of what is left.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Slice(%x, %[[V0]], %[[V1]], %[[V2]]) : tensor<5x2x1xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Abs(%[[V3]]) : tensor<5x2x1xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.ArgMax(%[[V4]]) <{axis = 1, keepdims = 1, select_last_index = 0}> : tensor<5x1x1xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<[[0], [1]]> : tensor<2x1xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Equal(%[[V6]], %[[V5]]) : tensor<5x2x1xi1>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Where(%[[V7]], %x, %[[V8]]) : tensor<5x2x2xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.ReduceSum(%[[V9]], %[[V1]]) <{keepdims = 1}> : tensor<5x1x2xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Slice(%x, %[[V0]], %[[V1]], %[[V1]]) : tensor<5x1x2xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Where(%[[V7]], %[[V11]], %x) : tensor<5x2x2xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Slice(%[[V12]], %[[V1]], %[[V2]], %[[V1]]) : tensor<5x1x2xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Slice(%[[V10]], %[[V0]], %[[V1]], %[[V2]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Slice(%[[V10]], %[[V1]], %[[V2]], %[[V2]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Div(%[[V15]], %[[V14]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Slice(%[[V13]], %[[V0]], %[[V1]], %[[V2]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Slice(%[[V13]], %[[V1]], %[[V2]], %[[V2]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.MatMul(%[[V17]], %[[V16]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Sub(%[[V18]], %[[V19]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Reciprocal(%[[V20]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.MatMul(%[[V21]], %[[V17]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Div(%[[V22]], %[[V14]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Neg(%[[V23]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Reciprocal(%[[V14]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.MatMul(%[[V16]], %[[V24]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Sub(%[[V25]], %[[V26]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.MatMul(%[[V16]], %[[V21]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Neg(%[[V28]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Concat(%[[V27]], %[[V29]]) <{axis = 2}> : tensor<5x1x2xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Concat(%[[V24]], %[[V21]]) <{axis = 2}> : tensor<5x1x2xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Concat(%[[V30]], %[[V31]]) <{axis = 1}> : tensor<5x2x2xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Transpose(%[[V7]]) <{perm = [0, 2, 1]}> : tensor<5x1x2xi1>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Where(%[[V33]], %[[V32]], %[[V8]]) : tensor<5x2x2xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.ReduceSum(%[[V34]], %[[V2]]) <{keepdims = 1}> : tensor<5x2x1xf32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Slice(%[[V32]], %[[V0]], %[[V1]], %[[V2]]) : tensor<5x2x1xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Slice(%[[V32]], %[[V1]], %[[V2]], %[[V2]]) : tensor<5x2x1xf32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Concat(%[[V35]], %[[V37]]) <{axis = 2}> : tensor<5x2x2xf32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Where(%[[V33]], %[[V36]], %[[V38]]) : tensor<5x2x2xf32>
// CHECK-NEXT:    func.return %[[V39]] : tensor<5x2x2xf32>
func.func @main(%x: tensor<5x2x2xf32> {onnx.name = "x"}) -> (tensor<5x2x2xf32> {onnx.name = "y"}) {
  %y = onnx.ms.Inverse(%x) : tensor<5x2x2xf32>
  func.return %y : tensor<5x2x2xf32>
}
