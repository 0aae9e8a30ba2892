// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// The permutation is an operand.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2, 0, 1]> : tensor<3xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.transpose(%x, %[[N0]]) : tensor<4x2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<4x2x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<4x2x3xf32> {onnx.name = "r"}) {
  %y = onnx.Transpose(%x) <{perm = [2, 0, 1]}> : tensor<4x2x3xf32>
  func.return %y : tensor<4x2x3xf32>
}
