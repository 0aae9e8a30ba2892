// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Two rounds of the iteration that couples probabilities.

// CHECK-LABEL: func.func @main
// CHECK:       onnx.Sigmoid(
// CHECK:       %[[Q:.*]] = onnx.Clip(
// CHECK-COUNT-2: onnx.Div(
// CHECK:       %[[ONCE:.*]] = onnx.Where(
// CHECK-COUNT-2: onnx.Div(
// CHECK:       %[[P:.*]] = onnx.Where(%{{.*}}, %[[ONCE]],
// CHECK:       %[[REST:.*]] = onnx.Sub(%{{.*}}, %[[P]])
// CHECK:       %[[BOTH:.*]] = onnx.Concat(%[[P]], %[[REST]])
// CHECK:       func.return %{{.*}}, %[[BOTH]]
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}) -> (tensor<4xi64> {onnx.name = "l0"}, tensor<4x2xf32> {onnx.name = "s0"}) {
  %l0, %s0 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7], vectors_per_class = [2, 1], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25], rho = [0.25], kernel_params = [0.5, 0.25, 3.0], prob_a = [-1.5], prob_b = [0.25]}> : (tensor<4xi64>, tensor<4x2xf32>)
  func.return %l0, %s0 : tensor<4xi64>, tensor<4x2xf32>
}
