// RUN: onnx-opt %s --pass decompose | filecheck %s

// Along each axis whose size may change: the places of the results, and the two elements around each.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Gather(%s, %[[N0]]) <{axis = 0}> : tensor<1xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<3.0> : tensor<f32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]> : tensor<6xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Div(%[[N3]], %[[N1]]) : tensor<6xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Unsqueeze(%[[N4]], %[[N5]]) : tensor<6x1xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Floor(%[[N6]]) : tensor<6x1xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<[0.0, 1.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Add(%[[N7]], %[[N8]]) : tensor<6x2xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Clip(%[[N9]], %[[N10]], %[[N2]]) : tensor<6x2xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Sub(%[[N6]], %[[N9]]) : tensor<6x2xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Abs(%[[N12]]) : tensor<6x2xf32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Sub(%[[N14]], %[[N13]]) : tensor<6x2xf32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Relu(%[[N15]]) : tensor<6x2xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Cast(%[[N11]]) <{to = 6}> : tensor<6x2xi32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Gather(%x, %[[N17]]) <{axis = 2}> : tensor<1x1x6x2x5xf32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Constant dense<[-1, 2, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Reshape(%[[N16]], %[[N19]]) : tensor<6x2x1xf32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Mul(%[[N18]], %[[N20]]) : tensor<1x1x6x2x5xf32>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[N23:.*]] = onnx.ReduceSum(%[[N21]], %[[N22]]) <{keepdims = 0}> : tensor<1x1x6x5xf32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Gather(%s, %[[N22]]) <{axis = 0}> : tensor<1xf32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Constant dense<4.0> : tensor<f32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Constant dense<[0.0, 1.0, 2.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Div(%[[N26]], %[[N24]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Unsqueeze(%[[N27]], %[[N5]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Floor(%[[N28]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Add(%[[N29]], %[[N8]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Clip(%[[N30]], %[[N10]], %[[N25]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Sub(%[[N28]], %[[N30]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Abs(%[[N32]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Sub(%[[N14]], %[[N33]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Relu(%[[N34]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N36:.*]] = onnx.Cast(%[[N31]]) <{to = 6}> : tensor<3x2xi32>
// CHECK-NEXT:    %[[N37:.*]] = onnx.Gather(%[[N23]], %[[N36]]) <{axis = 3}> : tensor<1x1x6x3x2xf32>
// CHECK-NEXT:    %[[N38:.*]] = onnx.Mul(%[[N37]], %[[N35]]) : tensor<1x1x6x3x2xf32>
// CHECK-NEXT:    %[[N39:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.ReduceSum(%[[N38]], %[[N39]]) <{keepdims = 0}> : tensor<1x1x6x3xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<1x1x6x3xf32>
func.func @main(%x: tensor<1x1x4x5xf32> {onnx.name = "x"}, %s: tensor<4xf32> {onnx.name = "s"}) -> (tensor<1x1x6x3xf32> {onnx.name = "r0"}) {
  %a = onnx.Resize(%x, _, %s) <{coordinate_transformation_mode = "asymmetric", mode = "linear"}> : tensor<1x1x6x3xf32>
  func.return %a : tensor<1x1x6x3xf32>
}
