// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// ... and below Concat, whose axis they move.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Concat(%x, %z) <{axis = 1}> : tensor<*xf32>
// CHECK-NEXT:  %[[Y:.*]] = onnx.Transpose(%[[V0]]) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
// CHECK-NEXT:  func.return %[[Y]] : tensor<*xf32>
func.func @main(%x: tensor<*xf32> {onnx.name = "x"}, %z: tensor<*xf32> {onnx.name = "z"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %a = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %b = onnx.Transpose(%z) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %y = onnx.Concat(%a, %b) <{axis = 3}> : tensor<*xf32>
  func.return %y : tensor<*xf32>
}
