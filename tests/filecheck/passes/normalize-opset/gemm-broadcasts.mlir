// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// A third operand that was told to broadcast does so.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = onnx.Gemm(%a, %b, %c) <{alpha = 1.0, beta = 1.0, transA = 0, transB = 0}> : tensor<2x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x5xf32>
func.func @main(%a: tensor<2x3xf32> {onnx.name = "a"}, %b: tensor<3x5xf32> {onnx.name = "b"}, %c: tensor<5xf32> {onnx.name = "c"}) -> (tensor<2x5xf32> {onnx.name = "y"}) {
  %y = onnx.Gemm.v6(%a, %b, %c) <{broadcast = 1}> : tensor<2x5xf32>
  func.return %y : tensor<2x5xf32>
}
