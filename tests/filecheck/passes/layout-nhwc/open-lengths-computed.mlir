// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// A reshape to lengths that only it knows stays as it is, between the shapes as they are written.

// CHECK-LABEL: func.func @main
// CHECK:       %[[C:.*]] = nhwc.Conv({{.*}}) <{{.*}}> : tensor<?x?x?x2xf32, #onnx.dims<["n", _, _, 2]>>
// CHECK-NEXT:  %[[Y:.*]] = onnx.Reshape(%[[C]], %s) : tensor<?x?x?xf32>
// CHECK-NEXT:  func.return %[[Y]]
func.func @main(%x: tensor<?x4x?x?xf32, #onnx.dims<["n", 4, "h", "w"]>> {onnx.name = "x"}, %s: tensor<3xi64> {onnx.name = "s"}) -> (tensor<?x?x?xf32> {onnx.name = "y"}) {
  %w = onnx.Constant dense<0.5> : tensor<2x4x3x3xf32>
  %c = onnx.Conv(%x, %w) : tensor<?x2x?x?xf32, #onnx.dims<["n", 2, _, _]>>
  %p = onnx.Transpose(%c) <{perm = [0, 2, 3, 1]}> : tensor<?x?x?x2xf32, #onnx.dims<["n", _, _, 2]>>
  %y = onnx.Reshape(%p, %s) : tensor<?x?x?xf32>
  func.return %y : tensor<?x?x?xf32>
}
