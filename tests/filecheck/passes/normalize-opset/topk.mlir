// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// k became an operand.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[V:.*]], %[[I:.*]] = onnx.TopK(%x, %[[V0]]) <{axis = 1, largest = 1, sorted = 1}> : (tensor<2x3xf32>, tensor<2x3xi64>)
// CHECK-NEXT:    func.return %[[V]], %[[I]] : tensor<2x3xf32>, tensor<2x3xi64>
// CHECK-NOT:     .v1
func.func @main(%x: tensor<2x7xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "v"}, tensor<2x3xi64> {onnx.name = "i"}) {
  %v, %i = onnx.TopK.v1(%x) <{axis = 1, k = 3}> : (tensor<2x3xf32>, tensor<2x3xi64>)
  func.return %v, %i : tensor<2x3xf32>, tensor<2x3xi64>
}
