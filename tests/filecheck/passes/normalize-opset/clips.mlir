// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Bounds became operands; one that was not given stays away.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<6.0> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Clip(%x, %[[V0]], %[[V1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Clip(%x, %[[V2]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<4.0> : tensor<f64>
// CHECK-NEXT:    %[[C:.*]] = onnx.Clip(%d, _, %[[V3]]) : tensor<2x3xf64>
// CHECK-NEXT:    %[[E:.*]] = onnx.Clip(%x) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[E]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf64>, tensor<2x3xf32>
// CHECK-NOT:     .v6
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %d: tensor<2x3xf64> {onnx.name = "d"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xf64> {onnx.name = "c"}, tensor<2x3xf32> {onnx.name = "e"}) {
  %a = onnx.Clip.v6(%x) <{max = 6.0, min = -1.0}> : tensor<2x3xf32>
  %b = onnx.Clip.v6(%x) <{min = 0.5}> : tensor<2x3xf32>
  %c = onnx.Clip.v6(%d) <{max = 4.0}> : tensor<2x3xf64>
  %e = onnx.Clip.v6(%x) : tensor<2x3xf32>
  func.return %a, %b, %c, %e : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf64>, tensor<2x3xf32>
}
