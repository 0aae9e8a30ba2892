// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Pads and their value became operands, the value one of the data's type.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Pad(%x, %[[V0]], %[[V1]]) <{mode = "constant"}> : tensor<4x7xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<1.5> : tensor<f16>
// CHECK-NEXT:    %[[B:.*]] = onnx.Pad(%h, %[[V2]], %[[V3]]) <{mode = "constant"}> : tensor<4x7xf16>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<[0, 1, 1, 0]> : tensor<4xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Pad(%x, %[[V4]], %[[V5]]) <{mode = "edge"}> : tensor<3x4xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<4x7xf32>, tensor<4x7xf16>, tensor<3x4xf32>
// CHECK-NOT:     .v2
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %h: tensor<2x3xf16> {onnx.name = "h"}) -> (tensor<4x7xf32> {onnx.name = "a"}, tensor<4x7xf16> {onnx.name = "b"}, tensor<3x4xf32> {onnx.name = "c"}) {
  %a = onnx.Pad.v2(%x) <{pads = [0, 1, 2, 3]}> : tensor<4x7xf32>
  %b = onnx.Pad.v2(%h) <{pads = [0, 1, 2, 3], value = 1.5}> : tensor<4x7xf16>
  %c = onnx.Pad.v2(%x) <{mode = "edge", pads = [0, 1, 1, 0]}> : tensor<3x4xf32>
  func.return %a, %b, %c : tensor<4x7xf32>, tensor<4x7xf16>, tensor<3x4xf32>
}
