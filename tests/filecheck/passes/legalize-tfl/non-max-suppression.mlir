// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Boxes in the order of their scores; those without an area, which the kernel would give twice, stand apart.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<-1> : tensor<1xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%s, %[[N0]]) : tensor<5xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<5> : tensor<i32>
// CHECK-NEXT:    %[[N3:.*]], %[[N4:.*]] = tfl.topk_v2(%[[N1]], %[[N2]]) : (tensor<5xf32>, tensor<5xi32>)
// CHECK-NEXT:    %[[N5:.*]] = tfl.pseudo_const dense<[-1, 4]> : tensor<2xi32>
// CHECK-NEXT:    %[[N6:.*]] = tfl.reshape(%b, %[[N5]]) : tensor<5x4xf32>
// CHECK-NEXT:    %[[N7:.*]] = tfl.gather(%[[N6]], %[[N4]]) <{axis = 0}> : tensor<5x4xf32>
// CHECK-NEXT:    %[[N8:.*]] = tfl.pseudo_const dense<[0, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[N9:.*]] = tfl.pseudo_const dense<[-1, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[N10:.*]] = tfl.slice(%[[N7]], %[[N8]], %[[N9]]) : tensor<5x2xf32>
// CHECK-NEXT:    %[[N11:.*]] = tfl.pseudo_const dense<0> : tensor<2xi32>
// CHECK-NEXT:    %[[N12:.*]] = tfl.slice(%[[N7]], %[[N11]], %[[N9]]) : tensor<5x2xf32>
// CHECK-NEXT:    %[[N13:.*]] = tfl.sub(%[[N10]], %[[N12]]) : tensor<5x2xf32>
// CHECK-NEXT:    %[[N14:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[N15:.*]] = tfl.reduce_prod(%[[N13]], %[[N14]]) <{keep_dims = true}> : tensor<5x1xf32>
// CHECK-NEXT:    %[[N16:.*]] = tfl.pseudo_const dense<> : tensor<0xi32>
// CHECK-NEXT:    %[[N17:.*]] = tfl.reshape(%t, %[[N16]]) : tensor<f32>
// CHECK-NEXT:    %[[N18:.*]] = tfl.abs(%[[N7]]) : tensor<5x4xf32>
// CHECK-NEXT:    %[[N19:.*]] = tfl.pseudo_const dense<[0, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[N20:.*]] = tfl.reduce_max(%[[N18]], %[[N19]]) <{keep_dims = false}> : tensor<f32>
// CHECK-NEXT:    %[[N21:.*]] = tfl.pseudo_const dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N22:.*]] = tfl.add(%[[N20]], %[[N21]]) : tensor<f32>
// CHECK-NEXT:    %[[N23:.*]] = tfl.pseudo_const dense<{{\[\[}}2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0], [6.0, 0.0, 7.0, 0.0], [8.0, 0.0, 9.0, 0.0], [10.0, 0.0, 11.0, 0.0]]> : tensor<5x4xf32>
// CHECK-NEXT:    %[[N24:.*]] = tfl.mul(%[[N23]], %[[N22]]) : tensor<5x4xf32>
// CHECK-NEXT:    %[[N25:.*]] = tfl.pseudo_const dense<[0.0, 0.0, 0.0, 1.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[N26:.*]] = tfl.add(%[[N24]], %[[N25]]) : tensor<5x4xf32>
// CHECK-NEXT:    %[[N27:.*]] = tfl.pseudo_const dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N28:.*]] = tfl.equal(%[[N15]], %[[N27]]) : tensor<5x1xi1>
// CHECK-NEXT:    %[[N29:.*]] = tfl.greater_equal(%[[N17]], %[[N21]]) : tensor<i1>
// CHECK-NEXT:    %[[N30:.*]] = tfl.logical_or(%[[N28]], %[[N29]]) : tensor<5x1xi1>
// CHECK-NEXT:    %[[N31:.*]] = tfl.select_v2(%[[N30]], %[[N26]], %[[N7]]) : tensor<5x4xf32>
// CHECK-NEXT:    %[[N32:.*]] = tfl.pseudo_const dense<0xFF800000> : tensor<1xf32>
// CHECK-NEXT:    %[[N33:.*]] = tfl.reshape(%[[N32]], %[[N16]]) : tensor<f32>
// CHECK-NEXT:    %[[N34:.*]] = tfl.greater(%[[N3]], %[[N33]]) : tensor<5xi1>
// CHECK-NEXT:    %[[N35:.*]] = tfl.pseudo_const dense<[5.0, 4.0, 3.0, 2.0, 1.0]> : tensor<5xf32>
// CHECK-NEXT:    %[[N36:.*]] = tfl.select_v2(%[[N34]], %[[N35]], %[[N27]]) : tensor<5xf32>
// CHECK-NEXT:    %[[N37:.*]] = tfl.reshape(%n, %[[N16]]) : tensor<i64>
// CHECK-NEXT:    %[[N38:.*]] = tfl.pseudo_const dense<5> : tensor<i64>
// CHECK-NEXT:    %[[N39:.*]] = tfl.minimum(%[[N37]], %[[N38]]) : tensor<i64>
// CHECK-NEXT:    %[[N40:.*]] = tfl.cast(%[[N39]]) : tensor<i32>
// CHECK-NEXT:    %[[N41:.*]] = tfl.bitcast(%[[N17]]) : tensor<i32>
// CHECK-NEXT:    %[[N42:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[N43:.*]] = tfl.add(%[[N41]], %[[N42]]) : tensor<i32>
// CHECK-NEXT:    %[[N44:.*]] = tfl.bitcast(%[[N43]]) : tensor<f32>
// CHECK-NEXT:    %[[N45:.*]] = tfl.minimum(%[[N44]], %[[N21]]) : tensor<f32>
// CHECK-NEXT:    %[[N46:.*]], %[[N47:.*]] = tfl.non_max_suppression_v4(%[[N31]], %[[N36]], %[[N40]], %[[N45]], %[[N27]]) : (tensor<?xi32>, tensor<i32>)
// CHECK-NEXT:    %[[N48:.*]] = tfl.reshape(%[[N47]], %[[N14]]) : tensor<1xi32>
// CHECK-NEXT:    %[[N49:.*]] = tfl.pseudo_const dense<0> : tensor<1xi32>
// CHECK-NEXT:    %[[N50:.*]] = tfl.slice(%[[N46]], %[[N49]], %[[N48]]) : tensor<?xi32>
// CHECK-NEXT:    %[[N51:.*]] = tfl.gather(%[[N4]], %[[N50]]) <{axis = 0}> : tensor<?xi32>
// CHECK-NEXT:    %[[N52:.*]] = tfl.pseudo_const dense<[-1, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[N53:.*]] = tfl.reshape(%[[N51]], %[[N52]]) : tensor<?x1xi32>
// CHECK-NEXT:    %[[N54:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [2, 0]]> : tensor<2x2xi32>
// CHECK-NEXT:    %[[N55:.*]] = tfl.pad(%[[N53]], %[[N54]]) : tensor<?x3xi32>
// CHECK-NEXT:    %[[N56:.*]] = tfl.cast(%[[N55]]) : tensor<?x3xi64>
// CHECK-NEXT:    func.return %[[N56]] : tensor<?x3xi64>
func.func @main(%b: tensor<1x5x4xf32> {onnx.name = "b"}, %s: tensor<1x1x5xf32> {onnx.name = "s"}, %n: tensor<1xi64> {onnx.name = "n"}, %t: tensor<1xf32> {onnx.name = "t"}) -> (tensor<?x3xi64> {onnx.name = "y"}) {
  %y = onnx.NonMaxSuppression(%b, %s, %n, %t) <{center_point_box = 0}> : tensor<?x3xi64>
  func.return %y : tensor<?x3xi64>
}
