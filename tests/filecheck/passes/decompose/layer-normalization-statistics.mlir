// RUN: onnx-opt %s --pass decompose | filecheck %s

// Its mean and its inverse deviation are read as well.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[1, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[M:.*]] = onnx.ReduceMean(%x, %[[V0]]) <{keepdims = 1}> : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Sub(%x, %[[M]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Mul(%[[V1]], %[[V1]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.ReduceMean(%[[V2]], %[[V0]]) <{keepdims = 1}> : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<1.0e-05> : tensor<f32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Add(%[[V3]], %[[V4]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Sqrt(%[[V5]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Div(%[[V1]], %[[V6]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Mul(%[[V7]], %s) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Add(%[[Z]], %s) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Reciprocal(%[[V6]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[M]], %[[D]], %[[Z]], %[[M]] : tensor<2x3x4xf32>, tensor<2x1x1xf32>, tensor<2x1x1xf32>, tensor<2x3x4xf32>, tensor<2x1x1xf32>
// CHECK-NOT:     onnx.LayerNormalization
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %s: tensor<3x4xf32> {onnx.name = "s"}) -> (tensor<2x3x4xf32> {onnx.name = "y"}, tensor<2x1x1xf32> {onnx.name = "m"}, tensor<2x1x1xf32> {onnx.name = "d"}, tensor<2x3x4xf32> {onnx.name = "z"}, tensor<2x1x1xf32> {onnx.name = "n"}) {
  %y, %m, %d = onnx.LayerNormalization(%x, %s, %s) <{axis = 1}> : (tensor<2x3x4xf32>, tensor<2x1x1xf32>, tensor<2x1x1xf32>)
  %z, %n = onnx.LayerNormalization(%x, %s) <{axis = 1}> : (tensor<2x3x4xf32>, tensor<2x1x1xf32>)
  func.return %y, %m, %d, %z, %n : tensor<2x3x4xf32>, tensor<2x1x1xf32>, tensor<2x1x1xf32>, tensor<2x3x4xf32>, tensor<2x1x1xf32>
}
