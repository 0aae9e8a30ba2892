// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// A slope for each channel stood without the axes behind it, and one slope was for all.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[-1, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Reshape(%s, %[[V0]]) <{allowzero = 0}> : tensor<3x1xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.PRelu(%x, %[[V1]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.PRelu(%x, %t) : tensor<2x3x5xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<2x3x5xf32>, tensor<2x3x5xf32>
func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}, %s: tensor<3xf32> {onnx.name = "s"}, %t: tensor<1xf32> {onnx.name = "t"}) -> (tensor<2x3x5xf32> {onnx.name = "y"}, tensor<2x3x5xf32> {onnx.name = "z"}) {
  %y = onnx.PRelu.v6(%x, %s) : tensor<2x3x5xf32>
  %z = onnx.PRelu.v6(%x, %t) : tensor<2x3x5xf32>
  func.return %y, %z : tensor<2x3x5xf32>, tensor<2x3x5xf32>
}
