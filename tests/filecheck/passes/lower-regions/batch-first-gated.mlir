// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// A gated network with the batch as axis 0, and one step of it backward.

// CHECK-LABEL: func.func @main
// CHECK:         onnx.Transpose(%x) <{perm = [1, 0, 2]}> : tensor<1x2x3xf32>
// CHECK-NOT:     onnx.GRU
// CHECK:         func.return
func.func @main(%x: tensor<2x1x3xf32> {onnx.name = "x"}, %w: tensor<1x15x3xf32> {onnx.name = "w"}, %r: tensor<1x15x5xf32> {onnx.name = "r"}) -> (tensor<2x1x1x5xf32> {onnx.name = "y"}) {
  %y, %a = onnx.GRU(%x, %w, %r, _, _) <{direction = "reverse", hidden_size = 5, layout = 1}> : (tensor<2x1x1x5xf32>, tensor<2x1x5xf32>)
  func.return %y : tensor<2x1x1x5xf32>
}
