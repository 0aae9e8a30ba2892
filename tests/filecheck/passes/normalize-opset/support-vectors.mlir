// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Pairs of classes have lines over a kernel's values, whose signs are votes; of two classes one score is the other's opposite.

// CHECK-LABEL: func.func @main
// CHECK-NOT:   onnx.ml.SVMClassifier
// CHECK:       %[[LINEAR:.*]] = onnx.ml.LinearRegressor(%{{.*}}) <{{.*}}coefficients = [-1.0, 0.5, -0.25, 1.0, -0.5, 0.25], intercepts = [-0.25, 0.25], post_transform = "NONE", targets = 2
// CHECK:       %[[SIGNS:.*]] = onnx.Greater(%[[LINEAR]],
// CHECK:       %[[ONES:.*]] = onnx.Cast(%[[SIGNS]])
// CHECK:       %[[SHIFTS:.*]] = onnx.MatMul(%[[ONES]],
// CHECK:       %[[VOTES:.*]] = onnx.Add(%[[SHIFTS]],
// CHECK:       %[[MOST:.*]] = onnx.ArgMax(%[[VOTES]])
// CHECK:       onnx.Gather(%{{.*}}, %[[MOST]])
// CHECK:       %[[BENT:.*]] = onnx.Tanh(
// CHECK:       onnx.ml.LinearRegressor(%[[BENT]])
// CHECK:       onnx.Softmax(
// CHECK:       %[[CUBE:.*]] = onnx.Pow(
// CHECK:       onnx.ml.LinearRegressor(%[[CUBE]])
// CHECK:       onnx.Sigmoid(
// CHECK:       onnx.ReduceSumSquare(
// CHECK:       %[[NEAR:.*]] = onnx.Exp(
// CHECK:       %[[PAIRS:.*]] = onnx.ml.LinearRegressor(%[[NEAR]]) <{{.*}}coefficients = [1.0, -0.5, 0.0, 0.75, 0.0, 0.25, 0.0, -1.0, 2.0], intercepts = [0.25, -0.5, 0.125]
// CHECK:       %[[LINES:.*]] = onnx.ml.LinearRegressor(%{{.*}}) <{{.*}}intercepts = [0.25, 0.25, 0.25], post_transform = "NONE", targets = 3
// CHECK:       onnx.ArgMax(%[[LINES]])
// CHECK:       func.return %{{.*}}, %[[LINEAR]], %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %[[PAIRS]], %{{.*}}, %[[LINES]]
func.func @main(%n: tensor<4x3xi64> {onnx.name = "n"}, %x: tensor<4x3xf32> {onnx.name = "x"}) -> (tensor<4xi64> {onnx.name = "l0"}, tensor<4x2xf32> {onnx.name = "s0"}, tensor<4xi64> {onnx.name = "l1"}, tensor<4x3xf32> {onnx.name = "s1"}, tensor<4xi64> {onnx.name = "l2"}, tensor<4x3xf32> {onnx.name = "s2"}, tensor<4xi64> {onnx.name = "l3"}, tensor<4x3xf32> {onnx.name = "s3"}, tensor<4xi64> {onnx.name = "l4"}, tensor<4x3xf32> {onnx.name = "s4"}) {
  %l0, %s0 = onnx.ml.SVMClassifier(%n) <{classlabels_ints = [5, 7], vectors_per_class = [2, 1], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25], rho = [0.25], kernel_params = [0.5, 0.25, 3.0]}> : (tensor<4xi64>, tensor<4x2xf32>)
  %l1, %s1 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7, 9], vectors_per_class = [1, 1, 1], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25, 0.75, -1.0, 2.0], rho = [0.25, -0.5, 0.125], kernel_params = [0.5, 0.25, 3.0], kernel_type = "SIGMOID", post_transform = "SOFTMAX"}> : (tensor<4xi64>, tensor<4x3xf32>)
  %l2, %s2 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7, 9], vectors_per_class = [1, 1, 1], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25, 0.75, -1.0, 2.0], rho = [0.25, -0.5, 0.125], kernel_params = [0.5, 0.25, 3.0], kernel_type = "POLY", post_transform = "LOGISTIC"}> : (tensor<4xi64>, tensor<4x3xf32>)
  %l3, %s3 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7, 9], vectors_per_class = [1, 1, 1], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25, 0.75, -1.0, 2.0], rho = [0.25, -0.5, 0.125], kernel_params = [0.5, 0.25, 3.0], kernel_type = "RBF"}> : (tensor<4xi64>, tensor<4x3xf32>)
  %l4, %s4 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7, 9], coefficients = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], rho = [0.25], kernel_params = [0.5, 0.25, 3.0]}> : (tensor<4xi64>, tensor<4x3xf32>)
  func.return %l0, %s0, %l1, %s1, %l2, %s2, %l3, %s3, %l4, %s4 : tensor<4xi64>, tensor<4x2xf32>, tensor<4xi64>, tensor<4x3xf32>, tensor<4xi64>, tensor<4x3xf32>, tensor<4xi64>, tensor<4x3xf32>, tensor<4xi64>, tensor<4x3xf32>
}
