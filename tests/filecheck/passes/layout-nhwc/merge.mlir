// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Transposes merge, though their first has two users, and the identity vanishes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[Y:.*]] = onnx.Transpose(%x) <{perm = [0, 3, 2, 1]}> : tensor<*xf32>
// CHECK-NEXT:  func.return %[[Y]], %x : tensor<*xf32>, tensor<*xf32>
func.func @main(%x: tensor<*xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}, tensor<*xf32> {onnx.name = "z"}) {
  %a = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %y = onnx.Transpose(%a) <{perm = [0, 2, 1, 3]}> : tensor<*xf32>
  %z = onnx.Transpose(%a) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  func.return %y, %z : tensor<*xf32>, tensor<*xf32>
}
