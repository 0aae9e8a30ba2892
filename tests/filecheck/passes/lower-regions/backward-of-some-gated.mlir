// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// Gated networks too are reversed as far as each sample goes.

// CHECK-LABEL: func.func @main
// CHECK:         onnx.ReverseSequence(%x, %{{.*}}) <{batch_axis = 1, time_axis = 0}> : tensor<4x2x3xf32>
// CHECK-NOT:     onnx.GRU
// CHECK:         onnx.ReverseSequence(
// CHECK-NOT:     onnx.GRU
func.func @main(%x: tensor<4x2x3xf32> {onnx.name = "x"}, %w: tensor<1x15x3xf32> {onnx.name = "w"}, %r: tensor<1x15x5xf32> {onnx.name = "r"}, %l: tensor<2xi32> {onnx.name = "l"}) -> (tensor<4x1x2x5xf32> {onnx.name = "y"}) {
  %y, %a = onnx.GRU(%x, %w, %r, _, %l) <{direction = "reverse", hidden_size = 5, layout = 0}> : (tensor<4x1x2x5xf32>, tensor<1x2x5xf32>)
  func.return %y : tensor<4x1x2x5xf32>
}
