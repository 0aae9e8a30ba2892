// RUN: onnx-opt %s | onnx-opt - | filecheck %s

// The gates of an LSTM that it does without are holes.

func.func @main(%x: tensor<1x5x3xf32> {onnx.name = "x"}) -> (tensor<1x5x2xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<0.5> : tensor<2x3xf32>
  %r = tfl.pseudo_const dense<0.25> : tensor<2x2xf32>
  %b = tfl.pseudo_const dense<0.0> : tensor<2xf32>
  %s = tfl.pseudo_const dense<0.0> : tensor<1x2xf32>
  // CHECK: tfl.unidirectional_sequence_lstm({{%\w+}}, _, [[W:%\w+]], [[W]], [[W]], _, [[R:%\w+]], [[R]], [[R]], _, _, _, _, [[B:%\w+]], [[B]], [[B]], _, _, [[S:%\w+]], [[S]])
  %y = tfl.unidirectional_sequence_lstm(%x, _, %w, %w, %w, _, %r, %r, %r, _, _, _, _, %b, %b, %b, _, _, %s, %s) <{fused_activation_function = "TANH"}> : tensor<1x5x2xf32>
  func.return %y : tensor<1x5x2xf32>
}
