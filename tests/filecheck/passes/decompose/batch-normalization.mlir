// RUN: onnx-opt %s --pass decompose | filecheck %s

// Known statistics make it a product and a sum; others by the definition.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<{{.*}}> : tensor<3x1x1xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Mul(%x, %[[V0]]) : tensor<2x3x4x5xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<{{.*}}> : tensor<3x1x1xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Add(%[[V1]], %[[V2]]) : tensor<2x3x4x5xf32>
// CHECK-NEXT:    %[[P:.*]] = onnx.Exp(%v) : tensor<3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<[-1, 1, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Reshape(%m, %[[V3]]) : tensor<3x1x1xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Sub(%x, %[[V4]]) : tensor<2x3x4x5xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Reshape(%[[P]], %[[V3]]) : tensor<3x1x1xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<1.0e-05> : tensor<f32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Add(%[[V6]], %[[V7]]) : tensor<3x1x1xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Sqrt(%[[V8]]) : tensor<3x1x1xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Div(%[[V5]], %[[V9]]) : tensor<2x3x4x5xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant dense<{{.*}}> : tensor<3x1x1xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Mul(%[[V10]], %[[V11]]) : tensor<2x3x4x5xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<{{.*}}> : tensor<3x1x1xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Add(%[[V12]], %[[V13]]) : tensor<2x3x4x5xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x3x4x5xf32>, tensor<2x3x4x5xf32>
// CHECK-NOT:     onnx.BatchNormalization
func.func @main(%x: tensor<2x3x4x5xf32> {onnx.name = "x"}, %m: tensor<3xf32> {onnx.name = "m"}, %v: tensor<3xf32> {onnx.name = "v"}) -> (tensor<2x3x4x5xf32> {onnx.name = "a"}, tensor<2x3x4x5xf32> {onnx.name = "b"}) {
  %gamma = onnx.Constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %beta = onnx.Constant dense<[0.5, 0.25, 0.125]> : tensor<3xf32>
  %mean = onnx.Constant dense<[1.0, -1.0, 2.0]> : tensor<3xf32>
  %var = onnx.Constant dense<[4.0, 1.0, 16.0]> : tensor<3xf32>
  %a = onnx.BatchNormalization(%x, %gamma, %beta, %mean, %var) <{epsilon = 0.0}> : tensor<2x3x4x5xf32>
  %p = onnx.Exp(%v) : tensor<3xf32>
  %b = onnx.BatchNormalization(%x, %gamma, %beta, %m, %p) : tensor<2x3x4x5xf32>
  func.return %a, %b : tensor<2x3x4x5xf32>, tensor<2x3x4x5xf32>
}
