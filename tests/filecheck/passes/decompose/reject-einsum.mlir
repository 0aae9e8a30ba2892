// RUN: onnx-opt %s --pass decompose | filecheck %s

// Diagonals, sums over one operand's axis, ellipses, one or three operands.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[U:.*]] = onnx.Einsum(%a, %b) <{equation = "ii,ij->ij"}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[V:.*]] = onnx.Einsum(%a, %b) <{equation = "ij,ik->k"}> : tensor<4xf32>
// CHECK-NEXT:    %[[W:.*]] = onnx.Einsum(%a, %b) <{equation = "...i,ij->...j"}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[X:.*]] = onnx.Einsum(%a) <{equation = "ij->ji"}> : tensor<3x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Einsum(%a, %b, %b) <{equation = "ij,jk,jk->ik"}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Einsum(%s, %b) <{equation = "ij,kj->ik"}> : tensor<?x3xf32>
// CHECK-NEXT:    func.return %[[U]], %[[V]], %[[W]], %[[X]], %[[Y]], %[[Z]] : tensor<3x4xf32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x3xf32>, tensor<3x4xf32>, tensor<?x3xf32>
func.func @main(%a: tensor<3x3xf32> {onnx.name = "a"}, %b: tensor<3x4xf32> {onnx.name = "b"}, %s: tensor<?x4xf32> {onnx.name = "s"}) -> (tensor<3x4xf32> {onnx.name = "u"}, tensor<4xf32> {onnx.name = "v"}, tensor<3x4xf32> {onnx.name = "w"}, tensor<3x3xf32> {onnx.name = "x"}, tensor<3x4xf32> {onnx.name = "y"}, tensor<?x3xf32> {onnx.name = "z"}) {
  %u = onnx.Einsum(%a, %b) <{equation = "ii,ij->ij"}> : tensor<3x4xf32>
  %v = onnx.Einsum(%a, %b) <{equation = "ij,ik->k"}> : tensor<4xf32>
  %w = onnx.Einsum(%a, %b) <{equation = "...i,ij->...j"}> : tensor<3x4xf32>
  %x = onnx.Einsum(%a) <{equation = "ij->ji"}> : tensor<3x3xf32>
  %y = onnx.Einsum(%a, %b, %b) <{equation = "ij,jk,jk->ik"}> : tensor<3x4xf32>
  %z = onnx.Einsum(%s, %b) <{equation = "ij,kj->ik"}> : tensor<?x3xf32>
  func.return %u, %v, %w, %x, %y, %z : tensor<3x4xf32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x3xf32>, tensor<3x4xf32>, tensor<?x3xf32>
}
