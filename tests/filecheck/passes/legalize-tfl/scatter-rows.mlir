// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Rows at computed places: of the updates that a row gets the last stays, or all are added, multiplied, or compared.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<5> : tensor<i64>
// CHECK-NEXT:    %[[N1:.*]] = tfl.floor_mod(%i, %[[N0]]) : tensor<2x1xi64>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<2> : tensor<1xi32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.reshape(%[[N1]], %[[N2]]) : tensor<2xi64>
// CHECK-NEXT:    %[[N4:.*]] = tfl.cast(%[[N3]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.pseudo_const dense<[[0], [1]]> : tensor<2x1xi32>
// CHECK-NEXT:    %[[N6:.*]] = tfl.pseudo_const dense<5> : tensor<i32>
// CHECK-NEXT:    %[[N7:.*]] = tfl.unsorted_segment_max(%[[N5]], %[[N4]], %[[N6]]) : tensor<5x1xi32>
// CHECK-NEXT:    %[[N8:.*]] = tfl.pseudo_const dense<0> : tensor<i32>
// CHECK-NEXT:    %[[N9:.*]] = tfl.less(%[[N7]], %[[N8]]) : tensor<5x1xi1>
// CHECK-NEXT:    %[[N10:.*]] = tfl.pseudo_const dense<[5, 12]> : tensor<2xi32>
// CHECK-NEXT:    %[[N11:.*]] = tfl.reshape(%x, %[[N10]]) : tensor<5x12xf32>
// CHECK-NEXT:    %[[N12:.*]] = tfl.pseudo_const dense<[2, 12]> : tensor<2xi32>
// CHECK-NEXT:    %[[N13:.*]] = tfl.reshape(%y, %[[N12]]) : tensor<2x12xf32>
// CHECK-NEXT:    %[[N14:.*]] = tfl.maximum(%[[N7]], %[[N8]]) : tensor<5x1xi32>
// CHECK-NEXT:    %[[N15:.*]] = tfl.pseudo_const dense<5> : tensor<1xi32>
// CHECK-NEXT:    %[[N16:.*]] = tfl.reshape(%[[N14]], %[[N15]]) : tensor<5xi32>
// CHECK-NEXT:    %[[N17:.*]] = tfl.gather(%[[N13]], %[[N16]]) <{axis = 0}> : tensor<5x12xf32>
// CHECK-NEXT:    %[[N18:.*]] = tfl.select_v2(%[[N9]], %[[N11]], %[[N17]]) : tensor<5x12xf32>
// CHECK-NEXT:    %[[N19:.*]] = tfl.pseudo_const dense<[5, 3, 4]> : tensor<3xi32>
// CHECK-NEXT:    %[[LAST:.*]] = tfl.reshape(%[[N18]], %[[N19]]) : tensor<5x3x4xf32>
// CHECK-NEXT:    %[[N20:.*]] = tfl.cast(%[[N1]]) : tensor<2x1xi32>
// CHECK-NEXT:    %[[N21:.*]] = tfl.scatter_nd(%[[N20]], %y, %[[N19]]) : tensor<5x3x4xf32>
// CHECK-NEXT:    %[[SUM:.*]] = tfl.add(%x, %[[N21]]) : tensor<5x3x4xf32>
// CHECK-NEXT:    %[[N22:.*]] = tfl.unsorted_segment_prod(%[[N13]], %[[N4]], %[[N6]]) : tensor<5x12xf32>
// CHECK-NEXT:    %[[N23:.*]] = tfl.reshape(%[[N22]], %[[N19]]) : tensor<5x3x4xf32>
// CHECK-NEXT:    %[[PRODUCT:.*]] = tfl.mul(%x, %[[N23]]) : tensor<5x3x4xf32>
// CHECK-NEXT:    %[[N24:.*]] = tfl.unsorted_segment_max(%[[N13]], %[[N4]], %[[N6]]) : tensor<5x12xf32>
// CHECK-NEXT:    %[[N25:.*]] = tfl.pseudo_const dense<-3.4028235e+38> : tensor<f32>
// CHECK-NEXT:    %[[N26:.*]] = tfl.equal(%[[N24]], %[[N25]]) : tensor<5x12xi1>
// CHECK-NEXT:    %[[N27:.*]] = tfl.maximum(%[[N11]], %[[N24]]) : tensor<5x12xf32>
// CHECK-NEXT:    %[[N28:.*]] = tfl.select_v2(%[[N26]], %[[N11]], %[[N27]]) : tensor<5x12xf32>
// CHECK-NEXT:    %[[GREATEST:.*]] = tfl.reshape(%[[N28]], %[[N19]]) : tensor<5x3x4xf32>
// CHECK-NEXT:    %[[N29:.*]] = tfl.unsorted_segment_min(%[[N13]], %[[N4]], %[[N6]]) : tensor<5x12xf32>
// CHECK-NEXT:    %[[N30:.*]] = tfl.pseudo_const dense<3.4028235e+38> : tensor<f32>
// CHECK-NEXT:    %[[N31:.*]] = tfl.equal(%[[N29]], %[[N30]]) : tensor<5x12xi1>
// CHECK-NEXT:    %[[N32:.*]] = tfl.minimum(%[[N11]], %[[N29]]) : tensor<5x12xf32>
// CHECK-NEXT:    %[[N33:.*]] = tfl.select_v2(%[[N31]], %[[N11]], %[[N32]]) : tensor<5x12xf32>
// CHECK-NEXT:    %[[LEAST:.*]] = tfl.reshape(%[[N33]], %[[N19]]) : tensor<5x3x4xf32>
// CHECK-NEXT:    func.return %[[LAST]], %[[SUM]], %[[PRODUCT]], %[[GREATEST]], %[[LEAST]] : tensor<5x3x4xf32>, tensor<5x3x4xf32>, tensor<5x3x4xf32>, tensor<5x3x4xf32>, tensor<5x3x4xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<5x3x4xf32> {onnx.name = "x"}, %i: tensor<2x1xi64> {onnx.name = "i"}, %y: tensor<2x3x4xf32> {onnx.name = "y"}) -> (tensor<5x3x4xf32> {onnx.name = "r"}, tensor<5x3x4xf32> {onnx.name = "s"}, tensor<5x3x4xf32> {onnx.name = "t"}, tensor<5x3x4xf32> {onnx.name = "u"}, tensor<5x3x4xf32> {onnx.name = "v"}) {
  %last = onnx.ScatterND(%x, %i, %y) <{reduction = "none"}> : tensor<5x3x4xf32>
  %sum = onnx.ScatterND(%x, %i, %y) <{reduction = "add"}> : tensor<5x3x4xf32>
  %product = onnx.ScatterND(%x, %i, %y) <{reduction = "mul"}> : tensor<5x3x4xf32>
  %greatest = onnx.ScatterND(%x, %i, %y) <{reduction = "max"}> : tensor<5x3x4xf32>
  %least = onnx.ScatterND(%x, %i, %y) <{reduction = "min"}> : tensor<5x3x4xf32>
  func.return %last, %sum, %product, %greatest, %least : tensor<5x3x4xf32>, tensor<5x3x4xf32>, tensor<5x3x4xf32>, tensor<5x3x4xf32>, tensor<5x3x4xf32>
}
