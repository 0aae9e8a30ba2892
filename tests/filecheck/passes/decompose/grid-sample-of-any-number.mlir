// RUN: onnx-opt %s --pass decompose | filecheck %s

// Where the rows of each sample begin is computed, and how many points a grid has is read from it.

// CHECK-LABEL: func.func @main
// CHECK:       onnx.Range(
// CHECK:       onnx.Gather(
// CHECK:       onnx.Shape(%g) <{end = -1, start = 1}>
// CHECK-NOT:   onnx.GridSample
func.func @main(%x: tensor<?x3x4x5xf32, #onnx.dims<["n", 3, 4, 5]>> {onnx.name = "x"}, %g: tensor<?x?x6x2xf32, #onnx.dims<["n", "h", 6, 2]>> {onnx.name = "g"}) -> (tensor<?x3x?x6xf32, #onnx.dims<["n", 3, "h", 6]>> {onnx.name = "y"}) {
  %y = onnx.GridSample(%x, %g) <{mode = "linear", padding_mode = "zeros", align_corners = 0}> : tensor<?x3x?x6xf32, #onnx.dims<["n", 3, "h", 6]>>
  func.return %y : tensor<?x3x?x6xf32, #onnx.dims<["n", 3, "h", 6]>>
}
