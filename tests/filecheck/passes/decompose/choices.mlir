// RUN: onnx-opt %s --pass decompose | filecheck %s

// Activations that choose by a threshold.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0.75> : tensor<f32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Greater(%x, %[[V0]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Where(%[[V1]], %x, %[[V2]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<-1.25> : tensor<f32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Less(%x, %[[V3]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Add(%x, %[[V5]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<1.25> : tensor<f32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Greater(%x, %[[V7]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<-0.5> : tensor<f32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Add(%x, %[[V9]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Where(%[[V8]], %[[V10]], %[[V2]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Where(%[[V4]], %[[V6]], %[[V11]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "b"}) {
  %a = onnx.ThresholdedRelu(%x) <{alpha = 0.75}> : tensor<2x3xf32>
  %b = onnx.Shrink(%x) <{bias = 0.5, lambd = 1.25}> : tensor<2x3xf32>
  func.return %a, %b : tensor<2x3xf32>, tensor<2x3xf32>
}
