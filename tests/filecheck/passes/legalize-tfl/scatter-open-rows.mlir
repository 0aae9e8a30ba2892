// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Rows of which any number is written, of any number.

// CHECK-LABEL: func.func @main
// CHECK:       tfl.unsorted_segment_max(
// CHECK:       tfl.select_v2(
// CHECK:       tfl.scatter_nd(
// CHECK:       tfl.add(%x,
// CHECK:       tfl.unsorted_segment_max(
// CHECK:       tfl.maximum(
// CHECK:       tfl.unsorted_segment_min(
// CHECK:       tfl.minimum(
// CHECK:       tfl.unsorted_segment_prod(
// CHECK:       tfl.mul(%x,
// CHECK-NOT:   onnx.
func.func @main(%x: tensor<?x3xf32> {onnx.name = "x"}, %i: tensor<?x1xi64> {onnx.name = "i"}, %u: tensor<?x3xf32> {onnx.name = "u"}) -> (tensor<?x3xf32> {onnx.name = "a"}, tensor<?x3xf32> {onnx.name = "b"}, tensor<?x3xf32> {onnx.name = "c"}, tensor<?x3xf32> {onnx.name = "d"}, tensor<?x3xf32> {onnx.name = "e"}) {
  %a = onnx.ScatterND(%x, %i, %u) <{reduction = "none"}> : tensor<?x3xf32>
  %b = onnx.ScatterND(%x, %i, %u) <{reduction = "add"}> : tensor<?x3xf32>
  %c = onnx.ScatterND(%x, %i, %u) <{reduction = "max"}> : tensor<?x3xf32>
  %d = onnx.ScatterND(%x, %i, %u) <{reduction = "min"}> : tensor<?x3xf32>
  %e = onnx.ScatterND(%x, %i, %u) <{reduction = "mul"}> : tensor<?x3xf32>
  func.return %a, %b, %c, %d, %e : tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>
}
