// RUN: onnx-opt %s --pass decompose | filecheck %s

// A' B by the transpose of A.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%a) <{perm = [1, 0]}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Gemm(%[[V0]], %b, %c) <{alpha = 2.0, transA = 0}> : tensor<2x4xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x4xf32>
func.func @main(%a: tensor<3x2xf32> {onnx.name = "a"}, %b: tensor<3x4xf32> {onnx.name = "b"}, %c: tensor<4xf32> {onnx.name = "c"}) -> (tensor<2x4xf32> {onnx.name = "y"}) {
  %y = onnx.Gemm(%a, %b, %c) <{alpha = 2.0, transA = 1}> : tensor<2x4xf32>
  func.return %y : tensor<2x4xf32>
}
