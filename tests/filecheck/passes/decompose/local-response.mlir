// RUN: onnx-opt %s --pass decompose | filecheck %s

// A window of an odd number of channels, cut off at the ends.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Mul(%x, %x) : tensor<2x6x4x5xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[0, 1, 6, -1]> : tensor<4xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Reshape(%[[V0]], %[[V1]]) : tensor<2x1x6x20xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.AveragePool(%[[V2]]) <{{.*}}> : tensor<2x1x6x20xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<[2, 6, 4, 5]> : tensor<4xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Reshape(%[[V3]], %[[V4]]) : tensor<2x6x4x5xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Mul(%[[V5]], %[[V6]]) : tensor<2x6x4x5xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<1.5> : tensor<f32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Add(%[[V7]], %[[V8]]) : tensor<2x6x4x5xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<0.75> : tensor<f32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Pow(%[[V9]], %[[V10]]) : tensor<2x6x4x5xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Div(%x, %[[V11]]) : tensor<2x6x4x5xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x6x4x5xf32>
// CHECK-NOT:     onnx.LRN
func.func @main(%x: tensor<2x6x4x5xf32> {onnx.name = "x"}) -> (tensor<2x6x4x5xf32> {onnx.name = "a"}) {
  %a = onnx.LRN(%x) <{alpha = 0.5, beta = 0.75, bias = 1.5, size = 3}> : tensor<2x6x4x5xf32>
  func.return %a : tensor<2x6x4x5xf32>
}
