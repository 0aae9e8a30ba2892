// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Slices between computed bounds and with new axes, gathers of batches, and a shape that is no list.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[I:.*]] = onnx.Constant dense<[[0, 1, 2, 0], [2, 2, 1, 1]]> : tensor<2x4xi32>
// CHECK-NEXT:    %[[N0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 1, 3]}> : tensor<2x3x5x7xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Cast(%[[I]]) <{to = 7}> : tensor<2x4xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Unsqueeze(%[[N1]], %[[N2]]) : tensor<2x4x1xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.GatherND(%[[N0]], %[[N3]]) <{batch_dims = 1}> : tensor<2x4x5x7xf32>
// CHECK-NEXT:    %[[GATHERED:.*]] = onnx.Transpose(%[[N4]]) <{perm = [0, 2, 1, 3]}> : tensor<2x5x4x7xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<[1, 4]> : tensor<2xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<[2, 5]> : tensor<2xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<[0, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<1> : tensor<2xi64>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Slice(%x, %[[N5]], %[[N6]], %[[N7]], %[[N8]]) : tensor<1x5x3x1xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<[0, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Squeeze(%[[N9]], %[[N10]]) : tensor<5x3xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[NEW:.*]] = onnx.Unsqueeze(%[[N11]], %[[N12]]) : tensor<1x5x3xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Less(%b, %[[N13]]) : tensor<4xi1>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Add(%b, %b) : tensor<4xi32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Constant dense<2147483647> : tensor<i32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Where(%[[N14]], %[[N16]], %[[N15]]) : tensor<4xi32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[PART:.*]] = onnx.Slice(%x, %b, %[[N17]], %[[N18]]) : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Gather(%b, %[[N19]]) <{axis = 0}> : tensor<4xi32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Constant dense<[false, true, false, false]> : tensor<4xi1>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Constant dense<[0, 2147483647, 0, 0]> : tensor<4xi32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Where(%[[N21]], %[[N22]], %[[N20]]) : tensor<4xi32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Gather(%b, %[[N24]]) <{axis = 0}> : tensor<4xi32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Constant dense<[false, false, true, false]> : tensor<4xi1>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Constant dense<[2147483647, -2147483647, 2147483647, 2147483647]> : tensor<4xi32>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Where(%[[N26]], %[[N27]], %[[N25]]) : tensor<4xi32>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Add(%[[N23]], %[[N29]]) : tensor<4xi32>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Equal(%[[N30]], %[[N31]]) : tensor<4xi1>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Constant dense<2147483647> : tensor<i32>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Where(%[[N32]], %[[N33]], %[[N30]]) : tensor<4xi32>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Constant dense<[false, false, false, true]> : tensor<4xi1>
// CHECK-NEXT:    %[[N36:.*]] = onnx.Where(%[[N35]], %[[N34]], %[[N28]]) : tensor<4xi32>
// CHECK-NEXT:    %[[N37:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[N38:.*]] = onnx.Constant dense<[1, -2, 1, 1]> : tensor<4xi32>
// CHECK-NEXT:    %[[N39:.*]] = onnx.Slice(%x, %[[N23]], %[[N36]], %[[N37]], %[[N38]]) : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[N40:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[STRIDED:.*]] = onnx.Squeeze(%[[N39]], %[[N40]]) : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[N41:.*]] = onnx.Constant dense<[3, 4]> : tensor<2xi64>
// CHECK-NEXT:    %[[RESHAPED:.*]] = onnx.Reshape(%m, %[[N41]]) : tensor<3x4xf32>
// CHECK-NEXT:    func.return %[[GATHERED]], %[[NEW]], %[[PART]], %[[STRIDED]], %[[RESHAPED]] : tensor<2x5x4x7xf32>, tensor<1x5x3xf32>, tensor<?x?x?x?xf32>, tensor<?x?x?xf32>, tensor<3x4xf32>
// CHECK-NOT:     tfl.
func.func @main(%x: tensor<2x5x3x7xf32> {onnx.name = "x"}, %b: tensor<4xi32> {onnx.name = "b"}, %m: tensor<2x6xf32> {onnx.name = "m"}) -> (tensor<2x5x4x7xf32> {onnx.name = "gathered"}, tensor<1x5x3xf32> {onnx.name = "new"}, tensor<?x?x?x?xf32> {onnx.name = "part"}, tensor<?x?x?xf32> {onnx.name = "strided"}, tensor<3x4xf32> {onnx.name = "reshaped"}) {
  %i = tfl.pseudo_const dense<[[0, 1, 2, 0], [2, 2, 1, 1]]> : tensor<2x4xi32>
  %gathered = tfl.gather(%x, %i) <{axis = 2, batch_dims = 1}> : tensor<2x5x4x7xf32>
  %begin = tfl.pseudo_const dense<[0, 1, 0, 4]> : tensor<4xi32>
  %end = tfl.pseudo_const dense<[0, 2, 0, 5]> : tensor<4xi32>
  %one = tfl.pseudo_const dense<1> : tensor<4xi32>
  %new = tfl.strided_slice(%x, %begin, %end, %one) <{new_axis_mask = 1, shrink_axis_mask = 10, ellipsis_mask = 4}> : tensor<1x5x3xf32>
  %part = tfl.slice(%x, %b, %b) : tensor<?x?x?x?xf32>
  %two = tfl.pseudo_const dense<[1, -2, 1, 1]> : tensor<4xi32>
  %strided = tfl.strided_slice(%x, %b, %b, %two) <{begin_mask = 2, end_mask = 4, shrink_axis_mask = 8}> : tensor<?x?x?xf32>
  %shape = tfl.pseudo_const dense<[[3, 4]]> : tensor<1x2xi32>
  %reshaped = tfl.reshape(%m, %shape) : tensor<3x4xf32>
  func.return %gathered, %new, %part, %strided, %reshaped : tensor<2x5x4x7xf32>, tensor<1x5x3xf32>, tensor<?x?x?x?xf32>, tensor<?x?x?xf32>, tensor<3x4xf32>
}
