// RUN: onnx-opt %s --convert --verify-diagnostics

// Probabilities of three classes.

// expected-error@unknown {{ml.SVMClassifier (opset 1): its samples must have two axes, its labels be numbers, scores of two classes be of vectors and not transformed, and probabilities of no more: those are where an iteration ends}}
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}) -> (tensor<4xi64> {onnx.name = "l0"}, tensor<4x3xf32> {onnx.name = "s0"}) {
  %l0, %s0 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7, 9], vectors_per_class = [1, 1, 1], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25, 0.75, -1.0, 2.0], rho = [0.25, -0.5, 0.125], kernel_params = [0.5, 0.25, 3.0], prob_a = [-1.0, -2.0, -1.5], prob_b = [0.5, 0.25, 0.0]}> : (tensor<4xi64>, tensor<4x3xf32>)
  func.return %l0, %s0 : tensor<4xi64>, tensor<4x3xf32>
}
