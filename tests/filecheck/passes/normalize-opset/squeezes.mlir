// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Axes became an operand.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Squeeze(%x, %[[V0]]) : tensor<1x3x4xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Squeeze(%x) : tensor<3x4xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[0, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[C:.*]] = onnx.Unsqueeze(%x, %[[V1]]) : tensor<1x1x3x1x1x4xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<1x3x4xf32>, tensor<3x4xf32>, tensor<1x1x3x1x1x4xf32>
// CHECK-NOT:     .v11
func.func @main(%x: tensor<1x3x1x4xf32> {onnx.name = "x"}) -> (tensor<1x3x4xf32> {onnx.name = "a"}, tensor<3x4xf32> {onnx.name = "b"}, tensor<1x1x3x1x1x4xf32> {onnx.name = "c"}) {
  %a = onnx.Squeeze.v11(%x) <{axes = [2]}> : tensor<1x3x4xf32>
  %b = onnx.Squeeze.v11(%x) : tensor<3x4xf32>
  %c = onnx.Unsqueeze.v11(%x) <{axes = [0, 3]}> : tensor<1x1x3x1x1x4xf32>
  func.return %a, %b, %c : tensor<1x3x4xf32>, tensor<3x4xf32>, tensor<1x1x3x1x1x4xf32>
}
