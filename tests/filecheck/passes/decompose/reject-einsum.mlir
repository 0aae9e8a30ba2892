// RUN: onnx-opt %s --pass decompose | filecheck %s

// Columns of two axes that are not known, and integers that no matrix product takes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = onnx.Einsum(%b, %s) <{equation = "ij,klj->ikl"}> : tensor<3x?x?xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Einsum(%i) <{equation = "ij->ji"}> : tensor<4x3xi32>
// CHECK-NEXT:    %[[W:.*]] = onnx.Einsum(%i, %i) <{equation = "ij,ij->i"}> : tensor<3xi32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]], %[[W]] : tensor<3x?x?xf32>, tensor<4x3xi32>, tensor<3xi32>
func.func @main(%s: tensor<?x?x4xf32> {onnx.name = "s"}, %b: tensor<3x4xf32> {onnx.name = "b"}, %i: tensor<3x4xi32> {onnx.name = "i"}) -> (tensor<3x?x?xf32> {onnx.name = "y"}, tensor<4x3xi32> {onnx.name = "z"}, tensor<3xi32> {onnx.name = "w"}) {
  %y = onnx.Einsum(%b, %s) <{equation = "ij,klj->ikl"}> : tensor<3x?x?xf32>
  %z = onnx.Einsum(%i) <{equation = "ij->ji"}> : tensor<4x3xi32>
  %w = onnx.Einsum(%i, %i) <{equation = "ij,ij->i"}> : tensor<3xi32>
  func.return %y, %z, %w : tensor<3x?x?xf32>, tensor<4x3xi32>, tensor<3xi32>
}
