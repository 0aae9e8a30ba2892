// RUN: onnx-opt %s -p 'lower-regions{rnn=fused}' | filecheck %s

// With rnn=fused the kernels compute the networks, over one step more, which resets their states.

// CHECK-LABEL: func.func @main
// CHECK:         %[[WIDE:.*]] = onnx.Pad(%x, %{{.*}}, %{{.*}}) : tensor<3x2x5xf32>
// CHECK:         %[[LONG:.*]] = onnx.Pad(%[[WIDE]], %{{.*}}, %{{.*}}) : tensor<4x2x5xf32>
// CHECK:         %[[GATE:.*]] = tfl.pseudo_const dense<{{.*}}[0.5, 0.5, 0.5, 0.5, -12583116.0]{{.*}}> : tensor<5x5xf32>
// CHECK:         %[[CELL:.*]] = tfl.pseudo_const dense<{{.*}}[0.5, 0.5, 0.5, 0.5, 0.0]{{.*}}> : tensor<5x5xf32>
// CHECK:         %[[STATES:.*]] = tfl.unidirectional_sequence_lstm(%[[LONG]], %[[GATE]], %[[GATE]], %[[CELL]], %[[GATE]],
// CHECK-SAME:        time_major = true}> : tensor<4x2x5xf32>
// CHECK:         onnx.Slice(%[[STATES]], %{{.*}}) : tensor<3x2x5xf32>
// CHECK:         %[[SECOND:.*]] = onnx.Pad(%{{.*}}, %{{.*}}, %{{.*}}) : tensor<4x2x1xf32>
// CHECK:         %[[BOTH:.*]] = onnx.Concat(%[[LONG]], %[[SECOND]]) <{axis = 2}> : tensor<4x2x6xf32>
// CHECK:         tfl.pseudo_const dense<{{.*}}[0.5, 0.5, 0.5, 0.5, -203.25, 1.25]{{.*}}> : tensor<5x6xf32>
// CHECK:         tfl.unidirectional_sequence_rnn(%[[BOTH]],
// CHECK-SAME:        time_major = true, fused_activation_function = "TANH"}> : tensor<4x2x5xf32>
func.func @main(%x: tensor<3x2x4xf32> {onnx.name = "x"}) -> (tensor<3x1x2x5xf32> {onnx.name = "y"}, tensor<1x2x5xf32> {onnx.name = "h"}) {
  %w = onnx.Constant dense<0.5> : tensor<1x20x4xf32>
  %r = onnx.Constant dense<0.25> : tensor<1x20x5xf32>
  %b = onnx.Constant dense<0.125> : tensor<1x40xf32>
  %p = onnx.Constant dense<0.75> : tensor<1x15xf32>
  %w1 = onnx.Constant dense<0.5> : tensor<1x5x4xf32>
  %r1 = onnx.Constant dense<0.25> : tensor<1x5x5xf32>
  %y, %a, %c = onnx.LSTM(%x, %w, %r, %b, _, _, _, %p) <{hidden_size = 5}> : (tensor<3x1x2x5xf32>, tensor<1x2x5xf32>, tensor<1x2x5xf32>)
  %z, %h = onnx.RNN(%x, %w1, %r1) <{hidden_size = 5}> : (tensor<3x1x2x5xf32>, tensor<1x2x5xf32>)
  func.return %y, %h : tensor<3x1x2x5xf32>, tensor<1x2x5xf32>
}
