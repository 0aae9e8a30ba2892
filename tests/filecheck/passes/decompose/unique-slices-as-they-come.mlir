// RUN: onnx-opt %s --pass decompose | filecheck %s

// In the order in which they come, a slice has the number of those that came before it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%x) <{perm = [1, 0]}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[3, 1, 4]> : tensor<3xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Reshape(%[[V0]], %[[V1]]) : tensor<3x1x4xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<[1, 3, 4]> : tensor<3xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Reshape(%[[V2]], %[[V3]]) : tensor<1x3x4xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Equal(%[[V2]], %[[V4]]) : tensor<3x3x4xi1>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Not(%[[V5]]) : tensor<3x3x4xi1>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Cast(%[[V6]]) <{to = 6}> : tensor<3x3x4xi32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V9:.*]] = onnx.ReduceMax(%[[V7]], %[[V8]]) <{keepdims = 0}> : tensor<3x3xi32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.ArgMin(%[[V9]]) <{axis = 1, keepdims = 0, select_last_index = 0}> : tensor<3xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant dense<[0, 1, 2]> : tensor<3xi64>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Equal(%[[V10]], %[[V11]]) : tensor<3xi1>
// CHECK-NEXT:    %[[V13:.*]] = onnx.NonZero(%[[V12]]) : tensor<1x?xi64>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Squeeze(%[[V13]], %[[V14]]) : tensor<?xi64>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Gather(%x, %[[V15]]) <{axis = 1}> : tensor<4x?xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Sub(%[[V17]], %[[V9]]) : tensor<3x3xi32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V20:.*]] = onnx.ReduceSum(%[[V18]], %[[V19]]) <{keepdims = 0}> : tensor<3xi32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Gather(%[[V20]], %[[V15]]) <{axis = 0}> : tensor<?xi32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Cast(%[[V21]]) <{to = 7}> : tensor<?xi64>
// CHECK-NEXT:    func.return %[[V16]], %[[V22]] : tensor<4x?xf32>, tensor<?xi64>
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}) -> (tensor<4x?xf32> {onnx.name = "y"}, tensor<?xi64> {onnx.name = "z"}) {
  %y, %a, %b, %z = onnx.Unique(%x) <{axis = 1, sorted = 0}> : (tensor<4x?xf32>, tensor<?xi64>, tensor<3xi64>, tensor<?xi64>)
  func.return %y, %z : tensor<4x?xf32>, tensor<?xi64>
}
