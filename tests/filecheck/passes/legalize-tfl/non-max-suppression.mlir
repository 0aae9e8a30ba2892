// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Boxes in the order of their scores; those without an area, which the kernel would give twice, stand apart.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<5> : tensor<1xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.reshape(%s, %[[V0]]) : tensor<5xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<5> : tensor<i32>
// CHECK-NEXT:    %[[V3:.*]], %[[V4:.*]] = tfl.topk_v2(%[[V1]], %[[V2]]) : (tensor<5xf32>, tensor<5xi32>)
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<[5, 4]> : tensor<2xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.reshape(%b, %[[V5]]) : tensor<5x4xf32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.gather(%[[V6]], %[[V4]]) <{axis = 0}> : tensor<5x4xf32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.pseudo_const dense<[0, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[V9:.*]] = tfl.pseudo_const dense<[5, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.slice(%[[V7]], %[[V8]], %[[V9]]) : tensor<5x2xf32>
// CHECK-NEXT:    %[[V11:.*]] = tfl.pseudo_const dense<0> : tensor<2xi32>
// CHECK-NEXT:    %[[V12:.*]] = tfl.slice(%[[V7]], %[[V11]], %[[V9]]) : tensor<5x2xf32>
// CHECK-NEXT:    %[[V13:.*]] = tfl.sub(%[[V10]], %[[V12]]) : tensor<5x2xf32>
// CHECK-NEXT:    %[[V14:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[V15:.*]] = tfl.reduce_prod(%[[V13]], %[[V14]]) <{keep_dims = true}> : tensor<5x1xf32>
// CHECK-NEXT:    %[[V16:.*]] = tfl.pseudo_const dense<> : tensor<0xi32>
// CHECK-NEXT:    %[[V17:.*]] = tfl.reshape(%t, %[[V16]]) : tensor<f32>
// CHECK-NEXT:    %[[V18:.*]] = tfl.abs(%[[V7]]) : tensor<5x4xf32>
// CHECK-NEXT:    %[[V19:.*]] = tfl.pseudo_const dense<[0, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[V20:.*]] = tfl.reduce_max(%[[V18]], %[[V19]]) <{keep_dims = false}> : tensor<f32>
// CHECK-NEXT:    %[[V21:.*]] = tfl.pseudo_const dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V22:.*]] = tfl.add(%[[V20]], %[[V21]]) : tensor<f32>
// CHECK-NEXT:    %[[V23:.*]] = tfl.pseudo_const dense<{{.*}}> : tensor<5x4xf32>
// CHECK-NEXT:    %[[V24:.*]] = tfl.mul(%[[V23]], %[[V22]]) : tensor<5x4xf32>
// CHECK-NEXT:    %[[V25:.*]] = tfl.pseudo_const dense<[0.0, 0.0, 0.0, 1.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[V26:.*]] = tfl.add(%[[V24]], %[[V25]]) : tensor<5x4xf32>
// CHECK-NEXT:    %[[V27:.*]] = tfl.pseudo_const dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V28:.*]] = tfl.equal(%[[V15]], %[[V27]]) : tensor<5x1xi1>
// CHECK-NEXT:    %[[V29:.*]] = tfl.greater_equal(%[[V17]], %[[V21]]) : tensor<i1>
// CHECK-NEXT:    %[[V30:.*]] = tfl.logical_or(%[[V28]], %[[V29]]) : tensor<5x1xi1>
// CHECK-NEXT:    %[[V31:.*]] = tfl.select_v2(%[[V30]], %[[V26]], %[[V7]]) : tensor<5x4xf32>
// CHECK-NEXT:    %[[V32:.*]] = tfl.pseudo_const dense<0xFF800000> : tensor<1xf32>
// CHECK-NEXT:    %[[V33:.*]] = tfl.reshape(%[[V32]], %[[V16]]) : tensor<f32>
// CHECK-NEXT:    %[[V34:.*]] = tfl.greater(%[[V3]], %[[V33]]) : tensor<5xi1>
// CHECK-NEXT:    %[[V35:.*]] = tfl.pseudo_const dense<[5.0, 4.0, 3.0, 2.0, 1.0]> : tensor<5xf32>
// CHECK-NEXT:    %[[V36:.*]] = tfl.select_v2(%[[V34]], %[[V35]], %[[V27]]) : tensor<5xf32>
// CHECK-NEXT:    %[[V37:.*]] = tfl.reshape(%n, %[[V16]]) : tensor<i64>
// CHECK-NEXT:    %[[V38:.*]] = tfl.pseudo_const dense<5> : tensor<i64>
// CHECK-NEXT:    %[[V39:.*]] = tfl.minimum(%[[V37]], %[[V38]]) : tensor<i64>
// CHECK-NEXT:    %[[V40:.*]] = tfl.cast(%[[V39]]) : tensor<i32>
// CHECK-NEXT:    %[[V41:.*]] = tfl.bitcast(%[[V17]]) : tensor<i32>
// CHECK-NEXT:    %[[V42:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[V43:.*]] = tfl.add(%[[V41]], %[[V42]]) : tensor<i32>
// CHECK-NEXT:    %[[V44:.*]] = tfl.bitcast(%[[V43]]) : tensor<f32>
// CHECK-NEXT:    %[[V45:.*]] = tfl.minimum(%[[V44]], %[[V21]]) : tensor<f32>
// CHECK-NEXT:    %[[V46:.*]], %[[V47:.*]] = tfl.non_max_suppression_v4(%[[V31]], %[[V36]], %[[V40]], %[[V45]], %[[V27]]) : (tensor<?xi32>, tensor<i32>)
// CHECK-NEXT:    %[[V48:.*]] = tfl.reshape(%[[V47]], %[[V14]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V49:.*]] = tfl.pseudo_const dense<0> : tensor<1xi32>
// CHECK-NEXT:    %[[V50:.*]] = tfl.slice(%[[V46]], %[[V49]], %[[V48]]) : tensor<?xi32>
// CHECK-NEXT:    %[[V51:.*]] = tfl.gather(%[[V4]], %[[V50]]) <{axis = 0}> : tensor<?xi32>
// CHECK-NEXT:    %[[V52:.*]] = tfl.pseudo_const dense<[-1, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[V53:.*]] = tfl.reshape(%[[V51]], %[[V52]]) : tensor<?x1xi32>
// CHECK-NEXT:    %[[V54:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [2, 0{{\]\]}}> : tensor<2x2xi32>
// CHECK-NEXT:    %[[V55:.*]] = tfl.pad(%[[V53]], %[[V54]]) : tensor<?x3xi32>
// CHECK-NEXT:    %[[V56:.*]] = tfl.cast(%[[V55]]) : tensor<?x3xi64>
// CHECK-NEXT:    func.return %[[V56]] : tensor<?x3xi64>
func.func @main(%b: tensor<1x5x4xf32> {onnx.name = "b"}, %s: tensor<1x1x5xf32> {onnx.name = "s"}, %n: tensor<1xi64> {onnx.name = "n"}, %t: tensor<1xf32> {onnx.name = "t"}) -> (tensor<?x3xi64> {onnx.name = "y"}) {
  %y = onnx.NonMaxSuppression(%b, %s, %n, %t) <{center_point_box = 0}> : tensor<?x3xi64>
  func.return %y : tensor<?x3xi64>
}
