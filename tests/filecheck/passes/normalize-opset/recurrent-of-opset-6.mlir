// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Which results there are was told beside them.

// CHECK-LABEL: func.func @main
// CHECK:    %[[A:.*]], %{{.*}} = onnx.GRU(%x, %w3, %r3, _, _, %h) <{{.*}}direction = "reverse"{{.*}}linear_before_reset = 1{{.*}}>
// CHECK:    %{{.*}}, %{{.*}}, %[[B:.*]] = onnx.LSTM(%x, %w4, %r4, %b4) <{{.*}}direction = "forward"{{.*}}>
// CHECK:    %{{.*}}, %[[C:.*]] = onnx.RNN(%x, %w1, %r1) <{{.*}}activations = ["Relu"]{{.*}}>
// CHECK:    func.return %[[A]], %[[B]], %[[C]]
func.func @main(%x: tensor<5x2x3xf32> {onnx.name = "x"}, %w1: tensor<1x4x3xf32> {onnx.name = "w1"}, %r1: tensor<1x4x4xf32> {onnx.name = "r1"}, %w3: tensor<1x12x3xf32> {onnx.name = "w3"}, %r3: tensor<1x12x4xf32> {onnx.name = "r3"}, %w4: tensor<1x16x3xf32> {onnx.name = "w4"}, %r4: tensor<1x16x4xf32> {onnx.name = "r4"}, %b4: tensor<1x32xf32> {onnx.name = "b4"}, %h: tensor<1x2x4xf32> {onnx.name = "h"}) -> (tensor<5x1x2x4xf32> {onnx.name = "a"}, tensor<1x2x4xf32> {onnx.name = "b"}, tensor<1x2x4xf32> {onnx.name = "c"}) {
  %a, %g = onnx.GRU.v3(%x, %w3, %r3, _, _, %h) <{output_sequence = 1, direction = "reverse", hidden_size = 4, linear_before_reset = 1}> : (tensor<5x1x2x4xf32>, tensor<1x2x4xf32>)
  %m, %n, %b = onnx.LSTM.v1(%x, %w4, %r4, %b4) <{hidden_size = 4}> : (tensor<5x1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>)
  %k, %c = onnx.RNN.v1(%x, %w1, %r1) <{activations = ["Relu"], hidden_size = 4}> : (tensor<5x1x2x4xf32>, tensor<1x2x4xf32>)
  func.return %a, %b, %c : tensor<5x1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>
}
