// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// A step with each activation that is known.

// CHECK-LABEL: func.func @main
// CHECK-NOT:     onnx.RNN
// CHECK:         onnx.Relu(
// CHECK-NOT:     onnx.RNN
// CHECK:         func.return
func.func @main(%x: tensor<1x4x3xf32> {onnx.name = "x"}, %h: tensor<1x4x2xf32> {onnx.name = "h"}) -> (tensor<1x1x4x2xf32> {onnx.name = "s0"}, tensor<1x1x4x2xf32> {onnx.name = "s1"}, tensor<1x1x4x2xf32> {onnx.name = "s2"}) {
  %w = onnx.Constant dense<0.5> : tensor<1x2x3xf32>
  %r = onnx.Constant dense<0.25> : tensor<1x2x2xf32>
  %s0, %h0 = onnx.RNN(%x, %w, %r, _, _, %h) <{activations = ["Sigmoid"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>)
  %s1, %h1 = onnx.RNN(%x, %w, %r, _, _, %h) <{activations = ["Tanh"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>)
  %s2, %h2 = onnx.RNN(%x, %w, %r, _, _, %h) <{activations = ["Relu"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>)
  func.return %s0, %s1, %s2 : tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>
}
