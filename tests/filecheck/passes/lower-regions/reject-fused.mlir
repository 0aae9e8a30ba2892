// RUN: onnx-opt %s -p 'lower-regions{rnn=fused}' | filecheck %s

// What no fused kernel computes is a loop: clipped sums, cells that are read, a state that nothing bounds, a state that is given.

// CHECK-LABEL:   func.func @main
// CHECK-NOT:     tfl.
// CHECK-COUNT-4: onnx.Loop
func.func @main(%x: tensor<40x2x4xf32> {onnx.name = "x"}, %given: tensor<1x2x5xf32> {onnx.name = "given"}) -> (tensor<1x2x5xf32> {onnx.name = "a"}, tensor<1x2x5xf32> {onnx.name = "b"}, tensor<1x2x5xf32> {onnx.name = "c"}, tensor<1x2x5xf32> {onnx.name = "d"}) {
  %w = onnx.Constant dense<0.5> : tensor<1x20x4xf32>
  %r = onnx.Constant dense<0.25> : tensor<1x20x5xf32>
  %w1 = onnx.Constant dense<0.5> : tensor<1x5x4xf32>
  %r1 = onnx.Constant dense<0.25> : tensor<1x5x5xf32>
  %y, %a, %unread = onnx.LSTM(%x, %w, %r) <{clip = 0.5, hidden_size = 5}> : (tensor<40x1x2x5xf32>, tensor<1x2x5xf32>, tensor<1x2x5xf32>)
  %y1, %h1, %b = onnx.LSTM(%x, %w, %r) <{hidden_size = 5}> : (tensor<40x1x2x5xf32>, tensor<1x2x5xf32>, tensor<1x2x5xf32>)
  %y2, %c = onnx.RNN(%x, %w1, %r1) <{activations = ["Relu"], hidden_size = 5}> : (tensor<40x1x2x5xf32>, tensor<1x2x5xf32>)
  %y3, %d = onnx.RNN(%x, %w1, %r1, _, _, %given) <{hidden_size = 5}> : (tensor<40x1x2x5xf32>, tensor<1x2x5xf32>)
  func.return %a, %b, %c, %d : tensor<1x2x5xf32>, tensor<1x2x5xf32>, tensor<1x2x5xf32>, tensor<1x2x5xf32>
}
