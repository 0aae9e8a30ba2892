// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Different permutations do not sink, nor does a transpose that others use.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[A:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
// CHECK-NEXT:  %[[B:.*]] = onnx.Transpose(%z) <{perm = [0, 2, 1, 3]}> : tensor<*xf32>
// CHECK-NEXT:  %[[Y:.*]] = onnx.Add(%[[A]], %[[B]]) : tensor<*xf32>
// CHECK-NEXT:  func.return %[[Y]], %[[A]] : tensor<*xf32>, tensor<*xf32>
func.func @main(%x: tensor<*xf32> {onnx.name = "x"}, %z: tensor<*xf32> {onnx.name = "z"}) -> (tensor<*xf32> {onnx.name = "y"}, tensor<*xf32> {onnx.name = "a"}) {
  %a = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %b = onnx.Transpose(%z) <{perm = [0, 2, 1, 3]}> : tensor<*xf32>
  %y = onnx.Add(%a, %b) : tensor<*xf32>
  func.return %y, %a : tensor<*xf32>, tensor<*xf32>
}
