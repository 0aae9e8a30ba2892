// RUN: onnx-opt %s --pass decompose | filecheck %s

// IsInf of both signs, of one, and of none.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Abs(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0x7F800000> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Equal(%[[V0]], %[[V1]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[B:.*]] = onnx.Equal(%x, %[[V1]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<0xFF800000> : tensor<f32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Equal(%x, %[[V2]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Less(%[[V0]], %[[V3]]) : tensor<2x3xi1>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]] : tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xi1> {onnx.name = "a"}, tensor<2x3xi1> {onnx.name = "b"}, tensor<2x3xi1> {onnx.name = "c"}, tensor<2x3xi1> {onnx.name = "d"}) {
  %a = onnx.IsInf(%x) : tensor<2x3xi1>
  %b = onnx.IsInf(%x) <{detect_negative = 0}> : tensor<2x3xi1>
  %c = onnx.IsInf(%x) <{detect_positive = 0}> : tensor<2x3xi1>
  %d = onnx.IsInf(%x) <{detect_negative = 0, detect_positive = 0}> : tensor<2x3xi1>
  func.return %a, %b, %c, %d : tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>
}
