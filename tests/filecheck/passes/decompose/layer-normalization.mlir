// RUN: onnx-opt %s --pass decompose | filecheck %s

// Over the trailing axes; with bias and without.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[S:.*]] = onnx.Constant dense<{{.*}}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[T:.*]] = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[1, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.ReduceMean(%x, %[[V0]]) <{keepdims = 1}> : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Sub(%x, %[[V1]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Mul(%[[V2]], %[[V2]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.ReduceMean(%[[V3]], %[[V0]]) <{keepdims = 1}> : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<1.0e-05> : tensor<f32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Add(%[[V4]], %[[V5]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Sqrt(%[[V6]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Div(%[[V2]], %[[V7]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Mul(%[[V8]], %[[S]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Add(%[[V9]], %[[S]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.ReduceMean(%x, %[[V10]]) <{keepdims = 1}> : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Sub(%x, %[[V11]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Mul(%[[V12]], %[[V12]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.ReduceMean(%[[V13]], %[[V10]]) <{keepdims = 1}> : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Constant dense<0.001> : tensor<f32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Add(%[[V14]], %[[V15]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Sqrt(%[[V16]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Div(%[[V12]], %[[V17]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Mul(%[[V18]], %[[T]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Mul(%x, %x) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.ReduceMean(%[[V19]], %[[V10]]) <{keepdims = 1}> : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Add(%[[V20]], %[[V5]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Sqrt(%[[V21]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Div(%x, %[[V22]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Mul(%[[V23]], %[[T]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>
// CHECK-NOT:     onnx.LayerNormalization
// CHECK-NOT:     onnx.RMSNormalization
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x3x4xf32> {onnx.name = "a"}, tensor<2x3x4xf32> {onnx.name = "b"}, tensor<2x3x4xf32> {onnx.name = "c"}) {
  %s = onnx.Constant dense<[[1.0, 2.0, 3.0, 4.0], [0.5, 1.5, 2.5, 3.5], [1.0, 1.0, 2.0, 2.0]]> : tensor<3x4xf32>
  %t = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %a = onnx.LayerNormalization(%x, %s, %s) <{axis = 1}> : tensor<2x3x4xf32>
  %b = onnx.LayerNormalization(%x, %t) <{axis = -1, epsilon = 0.001}> : tensor<2x3x4xf32>
  %c = onnx.RMSNormalization(%x, %t) <{axis = -1}> : tensor<2x3x4xf32>
  func.return %a, %b, %c : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>
}
