// RUN: onnx-opt %s --pass decompose | filecheck %s

// What the windows read between elements is gathered, and summed by a product of matrices.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[4, 6, 2, 16]> : tensor<4xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Reshape(%o, %[[N0]]) : tensor<4x6x2x16xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Transpose(%[[N1]]) <{perm = [0, 1, 3, 2]}> : tensor<4x6x16x2xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant #onnx.weight<"", tensor<6x16x2xf32>>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Add(%[[N2]], %[[N3]]) : tensor<4x6x16x2xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<[4, -1, 1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Reshape(%[[N4]], %[[N5]]) : tensor<4x96x1x2xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Floor(%[[N6]]) : tensor<4x96x1x2xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<[[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]> : tensor<4x2xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Add(%[[N7]], %[[N8]]) : tensor<4x96x4x2xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<[4.0, 5.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Min(%[[N9]], %[[N10]]) : tensor<4x96x4x2xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Relu(%[[N11]]) : tensor<4x96x4x2xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Equal(%[[N9]], %[[N12]]) : tensor<4x96x4x2xi1>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Sub(%[[N6]], %[[N9]]) : tensor<4x96x4x2xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Abs(%[[N14]]) : tensor<4x96x4x2xf32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Sub(%[[N16]], %[[N15]]) : tensor<4x96x4x2xf32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Where(%[[N13]], %[[N17]], %[[N18]]) : tensor<4x96x4x2xf32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[N21:.*]] = onnx.ReduceProd(%[[N19]], %[[N20]]) <{keepdims = 1}> : tensor<4x96x4x1xf32>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Cast(%[[N12]]) <{to = 6}> : tensor<4x96x4x2xi32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Constant dense<[6, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Mul(%[[N22]], %[[N23]]) : tensor<4x96x4x2xi32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.ReduceSum(%[[N24]], %[[N20]]) <{keepdims = 0}> : tensor<4x96x4xi32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Constant dense<[[[0]], [[30]], [[60]], [[90]]]> : tensor<4x1x1xi32>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Add(%[[N25]], %[[N26]]) : tensor<4x96x4xi32>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Constant dense<[4, 2, 5, 6]> : tensor<4xi64>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Reshape(%x, %[[N28]]) : tensor<4x2x5x6xf32>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Transpose(%[[N29]]) <{perm = [0, 2, 3, 1]}> : tensor<4x5x6x2xf32>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Constant dense<[-1, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Reshape(%[[N30]], %[[N31]]) : tensor<120x2xf32>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Gather(%[[N32]], %[[N27]]) <{axis = 0}> : tensor<4x96x4x2xf32>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Mul(%[[N33]], %[[N21]]) : tensor<4x96x4x2xf32>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N36:.*]] = onnx.ReduceSum(%[[N34]], %[[N35]]) <{keepdims = 0}> : tensor<4x96x2xf32>
// CHECK-NEXT:    %[[N37:.*]] = onnx.Constant dense<[4, -1, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N38:.*]] = onnx.Reshape(%m, %[[N37]]) : tensor<4x96x1xf32>
// CHECK-NEXT:    %[[N39:.*]] = onnx.Mul(%[[N36]], %[[N38]]) : tensor<4x96x2xf32>
// CHECK-NEXT:    %[[N40:.*]] = onnx.Constant dense<[4, 6, 16, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[N41:.*]] = onnx.Reshape(%[[N39]], %[[N40]]) : tensor<4x6x16x2xf32>
// CHECK-NEXT:    %[[N42:.*]] = onnx.Transpose(%[[N41]]) <{perm = [0, 3, 1, 2]}> : tensor<4x2x6x16xf32>
// CHECK-NEXT:    %[[N43:.*]] = onnx.Constant dense<[2, 1, 24, 16]> : tensor<4xi64>
// CHECK-NEXT:    %[[N44:.*]] = onnx.Reshape(%[[N42]], %[[N43]]) : tensor<2x1x24x16xf32>
// CHECK-NEXT:    %[[N45:.*]] = onnx.Constant dense<[1, 3, -1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N46:.*]] = onnx.Reshape(%w, %[[N45]]) : tensor<1x3x24xf32>
// CHECK-NEXT:    %[[N47:.*]] = onnx.MatMul(%[[N46]], %[[N44]]) : tensor<2x1x3x16xf32>
// CHECK-NEXT:    %[[N48:.*]] = onnx.Constant dense<[2, 3, 4, 4]> : tensor<4xi64>
// CHECK-NEXT:    %[[N49:.*]] = onnx.Reshape(%[[N47]], %[[N48]]) : tensor<2x3x4x4xf32>
// CHECK-NEXT:    %[[N50:.*]] = onnx.Constant dense<[-1, 1, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N51:.*]] = onnx.Reshape(%b, %[[N50]]) : tensor<3x1x1xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Add(%[[N49]], %[[N51]]) : tensor<2x3x4x4xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x3x4x4xf32>
func.func @main(%x: tensor<2x4x5x6xf32> {onnx.name = "x"}, %w: tensor<3x4x2x3xf32> {onnx.name = "w"}, %o: tensor<2x24x4x4xf32> {onnx.name = "o"}, %b: tensor<3xf32> {onnx.name = "b"}, %m: tensor<2x12x4x4xf32> {onnx.name = "m"}) -> (tensor<2x3x4x4xf32> {onnx.name = "r"}) {
  %a = onnx.DeformConv(%x, %w, %o, %b, %m) <{dilations = [1, 1], group = 1, kernel_shape = [2, 3], offset_group = 2, pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x3x4x4xf32>
  func.return %a : tensor<2x3x4x4xf32>
}
