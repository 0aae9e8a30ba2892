// RUN: onnx-opt %s --pass simplify | filecheck %s

// Relu and Clip in a row are one Clip.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[TWO:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<4.0> : tensor<f32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Clip(%x, %[[V0]], %[[V1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Relu(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[H:.*]] = onnx.Clip(%x, %[[V0]], %[[TWO]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[L:.*]] = onnx.Clip(%x, %[[TWO]], %[[V1]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[B]], %[[B]], %[[F]], %[[H]], %[[H]], %[[L]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xf32> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "f"}, tensor<2x3xf32> {onnx.name = "h"}, tensor<2x3xf32> {onnx.name = "j"}, tensor<2x3xf32> {onnx.name = "l"}) {
  %lo = onnx.Constant dense<-1.0> : tensor<f32>
  %hi = onnx.Constant dense<4.0> : tensor<f32>
  %two = onnx.Constant dense<2.0> : tensor<f32>
  %a = onnx.Clip(%x, %lo, %hi) : tensor<2x3xf32>
  %b = onnx.Relu(%a) : tensor<2x3xf32>
  %c = onnx.Clip(%x, _, %hi) : tensor<2x3xf32>
  %d = onnx.Relu(%c) : tensor<2x3xf32>
  %e = onnx.Clip(%x, %lo) : tensor<2x3xf32>
  %f = onnx.Relu(%e) : tensor<2x3xf32>
  %g = onnx.Relu(%x) : tensor<2x3xf32>
  %h = onnx.Clip(%g, %lo, %two) : tensor<2x3xf32>
  %i = onnx.Relu(%x) : tensor<2x3xf32>
  %j = onnx.Clip(%i, _, %two) : tensor<2x3xf32>
  %k = onnx.Clip(%x, %lo, %hi) : tensor<2x3xf32>
  %l = onnx.Clip(%k, %two, %hi) : tensor<2x3xf32>
  func.return %b, %d, %f, %h, %j, %l : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
