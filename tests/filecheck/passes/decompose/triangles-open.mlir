// RUN: onnx-opt %s --pass decompose | filecheck %s

// How many rows there are, only a run tells.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Shape(%z) <{end = 1, start = 0}> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Squeeze(%[[V0]], %[[V1]]) : tensor<i64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Range(%[[V3]], %[[V2]], %[[V4]]) : tensor<?xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Unsqueeze(%[[V5]], %[[V7]]) : tensor<?x1xi64>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Sub(%[[V6]], %[[V8]]) : tensor<?x4xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.GreaterOrEqual(%[[V9]], %[[V3]]) : tensor<?x4xi1>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Where(%[[V10]], %z, %[[V11]]) : tensor<?x4xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Equal(%[[V9]], %[[V3]]) : tensor<?x4xi1>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Cast(%[[V13]]) <{to = 1}> : tensor<?x4xf32>
// CHECK-NEXT:    func.return %[[V12]], %[[V14]] : tensor<?x4xf32>, tensor<?x4xf32>
func.func @main(%z: tensor<?x4xf32> {onnx.name = "z"}) -> (tensor<?x4xf32> {onnx.name = "b"}, tensor<?x4xf32> {onnx.name = "c"}) {
  %b = onnx.Trilu(%z) : tensor<?x4xf32>
  %c = onnx.EyeLike(%z) : tensor<?x4xf32>
  func.return %b, %c : tensor<?x4xf32>, tensor<?x4xf32>
}
