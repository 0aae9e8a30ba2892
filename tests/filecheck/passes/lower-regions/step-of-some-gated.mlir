// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// One step, of the samples that have it: the others give 0.

// CHECK-LABEL: func.func @main
// CHECK:         onnx.Greater(%l, %{{.*}}) : tensor<2xi1>
// CHECK:         onnx.Where(
// CHECK-NOT:     onnx.GRU
// CHECK:         func.return
func.func @main(%x: tensor<1x2x3xf32> {onnx.name = "x"}, %w: tensor<1x15x3xf32> {onnx.name = "w"}, %r: tensor<1x15x5xf32> {onnx.name = "r"}, %l: tensor<2xi32> {onnx.name = "l"}) -> (tensor<1x1x2x5xf32> {onnx.name = "y"}) {
  %y, %a = onnx.GRU(%x, %w, %r, _, %l) <{direction = "forward", hidden_size = 5, layout = 0}> : (tensor<1x1x2x5xf32>, tensor<1x2x5xf32>)
  func.return %y : tensor<1x1x2x5xf32>
}
