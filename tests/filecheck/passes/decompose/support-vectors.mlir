// RUN: onnx-opt %s --pass decompose | filecheck %s

// Support vectors are weighed by a kernel, one class by its sign; categories are found by comparison.

// CHECK-LABEL: func.func @main
// CHECK-NOT:   onnx.ml.SVMRegressor(
// CHECK:       onnx.MatMul(%x,
// CHECK:       onnx.Tanh(
// CHECK:       onnx.Pow(
// CHECK:       onnx.ReduceSum(
// CHECK:       onnx.Exp(
// CHECK:       onnx.Greater(
// CHECK:       onnx.Where(
// CHECK:       onnx.Equal(
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}, %n: tensor<2x5xi64> {onnx.name = "n"}) -> (tensor<4x1xf32> {onnx.name = "s0"}, tensor<4x1xf32> {onnx.name = "s1"}, tensor<4x1xf32> {onnx.name = "s2"}, tensor<4x1xf32> {onnx.name = "s3"}, tensor<4x1xf32> {onnx.name = "s4"}, tensor<2x5x2xf32> {onnx.name = "s5"}) {
  %s0 = onnx.ml.SVMRegressor(%x) <{support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], coefficients = [1.0, -0.5], rho = [0.25], n_supports = 2, kernel_type = "LINEAR", kernel_params = [0.5, 0.25, 3.0]}> : tensor<4x1xf32>
  %s1 = onnx.ml.SVMRegressor(%x) <{support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], coefficients = [1.0, -0.5], rho = [0.25], n_supports = 2, kernel_type = "SIGMOID", kernel_params = [0.5, 0.25, 3.0]}> : tensor<4x1xf32>
  %s2 = onnx.ml.SVMRegressor(%x) <{support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], coefficients = [1.0, -0.5], rho = [0.25], n_supports = 2, kernel_type = "POLY", kernel_params = [0.5, 0.25, 3.0]}> : tensor<4x1xf32>
  %s3 = onnx.ml.SVMRegressor(%x) <{support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], coefficients = [1.0, -0.5], rho = [0.25], n_supports = 2, kernel_type = "RBF", kernel_params = [0.5, 0.25, 3.0]}> : tensor<4x1xf32>
  %s4 = onnx.ml.SVMRegressor(%x) <{support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], coefficients = [1.0, -0.5], rho = [0.25], n_supports = 2, kernel_type = "RBF", kernel_params = [0.5, 0.25, 3.0], one_class = 1}> : tensor<4x1xf32>
  %s5 = onnx.ml.OneHotEncoder(%n) <{cats_int64s = [3, 1]}> : tensor<2x5x2xf32>
  func.return %s0, %s1, %s2, %s3, %s4, %s5 : tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<2x5x2xf32>
}
