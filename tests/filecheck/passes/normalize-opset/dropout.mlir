// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// The ratio became an operand.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0.25> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Dropout(%x, %[[V0]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x3xf32>
// CHECK-NOT:     .v10
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "a"}) {
  %a = onnx.Dropout.v10(%x) <{ratio = 0.25}> : tensor<2x3xf32>
  func.return %a : tensor<2x3xf32>
}
