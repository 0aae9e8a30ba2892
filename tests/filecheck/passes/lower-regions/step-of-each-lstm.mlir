// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// A step with every triple of activations.

// CHECK-LABEL: func.func @main
// CHECK-NOT:     onnx.LSTM
// CHECK:         onnx.Relu(
// CHECK-NOT:     onnx.LSTM
// CHECK:         func.return
func.func @main(%x: tensor<1x4x3xf32> {onnx.name = "x"}, %h: tensor<1x4x2xf32> {onnx.name = "h"}, %c: tensor<1x4x2xf32> {onnx.name = "c"}) -> (tensor<1x1x4x2xf32> {onnx.name = "s0"}, tensor<1x1x4x2xf32> {onnx.name = "s1"}, tensor<1x1x4x2xf32> {onnx.name = "s2"}, tensor<1x1x4x2xf32> {onnx.name = "s3"}, tensor<1x1x4x2xf32> {onnx.name = "s4"}, tensor<1x1x4x2xf32> {onnx.name = "s5"}, tensor<1x1x4x2xf32> {onnx.name = "s6"}, tensor<1x1x4x2xf32> {onnx.name = "s7"}, tensor<1x1x4x2xf32> {onnx.name = "s8"}, tensor<1x1x4x2xf32> {onnx.name = "s9"}, tensor<1x1x4x2xf32> {onnx.name = "s10"}, tensor<1x1x4x2xf32> {onnx.name = "s11"}, tensor<1x1x4x2xf32> {onnx.name = "s12"}, tensor<1x1x4x2xf32> {onnx.name = "s13"}, tensor<1x1x4x2xf32> {onnx.name = "s14"}, tensor<1x1x4x2xf32> {onnx.name = "s15"}, tensor<1x1x4x2xf32> {onnx.name = "s16"}, tensor<1x1x4x2xf32> {onnx.name = "s17"}, tensor<1x1x4x2xf32> {onnx.name = "s18"}, tensor<1x1x4x2xf32> {onnx.name = "s19"}, tensor<1x1x4x2xf32> {onnx.name = "s20"}, tensor<1x1x4x2xf32> {onnx.name = "s21"}, tensor<1x1x4x2xf32> {onnx.name = "s22"}, tensor<1x1x4x2xf32> {onnx.name = "s23"}, tensor<1x1x4x2xf32> {onnx.name = "s24"}, tensor<1x1x4x2xf32> {onnx.name = "s25"}, tensor<1x1x4x2xf32> {onnx.name = "s26"}) {
  %w = onnx.Constant dense<0.5> : tensor<1x8x3xf32>
  %r = onnx.Constant dense<0.25> : tensor<1x8x2xf32>
  %s0, %h0, %c0 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Sigmoid", "Sigmoid", "Sigmoid"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s1, %h1, %c1 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Sigmoid", "Sigmoid", "Tanh"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s2, %h2, %c2 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Sigmoid", "Sigmoid", "Relu"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s3, %h3, %c3 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Sigmoid", "Tanh", "Sigmoid"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s4, %h4, %c4 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Sigmoid", "Tanh", "Tanh"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s5, %h5, %c5 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Sigmoid", "Tanh", "Relu"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s6, %h6, %c6 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Sigmoid", "Relu", "Sigmoid"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s7, %h7, %c7 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Sigmoid", "Relu", "Tanh"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s8, %h8, %c8 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Sigmoid", "Relu", "Relu"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s9, %h9, %c9 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Tanh", "Sigmoid", "Sigmoid"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s10, %h10, %c10 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Tanh", "Sigmoid", "Tanh"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s11, %h11, %c11 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Tanh", "Sigmoid", "Relu"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s12, %h12, %c12 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Tanh", "Tanh", "Sigmoid"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s13, %h13, %c13 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Tanh", "Tanh", "Tanh"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s14, %h14, %c14 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Tanh", "Tanh", "Relu"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s15, %h15, %c15 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Tanh", "Relu", "Sigmoid"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s16, %h16, %c16 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Tanh", "Relu", "Tanh"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s17, %h17, %c17 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Tanh", "Relu", "Relu"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s18, %h18, %c18 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Relu", "Sigmoid", "Sigmoid"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s19, %h19, %c19 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Relu", "Sigmoid", "Tanh"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s20, %h20, %c20 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Relu", "Sigmoid", "Relu"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s21, %h21, %c21 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Relu", "Tanh", "Sigmoid"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s22, %h22, %c22 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Relu", "Tanh", "Tanh"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s23, %h23, %c23 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Relu", "Tanh", "Relu"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s24, %h24, %c24 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Relu", "Relu", "Sigmoid"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s25, %h25, %c25 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Relu", "Relu", "Tanh"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  %s26, %h26, %c26 = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{activations = ["Relu", "Relu", "Relu"], direction = "forward", hidden_size = 2, layout = 0}> : (tensor<1x1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>)
  func.return %s0, %s1, %s2, %s3, %s4, %s5, %s6, %s7, %s8, %s9, %s10, %s11, %s12, %s13, %s14, %s15, %s16, %s17, %s18, %s19, %s20, %s21, %s22, %s23, %s24, %s25, %s26 : tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>
}
