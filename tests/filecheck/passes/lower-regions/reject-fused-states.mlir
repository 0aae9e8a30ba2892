// RUN: onnx-opt %s -p 'lower-regions{rnn=fused}' | filecheck %s

// States that start elsewhere than at zero, gates that are coupled, and halves and doubles are not what a fused kernel computes.

// CHECK-LABEL:   func.func @main
// CHECK-NOT:     tfl.
// CHECK-COUNT-6: onnx.Loop
func.func @main(%x: tensor<40x2x4xf32> {onnx.name = "x"}, %d: tensor<40x2x4xf64> {onnx.name = "d"}) -> (tensor<1x2x5xf32> {onnx.name = "r0"}, tensor<1x2x5xf32> {onnx.name = "r1"}, tensor<1x2x5xf32> {onnx.name = "r2"}, tensor<1x2x5xf64> {onnx.name = "r3"}, tensor<1x2x5xf64> {onnx.name = "r4"}, tensor<1x2x5xf32> {onnx.name = "r5"}) {
  %w = onnx.Constant dense<0.5> : tensor<1x20x4xf32>
  %r = onnx.Constant dense<0.25> : tensor<1x20x5xf32>
  %w1 = onnx.Constant dense<0.5> : tensor<1x5x4xf32>
  %r1 = onnx.Constant dense<0.25> : tensor<1x5x5xf32>
  %one = onnx.Constant dense<1.0> : tensor<1x2x5xf32>
  %wd = onnx.Constant dense<0.5> : tensor<1x20x4xf64>
  %rd = onnx.Constant dense<0.25> : tensor<1x20x5xf64>
  %wd1 = onnx.Constant dense<0.5> : tensor<1x5x4xf64>
  %rd1 = onnx.Constant dense<0.25> : tensor<1x5x5xf64>
  %y0, %r0 = onnx.LSTM(%x, %w, %r, _, _, %one) <{hidden_size = 5}> : (tensor<40x1x2x5xf32>, tensor<1x2x5xf32>)
  %y1, %r1_ = onnx.LSTM(%x, %w, %r, _, _, _, %one) <{hidden_size = 5}> : (tensor<40x1x2x5xf32>, tensor<1x2x5xf32>)
  %y2, %r2 = onnx.LSTM(%x, %w, %r) <{hidden_size = 5, input_forget = 1}> : (tensor<40x1x2x5xf32>, tensor<1x2x5xf32>)
  %y3, %r3 = onnx.LSTM(%d, %wd, %rd) <{hidden_size = 5}> : (tensor<40x1x2x5xf64>, tensor<1x2x5xf64>)
  %y4, %r4 = onnx.RNN(%d, %wd1, %rd1) <{hidden_size = 5}> : (tensor<40x1x2x5xf64>, tensor<1x2x5xf64>)
  %y5, %r5 = onnx.RNN(%x, %w1, %r1, _, _, %one) <{hidden_size = 5}> : (tensor<40x1x2x5xf32>, tensor<1x2x5xf32>)
  func.return %r0, %r1_, %r2, %r3, %r4, %r5 : tensor<1x2x5xf32>, tensor<1x2x5xf32>, tensor<1x2x5xf32>, tensor<1x2x5xf64>, tensor<1x2x5xf64>, tensor<1x2x5xf32>
}
