// RUN: onnx-opt %s --pass decompose | filecheck %s

// One scale for both axes: the least.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Cast(%n) <{to = 1}> : tensor<2xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<[0.5, 0.25]> : tensor<2xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Mul(%[[N0]], %[[N1]]) : tensor<2xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.ReduceMin(%[[N2]], %[[N3]]) <{keepdims = 1}> : tensor<1xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Expand(%[[N4]], %[[N5]]) : tensor<2xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Gather(%[[N6]], %[[N3]]) <{axis = 0}> : tensor<1xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Constant dense<[0.5, 1.5, 2.5]> : tensor<3xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Div(%[[N9]], %[[N7]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Add(%[[N10]], %[[N11]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Ceil(%[[N12]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Clip(%[[N13]], %[[N14]], %[[N8]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Cast(%[[N15]]) <{to = 6}> : tensor<3xi32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Gather(%x, %[[N16]]) <{axis = 2}> : tensor<1x1x3x4xf32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Gather(%[[N6]], %[[N18]]) <{axis = 0}> : tensor<1xf32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Constant dense<3.0> : tensor<f32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Constant dense<[0.5, 1.5, 2.5, 3.5, 4.5, 5.5]> : tensor<6xf32>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Div(%[[N21]], %[[N19]]) : tensor<6xf32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Add(%[[N22]], %[[N11]]) : tensor<6xf32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Ceil(%[[N23]]) : tensor<6xf32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Clip(%[[N24]], %[[N14]], %[[N20]]) : tensor<6xf32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Cast(%[[N25]]) <{to = 6}> : tensor<6xi32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Gather(%[[N17]], %[[N26]]) <{axis = 3}> : tensor<1x1x3x6xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<1x1x3x6xf32>
func.func @main(%x: tensor<1x1x2x4xf32> {onnx.name = "x"}, %n: tensor<2xi64> {onnx.name = "n"}) -> (tensor<1x1x3x6xf32> {onnx.name = "r0"}) {
  %a = onnx.Resize(%x, _, _, %n) <{axes = [2, 3], keep_aspect_ratio_policy = "not_larger", mode = "nearest"}> : tensor<1x1x3x6xf32>
  func.return %a : tensor<1x1x3x6xf32>
}
