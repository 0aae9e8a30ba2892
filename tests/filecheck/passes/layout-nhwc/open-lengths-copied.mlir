// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// More than axes of size 1 changes, and two lengths are open: the one that stays in its place is copied.

// CHECK-LABEL: func.func @main
// CHECK:       %[[C:.*]] = nhwc.Conv({{.*}}) <{{.*}}> : tensor<?x1x?x2xf32, #onnx.dims<["n", 1, _, 2]>>
// CHECK-NEXT:  %[[T:.*]] = onnx.Constant dense<[0, -1]> : tensor<2xi64>
// CHECK-NEXT:  %[[Y:.*]] = onnx.Reshape(%[[C]], %[[T]]) : tensor<?x?xf32, #onnx.dims<["n", _]>>
// CHECK-NEXT:  func.return %[[Y]]
func.func @main(%x: tensor<?x4x1x?xf32, #onnx.dims<["n", 4, 1, "t"]>> {onnx.name = "x"}) -> (tensor<?x?xf32, #onnx.dims<["n", _]>> {onnx.name = "y"}) {
  %w = onnx.Constant dense<0.5> : tensor<2x4x1x3xf32>
  %c = onnx.Conv(%x, %w) : tensor<?x2x1x?xf32, #onnx.dims<["n", 2, 1, _]>>
  %p = onnx.Transpose(%c) <{perm = [0, 3, 2, 1]}> : tensor<?x?x1x2xf32, #onnx.dims<["n", _, 1, 2]>>
  %t = onnx.Constant dense<[0, -1]> : tensor<2xi64>
  %y = onnx.Reshape(%p, %t) : tensor<?x?xf32, #onnx.dims<["n", _]>>
  func.return %y : tensor<?x?xf32, #onnx.dims<["n", _]>>
}
