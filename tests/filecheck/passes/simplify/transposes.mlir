// RUN: onnx-opt %s --pass simplify | filecheck %s

// Transposes merge; one that undoes the other goes with it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[B:.*]] = onnx.Transpose(%x) <{perm = [2, 1, 0]}> : tensor<4x3x2xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Abs(%x) : tensor<2x3x4xf32>
// CHECK-NEXT:    func.return %[[B]], %[[Y]] : tensor<4x3x2xf32>, tensor<2x3x4xf32>
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<4x3x2xf32> {onnx.name = "b"}, tensor<2x3x4xf32> {onnx.name = "y"}) {
  %a = onnx.Transpose(%x) <{perm = [2, 0, 1]}> : tensor<4x2x3xf32>
  %b = onnx.Transpose(%a) <{perm = [0, 2, 1]}> : tensor<4x3x2xf32>
  %c = onnx.Transpose(%a) <{perm = [1, 2, 0]}> : tensor<2x3x4xf32>
  %y = onnx.Abs(%c) : tensor<2x3x4xf32>
  func.return %b, %y : tensor<4x3x2xf32>, tensor<2x3x4xf32>
}
