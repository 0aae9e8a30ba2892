// RUN: onnx-opt %s --pass decompose | filecheck %s

// Coefficients that are not those of the vectors; categories that are words.

// CHECK: onnx.ml.SVMRegressor(
// CHECK: onnx.ml.OneHotEncoder(
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}, %n: tensor<2x!onnx.string> {onnx.name = "n"}) -> (tensor<4x1xf32> {onnx.name = "s0"}, tensor<2x2xf32> {onnx.name = "s1"}) {
  %s0 = onnx.ml.SVMRegressor(%x) <{support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], coefficients = [1.0, -0.5], rho = [0.25], n_supports = 3, kernel_type = "RBF"}> : tensor<4x1xf32>
  %s1 = onnx.ml.OneHotEncoder(%n) <{cats_strings = ["a", "b"]}> : tensor<2x2xf32>
  func.return %s0, %s1 : tensor<4x1xf32>, tensor<2x2xf32>
}
