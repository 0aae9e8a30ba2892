// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Training was a matter of an attribute.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Dropout(%x, %[[V0]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.BatchNormalization(%x, %s, %s, %s, %s) <{epsilon = 1.0e-05, momentum = 0.9, training_mode = 0}> : tensor<2x3x5xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<2x3x5xf32>, tensor<2x3x5xf32>
func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}, %s: tensor<3xf32> {onnx.name = "s"}) -> (tensor<2x3x5xf32> {onnx.name = "y"}, tensor<2x3x5xf32> {onnx.name = "z"}) {
  %y = onnx.Dropout.v6(%x) <{is_test = 1}> : tensor<2x3x5xf32>
  %z = onnx.BatchNormalization.v6(%x, %s, %s, %s, %s) <{is_test = 1}> : tensor<2x3x5xf32>
  func.return %y, %z : tensor<2x3x5xf32>, tensor<2x3x5xf32>
}
