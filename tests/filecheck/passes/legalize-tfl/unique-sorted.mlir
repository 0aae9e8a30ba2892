// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// In order: the greatest first, then backward.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<6> : tensor<1xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.reshape(%x, %[[V0]]) : tensor<6xi32>
// CHECK-NEXT:    %[[V2:.*]], %[[V3:.*]] = tfl.unique(%[[V1]]) : (tensor<?xi32>, tensor<6xi32>)
// CHECK-NEXT:    %[[V4:.*]] = tfl.shape(%[[V2]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<> : tensor<0xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.reshape(%[[V4]], %[[V5]]) : tensor<i32>
// CHECK-NEXT:    %[[V7:.*]], %[[V8:.*]] = tfl.topk_v2(%[[V2]], %[[V6]]) : (tensor<?xi32>, tensor<?xi32>)
// CHECK-NEXT:    %[[V9:.*]] = tfl.pseudo_const dense<0> : tensor<1xi32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.reverse_v2(%[[V8]], %[[V9]]) : tensor<?xi32>
// CHECK-NEXT:    %[[V11:.*]], %[[V12:.*]] = tfl.topk_v2(%[[V10]], %[[V6]]) : (tensor<?xi32>, tensor<?xi32>)
// CHECK-NEXT:    %[[V13:.*]] = tfl.reverse_v2(%[[V12]], %[[V9]]) : tensor<?xi32>
// CHECK-NEXT:    %[[V14:.*]] = tfl.gather(%[[V13]], %[[V3]]) <{axis = 0}> : tensor<6xi32>
// CHECK-NEXT:    %[[V15:.*]] = tfl.reverse_v2(%[[V7]], %[[V9]]) : tensor<?xi32>
// CHECK-NEXT:    %[[V16:.*]] = tfl.cast(%[[V14]]) : tensor<6xi64>
// CHECK-NEXT:    func.return %[[V15]], %[[V16]] : tensor<?xi32>, tensor<6xi64>
func.func @main(%x: tensor<6xi32> {onnx.name = "x"}) -> (tensor<?xi32> {onnx.name = "y"}, tensor<6xi64> {onnx.name = "n"}) {
  %y, %i, %n, %c = onnx.Unique(%x) <{sorted = 1}> : (tensor<?xi32>, tensor<?xi64>, tensor<6xi64>, tensor<?xi64>)
  func.return %y, %n : tensor<?xi32>, tensor<6xi64>
}
