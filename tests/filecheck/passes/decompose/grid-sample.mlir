// RUN: onnx-opt %s --pass decompose | filecheck %s

// The elements around each point are gathered as rows of channels and weighted by their distance.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[4.0, 3.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<[2, -1, 1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Reshape(%g, %[[N1]]) : tensor<2x42x1x2xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Add(%[[N2]], %[[N3]]) : tensor<2x42x1x2xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<[2.5, 2.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Mul(%[[N4]], %[[N5]]) : tensor<2x42x1x2xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<-0.5> : tensor<f32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Add(%[[N6]], %[[N7]]) : tensor<2x42x1x2xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Floor(%[[N8]]) : tensor<2x42x1x2xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<{{\[\[}}0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]> : tensor<4x2xf32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Add(%[[N9]], %[[N10]]) : tensor<2x42x4x2xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Min(%[[N11]], %[[N0]]) : tensor<2x42x4x2xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Relu(%[[N12]]) : tensor<2x42x4x2xf32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Sub(%[[N8]], %[[N11]]) : tensor<2x42x4x2xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Abs(%[[N14]]) : tensor<2x42x4x2xf32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Sub(%[[N3]], %[[N15]]) : tensor<2x42x4x2xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Equal(%[[N11]], %[[N13]]) : tensor<2x42x4x2xi1>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Where(%[[N17]], %[[N16]], %[[N18]]) : tensor<2x42x4x2xf32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[N21:.*]] = onnx.ReduceProd(%[[N19]], %[[N20]]) <{keepdims = 1}> : tensor<2x42x4x1xf32>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Cast(%[[N13]]) <{to = 6}> : tensor<2x42x4x2xi32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Constant dense<[1, 5]> : tensor<2xi32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Mul(%[[N22]], %[[N23]]) : tensor<2x42x4x2xi32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.ReduceSum(%[[N24]], %[[N20]]) <{keepdims = 0}> : tensor<2x42x4xi32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Constant dense<{{\[\[}}[0]], {{\[\[}}20]]]> : tensor<2x1x1xi32>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Add(%[[N25]], %[[N26]]) : tensor<2x42x4xi32>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<2x4x5x3xf32>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Constant dense<[-1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Reshape(%[[N28]], %[[N29]]) : tensor<40x3xf32>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Gather(%[[N30]], %[[N27]]) <{axis = 0}> : tensor<2x42x4x3xf32>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Mul(%[[N31]], %[[N21]]) : tensor<2x42x4x3xf32>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N34:.*]] = onnx.ReduceSum(%[[N32]], %[[N33]]) <{keepdims = 0}> : tensor<2x42x3xf32>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Transpose(%[[N34]]) <{perm = [0, 2, 1]}> : tensor<2x3x42xf32>
// CHECK-NEXT:    %[[N36:.*]] = onnx.Constant dense<[2, 3, 6, 7]> : tensor<4xi64>
// CHECK-NEXT:    %[[N37:.*]] = onnx.Reshape(%[[N35]], %[[N36]]) : tensor<2x3x6x7xf32>
// CHECK-NEXT:    func.return %[[N37]] : tensor<2x3x6x7xf32>
func.func @main(%x: tensor<2x3x4x5xf32> {onnx.name = "x"}, %g: tensor<2x6x7x2xf32> {onnx.name = "g"}) -> (tensor<2x3x6x7xf32> {onnx.name = "r"}) {
  %a = onnx.GridSample(%x, %g) <{align_corners = 0, mode = "linear", padding_mode = "zeros"}> : tensor<2x3x6x7xf32>
  func.return %a : tensor<2x3x6x7xf32>
}
