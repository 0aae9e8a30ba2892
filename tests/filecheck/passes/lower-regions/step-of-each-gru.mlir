// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// A step with every pair of activations.

// CHECK-LABEL: func.func @main
// CHECK-NOT:     onnx.GRU
// CHECK:         onnx.Relu(
// CHECK-NOT:     onnx.GRU
// CHECK:         func.return
func.func @main(%x: tensor<1x4x3xf32> {onnx.name = "x"}, %h: tensor<1x4x2xf32> {onnx.name = "h"}) -> (tensor<1x1x4x2xf32> {onnx.name = "s0"}, tensor<1x1x4x2xf32> {onnx.name = "s1"}, tensor<1x1x4x2xf32> {onnx.name = "s2"}, tensor<1x1x4x2xf32> {onnx.name = "s3"}, tensor<1x1x4x2xf32> {onnx.name = "s4"}, tensor<1x1x4x2xf32> {onnx.name = "s5"}, tensor<1x1x4x2xf32> {onnx.name = "s6"}, tensor<1x1x4x2xf32> {onnx.name = "s7"}, tensor<1x1x4x2xf32> {onnx.name = "s8"}) {
  %w = onnx.Constant dense<0.5> : tensor<1x6x3xf32>
  %r = onnx.Constant dense<0.25> : tensor<1x6x2xf32>
  %s0, %h0 = onnx.GRU(%x, %w, %r, _, _, %h) <{activations = ["Sigmoid", "Sigmoid"], direction = "forward", hidden_size = 2, layout = 0, linear_before_reset = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>)
  %s1, %h1 = onnx.GRU(%x, %w, %r, _, _, %h) <{activations = ["Sigmoid", "Tanh"], direction = "forward", hidden_size = 2, layout = 0, linear_before_reset = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>)
  %s2, %h2 = onnx.GRU(%x, %w, %r, _, _, %h) <{activations = ["Sigmoid", "Relu"], direction = "forward", hidden_size = 2, layout = 0, linear_before_reset = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>)
  %s3, %h3 = onnx.GRU(%x, %w, %r, _, _, %h) <{activations = ["Tanh", "Sigmoid"], direction = "forward", hidden_size = 2, layout = 0, linear_before_reset = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>)
  %s4, %h4 = onnx.GRU(%x, %w, %r, _, _, %h) <{activations = ["Tanh", "Tanh"], direction = "forward", hidden_size = 2, layout = 0, linear_before_reset = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>)
  %s5, %h5 = onnx.GRU(%x, %w, %r, _, _, %h) <{activations = ["Tanh", "Relu"], direction = "forward", hidden_size = 2, layout = 0, linear_before_reset = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>)
  %s6, %h6 = onnx.GRU(%x, %w, %r, _, _, %h) <{activations = ["Relu", "Sigmoid"], direction = "forward", hidden_size = 2, layout = 0, linear_before_reset = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>)
  %s7, %h7 = onnx.GRU(%x, %w, %r, _, _, %h) <{activations = ["Relu", "Tanh"], direction = "forward", hidden_size = 2, layout = 0, linear_before_reset = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>)
  %s8, %h8 = onnx.GRU(%x, %w, %r, _, _, %h) <{activations = ["Relu", "Relu"], direction = "forward", hidden_size = 2, layout = 0, linear_before_reset = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>)
  func.return %s0, %s1, %s2, %s3, %s4, %s5, %s6, %s7, %s8 : tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>
}
