// RUN: onnx-opt %s --pass decompose | filecheck %s

// Of a power, which stays finite.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<20.0> : tensor<f32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Min(%x, %[[N0]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Exp(%[[N1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Add(%[[N2]], %[[N3]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Mul(%[[N2]], %[[N4]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Add(%[[N5]], %[[N3]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Div(%[[N5]], %[[N6]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Mul(%x, %[[N7]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r0"}) {
  %y = onnx.Mish(%x) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
