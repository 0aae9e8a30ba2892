// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// Lengths that say that every sample has all steps say nothing.

// CHECK-LABEL: func.func @main
// CHECK-NOT:     onnx.Where
// CHECK:         onnx.Tanh
// CHECK-NOT:     onnx.Where
// CHECK:         func.return
func.func @main(%x: tensor<2x2x3xf32> {onnx.name = "x"}, %w: tensor<1x5x3xf32> {onnx.name = "w"}, %r: tensor<1x5x5xf32> {onnx.name = "r"}) -> (tensor<2x1x2x5xf32> {onnx.name = "y"}) {
  %l = onnx.Constant dense<[2, 3]> : tensor<2xi32>
  %y, %a = onnx.RNN(%x, %w, %r, _, %l) <{direction = "forward", hidden_size = 5, layout = 0}> : (tensor<2x1x2x5xf32>, tensor<1x2x5xf32>)
  func.return %y : tensor<2x1x2x5xf32>
}
