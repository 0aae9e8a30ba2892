// RUN: onnx-opt %s --pass decompose | filecheck %s

// Each slice is compared with each: the first of its equals stands for it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[4, 1, 3]> : tensor<3xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Reshape(%x, %[[V0]]) : tensor<4x1x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[1, 4, 3]> : tensor<3xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Reshape(%[[V1]], %[[V2]]) : tensor<1x4x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Equal(%[[V1]], %[[V3]]) : tensor<4x4x3xi1>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Not(%[[V4]]) : tensor<4x4x3xi1>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Cast(%[[V5]]) <{to = 6}> : tensor<4x4x3xi32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.ReduceMax(%[[V6]], %[[V7]]) <{keepdims = 0}> : tensor<4x4xi32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.ArgMax(%[[V6]]) <{axis = 2, keepdims = 1, select_last_index = 0}> : tensor<4x4x1xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<[0, 1, 2]> : tensor<3xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Equal(%[[V9]], %[[V10]]) : tensor<4x4x3xi1>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Greater(%[[V1]], %[[V3]]) : tensor<4x4x3xi1>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Cast(%[[V12]]) <{to = 6}> : tensor<4x4x3xi32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Mul(%[[V13]], %[[V6]]) : tensor<4x4x3xi32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Cast(%[[V11]]) <{to = 6}> : tensor<4x4x3xi32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Mul(%[[V14]], %[[V15]]) : tensor<4x4x3xi32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.ReduceMax(%[[V16]], %[[V7]]) <{keepdims = 0}> : tensor<4x4xi32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.ArgMin(%[[V8]]) <{axis = 1, keepdims = 0, select_last_index = 0}> : tensor<4xi64>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Equal(%[[V18]], %[[V19]]) : tensor<4xi1>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Cast(%[[V20]]) <{to = 6}> : tensor<4xi32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Mul(%[[V17]], %[[V21]]) : tensor<4x4xi32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V24:.*]] = onnx.ReduceSum(%[[V22]], %[[V23]]) <{keepdims = 0}> : tensor<4xi32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.NonZero(%[[V20]]) : tensor<1x?xi64>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Squeeze(%[[V25]], %[[V26]]) : tensor<?xi64>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Sub(%[[V28]], %[[V24]]) : tensor<4xi32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Gather(%[[V29]], %[[V27]]) <{axis = 0}> : tensor<?xi32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Shape(%[[V27]]) : tensor<1xi64>
// CHECK-NEXT:    %[[V32:.*]], %[[V33:.*]] = onnx.TopK(%[[V30]], %[[V31]]) <{axis = 0, largest = 1, sorted = 1}> : (tensor<?xi32>, tensor<?xi64>)
// CHECK-NEXT:    %[[V34:.*]] = onnx.Gather(%[[V27]], %[[V33]]) <{axis = 0}> : tensor<?xi64>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Gather(%x, %[[V34]]) <{axis = 0}> : tensor<?x3xf32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Cast(%[[V24]]) <{to = 7}> : tensor<4xi64>
// CHECK-NEXT:    func.return %[[V35]], %[[V36]] : tensor<?x3xf32>, tensor<4xi64>
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}) -> (tensor<?x3xf32> {onnx.name = "y"}, tensor<4xi64> {onnx.name = "z"}) {
  %y, %a, %z, %b = onnx.Unique(%x) <{axis = 0, sorted = 1}> : (tensor<?x3xf32>, tensor<?xi64>, tensor<4xi64>, tensor<?xi64>)
  func.return %y, %z : tensor<?x3xf32>, tensor<4xi64>
}
