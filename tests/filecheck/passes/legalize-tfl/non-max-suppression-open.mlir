// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// How many boxes there are a run tells: what stands apart, and the order, are counted then.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.shape(%b) : tensor<3xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.gather(%[[N0]], %[[N1]]) <{axis = 0}> : tensor<i32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<-1> : tensor<1xi32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.reshape(%s, %[[N3]]) : tensor<?xf32, #onnx.dims<["k"]>>
// CHECK-NEXT:    %[[N5:.*]], %[[N6:.*]] = tfl.topk_v2(%[[N4]], %[[N2]]) : (tensor<?xf32>, tensor<?xi32>)
// CHECK-NEXT:    %[[N7:.*]] = tfl.pseudo_const dense<[-1, 4]> : tensor<2xi32>
// CHECK-NEXT:    %[[N8:.*]] = tfl.reshape(%b, %[[N7]]) : tensor<?x4xf32, #onnx.dims<["k", 4]>>
// CHECK-NEXT:    %[[N9:.*]] = tfl.gather(%[[N8]], %[[N6]]) <{axis = 0}> : tensor<?x4xf32>
// CHECK-NEXT:    %[[N10:.*]] = tfl.pseudo_const dense<[0, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[N11:.*]] = tfl.pseudo_const dense<[-1, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[N12:.*]] = tfl.slice(%[[N9]], %[[N10]], %[[N11]]) : tensor<?x2xf32>
// CHECK-NEXT:    %[[N13:.*]] = tfl.pseudo_const dense<0> : tensor<2xi32>
// CHECK-NEXT:    %[[N14:.*]] = tfl.slice(%[[N9]], %[[N13]], %[[N11]]) : tensor<?x2xf32>
// CHECK-NEXT:    %[[N15:.*]] = tfl.sub(%[[N12]], %[[N14]]) : tensor<?x2xf32>
// CHECK-NEXT:    %[[N16:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[N17:.*]] = tfl.reduce_prod(%[[N15]], %[[N16]]) <{keep_dims = true}> : tensor<?x1xf32>
// CHECK-NEXT:    %[[N18:.*]] = tfl.pseudo_const dense<0.0> : tensor<1xf32>
// CHECK-NEXT:    %[[N19:.*]] = tfl.pseudo_const dense<> : tensor<0xi32>
// CHECK-NEXT:    %[[N20:.*]] = tfl.reshape(%[[N18]], %[[N19]]) : tensor<f32>
// CHECK-NEXT:    %[[N21:.*]] = tfl.abs(%[[N9]]) : tensor<?x4xf32>
// CHECK-NEXT:    %[[N22:.*]] = tfl.pseudo_const dense<[0, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[N23:.*]] = tfl.reduce_max(%[[N21]], %[[N22]]) <{keep_dims = false}> : tensor<f32>
// CHECK-NEXT:    %[[N24:.*]] = tfl.pseudo_const dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N25:.*]] = tfl.add(%[[N23]], %[[N24]]) : tensor<f32>
// CHECK-NEXT:    %[[N26:.*]] = tfl.pseudo_const dense<0> : tensor<i32>
// CHECK-NEXT:    %[[N27:.*]] = tfl.range(%[[N26]], %[[N2]], %[[N1]]) : tensor<?xi32>
// CHECK-NEXT:    %[[N28:.*]] = tfl.cast(%[[N27]]) : tensor<?xf32>
// CHECK-NEXT:    %[[N29:.*]] = tfl.expand_dims(%[[N28]], %[[N1]]) : tensor<?x1xf32>
// CHECK-NEXT:    %[[N30:.*]] = tfl.pseudo_const dense<[2.0, 0.0, 2.0, 0.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[N31:.*]] = tfl.mul(%[[N29]], %[[N30]]) : tensor<?x4xf32>
// CHECK-NEXT:    %[[N32:.*]] = tfl.pseudo_const dense<{{\[\[}}2.0, 0.0, 3.0, 0.0]]> : tensor<1x4xf32>
// CHECK-NEXT:    %[[N33:.*]] = tfl.add(%[[N31]], %[[N32]]) : tensor<?x4xf32>
// CHECK-NEXT:    %[[N34:.*]] = tfl.mul(%[[N33]], %[[N25]]) : tensor<?x4xf32>
// CHECK-NEXT:    %[[N35:.*]] = tfl.pseudo_const dense<[0.0, 0.0, 0.0, 1.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[N36:.*]] = tfl.add(%[[N34]], %[[N35]]) : tensor<?x4xf32>
// CHECK-NEXT:    %[[N37:.*]] = tfl.cast(%[[N2]]) : tensor<f32>
// CHECK-NEXT:    %[[N38:.*]] = tfl.sub(%[[N37]], %[[N28]]) : tensor<?xf32>
// CHECK-NEXT:    %[[N39:.*]] = tfl.cast(%[[N2]]) : tensor<i64>
// CHECK-NEXT:    %[[N40:.*]] = tfl.pseudo_const dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N41:.*]] = tfl.equal(%[[N17]], %[[N40]]) : tensor<?x1xi1>
// CHECK-NEXT:    %[[N42:.*]] = tfl.greater_equal(%[[N20]], %[[N24]]) : tensor<i1>
// CHECK-NEXT:    %[[N43:.*]] = tfl.logical_or(%[[N41]], %[[N42]]) : tensor<?x1xi1>
// CHECK-NEXT:    %[[N44:.*]] = tfl.select_v2(%[[N43]], %[[N36]], %[[N9]]) : tensor<?x4xf32>
// CHECK-NEXT:    %[[N45:.*]] = tfl.pseudo_const dense<0xFF800000> : tensor<1xf32>
// CHECK-NEXT:    %[[N46:.*]] = tfl.reshape(%[[N45]], %[[N19]]) : tensor<f32>
// CHECK-NEXT:    %[[N47:.*]] = tfl.greater(%[[N5]], %[[N46]]) : tensor<?xi1>
// CHECK-NEXT:    %[[N48:.*]] = tfl.select_v2(%[[N47]], %[[N38]], %[[N40]]) : tensor<?xf32>
// CHECK-NEXT:    %[[N49:.*]] = tfl.reshape(%n, %[[N19]]) : tensor<i64>
// CHECK-NEXT:    %[[N50:.*]] = tfl.minimum(%[[N49]], %[[N39]]) : tensor<i64>
// CHECK-NEXT:    %[[N51:.*]] = tfl.cast(%[[N50]]) : tensor<i32>
// CHECK-NEXT:    %[[N52:.*]] = tfl.bitcast(%[[N20]]) : tensor<i32>
// CHECK-NEXT:    %[[N53:.*]] = tfl.add(%[[N52]], %[[N1]]) : tensor<i32>
// CHECK-NEXT:    %[[N54:.*]] = tfl.bitcast(%[[N53]]) : tensor<f32>
// CHECK-NEXT:    %[[N55:.*]] = tfl.minimum(%[[N54]], %[[N24]]) : tensor<f32>
// CHECK-NEXT:    %[[N56:.*]], %[[N57:.*]] = tfl.non_max_suppression_v4(%[[N44]], %[[N48]], %[[N51]], %[[N55]], %[[N40]]) : (tensor<?xi32>, tensor<i32>)
// CHECK-NEXT:    %[[N58:.*]] = tfl.reshape(%[[N57]], %[[N16]]) : tensor<1xi32>
// CHECK-NEXT:    %[[N59:.*]] = tfl.pseudo_const dense<0> : tensor<1xi32>
// CHECK-NEXT:    %[[N60:.*]] = tfl.slice(%[[N56]], %[[N59]], %[[N58]]) : tensor<?xi32>
// CHECK-NEXT:    %[[N61:.*]] = tfl.gather(%[[N6]], %[[N60]]) <{axis = 0}> : tensor<?xi32>
// CHECK-NEXT:    %[[N62:.*]] = tfl.pseudo_const dense<[-1, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[N63:.*]] = tfl.reshape(%[[N61]], %[[N62]]) : tensor<?x1xi32>
// CHECK-NEXT:    %[[N64:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [2, 0]]> : tensor<2x2xi32>
// CHECK-NEXT:    %[[N65:.*]] = tfl.pad(%[[N63]], %[[N64]]) : tensor<?x3xi32>
// CHECK-NEXT:    %[[N66:.*]] = tfl.cast(%[[N65]]) : tensor<?x3xi64>
// CHECK-NEXT:    func.return %[[N66]] : tensor<?x3xi64>
func.func @main(%b: tensor<1x?x4xf32, #onnx.dims<[1, "k", 4]>> {onnx.name = "b"}, %s: tensor<1x1x?xf32, #onnx.dims<[1, 1, "k"]>> {onnx.name = "s"}, %n: tensor<1xi64> {onnx.name = "n"}) -> (tensor<?x3xi64> {onnx.name = "y"}) {
  %y = onnx.NonMaxSuppression(%b, %s, %n) <{center_point_box = 0}> : tensor<?x3xi64>
  func.return %y : tensor<?x3xi64>
}
