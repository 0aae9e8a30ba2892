// RUN: onnx-opt %s --pass decompose | filecheck %s

// Of an even number, more come after. (As many samples as channels: the reference implementation normalizes no more.)

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Mul(%x, %x) : tensor<6x6x4x5xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[0, 1, 6, -1]> : tensor<4xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Reshape(%[[V0]], %[[V1]]) : tensor<6x1x6x20xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.AveragePool(%[[V2]]) <{{.*}}> : tensor<6x1x6x20xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<[6, 6, 4, 5]> : tensor<4xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Reshape(%[[V3]], %[[V4]]) : tensor<6x6x4x5xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<0.25> : tensor<f32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Mul(%[[V5]], %[[V6]]) : tensor<6x6x4x5xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Add(%[[V7]], %[[V8]]) : tensor<6x6x4x5xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Pow(%[[V9]], %[[V10]]) : tensor<6x6x4x5xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Div(%x, %[[V11]]) : tensor<6x6x4x5xf32>
// CHECK-NEXT:    func.return %[[B]] : tensor<6x6x4x5xf32>
// CHECK-NOT:     onnx.LRN
func.func @main(%x: tensor<6x6x4x5xf32> {onnx.name = "x"}) -> (tensor<6x6x4x5xf32> {onnx.name = "b"}) {
  %b = onnx.LRN(%x) <{alpha = 0.25, beta = 0.5, bias = 2.0, size = 4}> : tensor<6x6x4x5xf32>
  func.return %b : tensor<6x6x4x5xf32>
}
