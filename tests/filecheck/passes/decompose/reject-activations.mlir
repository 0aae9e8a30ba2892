// RUN: onnx-opt %s --pass decompose | filecheck %s

// The formula of Celu holds for positive alpha.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = onnx.Celu(%x) <{alpha = -2.0}> : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %y = onnx.Celu(%x) <{alpha = -2.0}> : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
