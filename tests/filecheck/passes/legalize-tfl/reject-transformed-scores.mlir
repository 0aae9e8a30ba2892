// RUN: onnx-opt %s --convert --verify-diagnostics

// A transform that only the standard has.

// expected-error@unknown {{ml.SVMRegressor (opset 1): its samples must have two axes, and its scores not be transformed: onnxruntime leaves the transform out that the standard asks for}}
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}) -> (tensor<4x1xf32> {onnx.name = "s"}) {
  %s = onnx.ml.SVMRegressor(%x) <{support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], coefficients = [1.0, -0.5], rho = [0.25], n_supports = 2, kernel_type = "LINEAR", post_transform = "LOGISTIC"}> : tensor<4x1xf32>
  func.return %s : tensor<4x1xf32>
}
