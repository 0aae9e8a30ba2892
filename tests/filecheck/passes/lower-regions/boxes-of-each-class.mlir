// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// A round for each class of each image; what is found is put behind what was found before.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[1, -1, 5]> : tensor<3xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Reshape(%s, %[[V0]]) : tensor<1x14x5xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<7> : tensor<i32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<> : tensor<0x3xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<0> : tensor<1xi32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<14> : tensor<i64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<true> : tensor<i1>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V9:.*]], %[[V10:.*]] = onnx.Loop(_, %[[V7]], %[[V8]], %[[V3]]) ({
// CHECK-NEXT:    ^bb0(%[[V11:.*]]: tensor<i64>, %[[V12:.*]]: tensor<i1>, %[[V13:.*]]: tensor<i64>, %[[V14:.*]]: tensor<?x3xi64>):
// CHECK-NEXT:    %[[V15:.*]] = onnx.Cast(%[[V13]]) <{to = 6}> : tensor<i32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Unsqueeze(%[[V15]], %[[V4]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Div(%[[V16]], %[[V2]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Mod(%[[V16]], %[[V2]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Gather(%b, %[[V17]]) <{axis = 0}> : tensor<1x5x4xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Gather(%[[V1]], %[[V16]]) <{axis = 1}> : tensor<1x1x5xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.NonMaxSuppression(%[[V19]], %[[V20]], %n) <{center_point_box = 1}> : tensor<?x3xi64>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Concat(%[[V17]], %[[V18]], %[[V5]]) <{axis = 0}> : tensor<3xi32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Cast(%[[V22]]) <{to = 7}> : tensor<3xi64>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Add(%[[V21]], %[[V23]]) : tensor<?x3xi64>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Concat(%[[V14]], %[[V24]]) <{axis = 0}> : tensor<?x3xi64>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Add(%[[V13]], %[[V26]]) : tensor<i64>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Less(%[[V27]], %[[V6]]) : tensor<i1>
// CHECK-NEXT:    onnx.Yield(%[[V28]], %[[V27]], %[[V25]])
// CHECK-NEXT:    }) : (tensor<i64>, tensor<?x3xi64>)
// CHECK-NEXT:    func.return %[[V10]] : tensor<?x3xi64>
func.func @main(%b: tensor<2x5x4xf32> {onnx.name = "b"}, %s: tensor<2x7x5xf32> {onnx.name = "s"}, %n: tensor<1xi64> {onnx.name = "n"}) -> (tensor<?x3xi64> {onnx.name = "y"}) {
  %y = onnx.NonMaxSuppression(%b, %s, %n) <{center_point_box = 1}> : tensor<?x3xi64>
  func.return %y : tensor<?x3xi64>
}
