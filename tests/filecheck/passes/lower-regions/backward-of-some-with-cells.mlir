// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// So are those with cells.

// CHECK-LABEL: func.func @main
// CHECK:         onnx.ReverseSequence(%x, %{{.*}}) <{batch_axis = 1, time_axis = 0}> : tensor<4x2x3xf32>
// CHECK-NOT:     onnx.LSTM
// CHECK:         onnx.ReverseSequence(
// CHECK-NOT:     onnx.LSTM
func.func @main(%x: tensor<4x2x3xf32> {onnx.name = "x"}, %w: tensor<1x20x3xf32> {onnx.name = "w"}, %r: tensor<1x20x5xf32> {onnx.name = "r"}, %l: tensor<2xi32> {onnx.name = "l"}) -> (tensor<4x1x2x5xf32> {onnx.name = "y"}) {
  %y, %a, %d = onnx.LSTM(%x, %w, %r, _, %l) <{direction = "reverse", hidden_size = 5, layout = 0}> : (tensor<4x1x2x5xf32>, tensor<1x2x5xf32>, tensor<1x2x5xf32>)
  func.return %y : tensor<4x1x2x5xf32>
}
