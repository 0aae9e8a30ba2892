// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Per channel it only lost results; per element it is arithmetic.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.BatchNormalization(%x, %s, %s, %s, %s) <{epsilon = 0.001, momentum = 0.9, training_mode = 0}> : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.BatchNormalization(%x, %s, %s, %s, %s) <{epsilon = 1.0e-05, momentum = 0.5, training_mode = 0}> : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Sub(%x, %t) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<1.0e-05> : tensor<f32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Add(%t, %[[V1]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Sqrt(%[[V2]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Div(%[[V0]], %[[V3]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Mul(%[[V4]], %t) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Add(%[[V5]], %t) : tensor<2x3x4xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>
// CHECK-NOT:     .v
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %s: tensor<3xf32> {onnx.name = "s"}, %t: tensor<3x4xf32> {onnx.name = "t"}) -> (tensor<2x3x4xf32> {onnx.name = "a"}, tensor<2x3x4xf32> {onnx.name = "b"}, tensor<2x3x4xf32> {onnx.name = "c"}) {
  %a = onnx.BatchNormalization.v9(%x, %s, %s, %s, %s) <{epsilon = 0.001}> : tensor<2x3x4xf32>
  %b = onnx.BatchNormalization.v7(%x, %s, %s, %s, %s) <{momentum = 0.5}> : tensor<2x3x4xf32>
  %c = onnx.BatchNormalization.v7(%x, %t, %t, %t, %t) <{spatial = 0}> : tensor<2x3x4xf32>
  func.return %a, %b, %c : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>
}
