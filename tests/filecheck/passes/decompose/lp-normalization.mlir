// RUN: onnx-opt %s --pass decompose | filecheck %s

// x / norm(x), 0 where the norm is 0.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Abs(%x) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.ReduceSum(%[[V0]], %[[V1]]) <{keepdims = 1}> : tensor<2x1x4xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Equal(%[[V2]], %[[V3]]) : tensor<2x1x4xi1>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Div(%x, %[[V2]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Where(%[[V4]], %[[V3]], %[[V5]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Relu(%x) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Mul(%[[Z]], %[[Z]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.ReduceSum(%[[V6]], %[[V7]]) <{keepdims = 1}> : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Sqrt(%[[V8]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Equal(%[[V9]], %[[V3]]) : tensor<2x3x1xi1>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Div(%[[Z]], %[[V9]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Where(%[[V10]], %[[V3]], %[[V11]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x3x4xf32>, tensor<2x3x4xf32>
// CHECK-NOT:     onnx.LpNormalization
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x3x4xf32> {onnx.name = "a"}, tensor<2x3x4xf32> {onnx.name = "b"}) {
  %a = onnx.LpNormalization(%x) <{axis = 1, p = 1}> : tensor<2x3x4xf32>
  %z = onnx.Relu(%x) : tensor<2x3x4xf32>
  %b = onnx.LpNormalization(%z) <{axis = 2, p = 2}> : tensor<2x3x4xf32>
  func.return %a, %b : tensor<2x3x4xf32>, tensor<2x3x4xf32>
}
