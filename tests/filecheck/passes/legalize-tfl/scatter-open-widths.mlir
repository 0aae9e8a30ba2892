// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// How wide the rows are a run tells.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.shape(%x) : tensor<2xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<0> : tensor<i32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.gather(%[[N0]], %[[N1]]) <{axis = 0}> : tensor<i32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<0> : tensor<1xi32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.strided_slice(%[[N0]], %[[N3]], %[[N4]], %[[N3]]) <{end_mask = 1}> : tensor<1xi32>
// CHECK-NEXT:    %[[N6:.*]] = tfl.reduce_prod(%[[N5]], %[[N4]]) <{keep_dims = true}> : tensor<1xi32>
// CHECK-NEXT:    %[[N7:.*]] = tfl.pseudo_const dense<-1> : tensor<1xi32>
// CHECK-NEXT:    %[[N8:.*]] = tfl.concatenation(%[[N7]], %[[N6]]) <{axis = 0}> : tensor<2xi32>
// CHECK-NEXT:    %[[N9:.*]] = tfl.cast(%i) : tensor<2x1xi32>
// CHECK-NEXT:    %[[N10:.*]] = tfl.reshape(%[[N9]], %[[N7]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N11:.*]] = tfl.floor_mod(%[[N10]], %[[N2]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N12:.*]] = tfl.shape(%i) : tensor<2xi32>
// CHECK-NEXT:    %[[N13:.*]] = tfl.gather(%[[N12]], %[[N1]]) <{axis = 0}> : tensor<i32>
// CHECK-NEXT:    %[[N14:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[N15:.*]] = tfl.range(%[[N1]], %[[N13]], %[[N14]]) : tensor<?xi32>
// CHECK-NEXT:    %[[N16:.*]] = tfl.unsorted_segment_max(%[[N15]], %[[N11]], %[[N2]]) : tensor<?xi32>
// CHECK-NEXT:    %[[N17:.*]] = tfl.pseudo_const dense<[-1, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[N18:.*]] = tfl.reshape(%[[N16]], %[[N17]]) : tensor<?x1xi32>
// CHECK-NEXT:    %[[N19:.*]] = tfl.less(%[[N18]], %[[N1]]) : tensor<?x1xi1>
// CHECK-NEXT:    %[[N20:.*]] = tfl.reshape(%x, %[[N8]]) : tensor<?x?xf32>
// CHECK-NEXT:    %[[N21:.*]] = tfl.reshape(%u, %[[N8]]) : tensor<?x?xf32>
// CHECK-NEXT:    %[[N22:.*]] = tfl.maximum(%[[N16]], %[[N1]]) : tensor<?xi32>
// CHECK-NEXT:    %[[N23:.*]] = tfl.gather(%[[N21]], %[[N22]]) <{axis = 0}> : tensor<?x?xf32>
// CHECK-NEXT:    %[[N24:.*]] = tfl.select_v2(%[[N19]], %[[N20]], %[[N23]]) : tensor<?x?xf32>
// CHECK-NEXT:    %[[N25:.*]] = tfl.reshape(%[[N24]], %[[N0]]) : tensor<5x?xf32, #onnx.dims<[5, "w"]>>
// CHECK-NEXT:    %[[N26:.*]] = tfl.unsorted_segment_min(%[[N21]], %[[N11]], %[[N2]]) : tensor<?x?xf32>
// CHECK-NEXT:    %[[N27:.*]] = tfl.pseudo_const dense<3.4028235e+38> : tensor<f32>
// CHECK-NEXT:    %[[N28:.*]] = tfl.equal(%[[N26]], %[[N27]]) : tensor<?x?xi1>
// CHECK-NEXT:    %[[N29:.*]] = tfl.minimum(%[[N20]], %[[N26]]) : tensor<?x?xf32>
// CHECK-NEXT:    %[[N30:.*]] = tfl.select_v2(%[[N28]], %[[N20]], %[[N29]]) : tensor<?x?xf32>
// CHECK-NEXT:    %[[N31:.*]] = tfl.reshape(%[[N30]], %[[N0]]) : tensor<5x?xf32, #onnx.dims<[5, "w"]>>
// CHECK-NEXT:    %[[N32:.*]] = tfl.unsorted_segment_prod(%[[N21]], %[[N11]], %[[N2]]) : tensor<?x?xf32>
// CHECK-NEXT:    %[[N33:.*]] = tfl.reshape(%[[N32]], %[[N0]]) : tensor<?x?xf32>
// CHECK-NEXT:    %[[N34:.*]] = tfl.mul(%x, %[[N33]]) : tensor<5x?xf32, #onnx.dims<[5, "w"]>>
// CHECK-NEXT:    func.return %[[N25]], %[[N31]], %[[N34]] : tensor<5x?xf32, #onnx.dims<[5, "w"]>>, tensor<5x?xf32, #onnx.dims<[5, "w"]>>, tensor<5x?xf32, #onnx.dims<[5, "w"]>>
func.func @main(%x: tensor<5x?xf32, #onnx.dims<[5, "w"]>> {onnx.name = "x"}, %i: tensor<2x1xi64> {onnx.name = "i"}, %u: tensor<2x?xf32, #onnx.dims<[2, "w"]>> {onnx.name = "u"}) -> (tensor<5x?xf32, #onnx.dims<[5, "w"]>> {onnx.name = "a"}, tensor<5x?xf32, #onnx.dims<[5, "w"]>> {onnx.name = "b"}, tensor<5x?xf32, #onnx.dims<[5, "w"]>> {onnx.name = "c"}) {
  %a = onnx.ScatterND(%x, %i, %u) <{reduction = "none"}> : tensor<5x?xf32, #onnx.dims<[5, "w"]>>
  %b = onnx.ScatterND(%x, %i, %u) <{reduction = "min"}> : tensor<5x?xf32, #onnx.dims<[5, "w"]>>
  %c = onnx.ScatterND(%x, %i, %u) <{reduction = "mul"}> : tensor<5x?xf32, #onnx.dims<[5, "w"]>>
  func.return %a, %b, %c : tensor<5x?xf32, #onnx.dims<[5, "w"]>>, tensor<5x?xf32, #onnx.dims<[5, "w"]>>, tensor<5x?xf32, #onnx.dims<[5, "w"]>>
}
