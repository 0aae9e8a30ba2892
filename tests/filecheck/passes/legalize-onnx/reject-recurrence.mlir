// RUN: not onnx-opt %s --pass legalize-onnx 2>&1 | filecheck %s

// A recurrent op keeps its state for the next run.

// CHECK-DAG: error[E0403]: lstm: its state lasts from one run to the next, which ONNX has no operator for
// CHECK-DAG: error[E0403]: rnn: its state lasts from one run to the next, which ONNX has no operator for
// CHECK-DAG: error[E0403]: unidirectional_sequence_lstm: its state lasts from one run to the next, which ONNX has no operator for
// CHECK-DAG: error[E0403]: unidirectional_sequence_rnn: its state lasts from one run to the next, which ONNX has no operator for
// CHECK-DAG: error[E0403]: bidirectional_sequence_lstm: its state lasts from one run to the next, which ONNX has no operator for
// CHECK-DAG: error[E0403]: bidirectional_sequence_rnn: its state lasts from one run to the next, which ONNX has no operator for
func.func @main(%x: tensor<1x2x4xf32> {onnx.name = "x"}, %w: tensor<4x4xf32> {onnx.name = "w"}, %b: tensor<4xf32> {onnx.name = "b"}, %h: tensor<1x4xf32> {onnx.name = "h"}) -> (tensor<1x4xf32> {onnx.name = "r0"}, tensor<1x4xf32> {onnx.name = "r1"}, tensor<1x2x4xf32> {onnx.name = "r2"}, tensor<1x2x4xf32> {onnx.name = "r3"}, tensor<1x2x4xf32> {onnx.name = "r4"}, tensor<1x2x4xf32> {onnx.name = "r5"}) {
  %r0 = tfl.lstm(%h, %w, %w, %w, %w, %w, %w, %w, %w, _, _, _, %b, %b, %b, %b, _, _, %h, %h) : tensor<1x4xf32>
  %r1 = tfl.rnn(%h, %w, %w, %b, %h) : tensor<1x4xf32>
  %r2 = tfl.unidirectional_sequence_lstm(%x, %w, %w, %w, %w, %w, %w, %w, %w, _, _, _, %b, %b, %b, %b, _, _, %h, %h) : tensor<1x2x4xf32>
  %r3 = tfl.unidirectional_sequence_rnn(%x, %w, %w, %b, %h) : tensor<1x2x4xf32>
  %r4, %s4 = tfl.bidirectional_sequence_lstm(%x, %w, %w, %w, %w, %w, %w, %w, %w, _, _, _, %b, %b, %b, %b, _, _, %w, %w, %w, %w, %w, %w, %w, %w, _, _, _, %b, %b, %b, %b, _, _, %h, %h, %h, %h) : (tensor<1x2x4xf32>, tensor<1x2x4xf32>)
  %r5, %s5 = tfl.bidirectional_sequence_rnn(%x, %w, %w, %b, %h, %w, %w, %b, %h) : (tensor<1x2x4xf32>, tensor<1x2x4xf32>)
  func.return %r0, %r1, %r2, %r3, %r4, %r5 : tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>
}
