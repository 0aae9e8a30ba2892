// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Probabilities of three classes, of another count of pairs, of no vectors; a transform of two classes' scores; what is not of so many pairs, classes,
// parameters; a sample without the axis of samples; lines of two classes; words, also beside numbers.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %{{.*}} = onnx.ml.SVMClassifier(
// CHECK-NEXT:    %{{.*}} = onnx.ml.SVMClassifier(
// CHECK-NEXT:    %{{.*}} = onnx.ml.SVMClassifier(
// CHECK-NEXT:    %{{.*}} = onnx.ml.SVMClassifier(
// CHECK-NEXT:    %{{.*}} = onnx.ml.SVMClassifier(
// CHECK-NEXT:    %{{.*}} = onnx.ml.SVMClassifier(
// CHECK-NEXT:    %{{.*}} = onnx.ml.SVMClassifier(
// CHECK-NEXT:    %{{.*}} = onnx.ml.SVMClassifier(
// CHECK-NEXT:    %{{.*}} = onnx.ml.SVMClassifier(
// CHECK-NEXT:    %{{.*}} = onnx.ml.SVMClassifier(
// CHECK-NEXT:    %{{.*}} = onnx.ml.SVMClassifier(
// CHECK-NEXT:    %{{.*}} = onnx.ml.SVMClassifier(
// CHECK-NEXT:    %{{.*}} = onnx.ml.SVMClassifier(
// CHECK-NEXT:    %{{.*}} = onnx.ml.SVMClassifier(
// CHECK-NEXT:    %{{.*}} = onnx.ml.SVMClassifier(
// CHECK-NEXT:    %{{.*}} = onnx.ml.SVMClassifier(
// CHECK-NEXT:    %{{.*}} = onnx.ml.SVMClassifier(
// CHECK-NEXT:    func.return
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}, %y: tensor<3xf32> {onnx.name = "y"}) -> (tensor<4xi64> {onnx.name = "l0"}, tensor<4x3xf32> {onnx.name = "s0"}, tensor<4xi64> {onnx.name = "l1"}, tensor<4x3xf32> {onnx.name = "s1"}, tensor<4xi64> {onnx.name = "l2"}, tensor<4x2xf32> {onnx.name = "s2"}, tensor<4xi64> {onnx.name = "l3"}, tensor<4x2xf32> {onnx.name = "s3"}, tensor<4xi64> {onnx.name = "l4"}, tensor<4x2xf32> {onnx.name = "s4"}, tensor<4xi64> {onnx.name = "l5"}, tensor<4x2xf32> {onnx.name = "s5"}, tensor<4xi64> {onnx.name = "l6"}, tensor<4x2xf32> {onnx.name = "s6"}, tensor<4xi64> {onnx.name = "l7"}, tensor<4x3xf32> {onnx.name = "s7"}, tensor<4xi64> {onnx.name = "l8"}, tensor<4x3xf32> {onnx.name = "s8"}, tensor<4xi64> {onnx.name = "l9"}, tensor<4x3xf32> {onnx.name = "s9"}, tensor<4xi64> {onnx.name = "l10"}, tensor<4x3xf32> {onnx.name = "s10"}, tensor<1xi64> {onnx.name = "l11"}, tensor<1x2xf32> {onnx.name = "s11"}, tensor<4xi64> {onnx.name = "l12"}, tensor<4x2xf32> {onnx.name = "s12"}, tensor<4x!onnx.string> {onnx.name = "l13"}, tensor<4x3xf32> {onnx.name = "s13"}, tensor<4x!onnx.string> {onnx.name = "l14"}, tensor<4x2xf32> {onnx.name = "s14"}, tensor<4x!onnx.string> {onnx.name = "l15"}, tensor<4x3xf32> {onnx.name = "s15"}, tensor<4x!onnx.string> {onnx.name = "l16"}, tensor<4x3xf32> {onnx.name = "s16"}) {
  %l0, %s0 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7, 9], vectors_per_class = [1, 1, 1], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25, 0.75, -1.0, 2.0], rho = [0.25, -0.5, 0.125], kernel_params = [0.5, 0.25, 3.0], prob_a = [-1.0, -2.0, -1.5], prob_b = [0.5, 0.25, 0.0]}> : (tensor<4xi64>, tensor<4x3xf32>)
  %l1, %s1 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7, 9], vectors_per_class = [1, 1, 1], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25, 0.75, -1.0, 2.0], rho = [0.25, -0.5, 0.125], kernel_params = [0.5, 0.25, 3.0], prob_a = [-1.5], prob_b = [0.25]}> : (tensor<4xi64>, tensor<4x3xf32>)
  %l2, %s2 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7], vectors_per_class = [2, 1], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25], rho = [0.25], kernel_params = [0.5, 0.25, 3.0], prob_a = [-1.5, 0.5], prob_b = [0.25]}> : (tensor<4xi64>, tensor<4x2xf32>)
  %l3, %s3 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7], vectors_per_class = [2, 1], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25], rho = [0.25], kernel_params = [0.5, 0.25, 3.0], prob_a = [-1.5], prob_b = [0.25, 0.5]}> : (tensor<4xi64>, tensor<4x2xf32>)
  %l4, %s4 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7], vectors_per_class = [2, 1], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25], rho = [0.25], kernel_params = [0.5, 0.25, 3.0], prob_a = [-1.5], prob_b = [0.25], post_transform = "SOFTMAX"}> : (tensor<4xi64>, tensor<4x2xf32>)
  %l5, %s5 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7], vectors_per_class = [0, 0], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25], rho = [0.25], kernel_params = [0.5, 0.25, 3.0], prob_a = [-1.5], prob_b = [0.25]}> : (tensor<4xi64>, tensor<4x2xf32>)
  %l6, %s6 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7], vectors_per_class = [2, 1], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25], rho = [0.25], kernel_params = [0.5, 0.25, 3.0], post_transform = "LOGISTIC"}> : (tensor<4xi64>, tensor<4x2xf32>)
  %l7, %s7 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7, 9], vectors_per_class = [1, 1, 1], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25, 0.75, -1.0, 2.0], rho = [0.25], kernel_params = [0.5, 0.25, 3.0]}> : (tensor<4xi64>, tensor<4x3xf32>)
  %l8, %s8 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7, 9], vectors_per_class = [1, 2], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25, 0.75, -1.0, 2.0], rho = [0.25, -0.5, 0.125], kernel_params = [0.5, 0.25, 3.0]}> : (tensor<4xi64>, tensor<4x3xf32>)
  %l9, %s9 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7, 9], vectors_per_class = [0, 0, 0], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25, 0.75, -1.0, 2.0], rho = [0.25, -0.5, 0.125], kernel_params = [0.5, 0.25, 3.0]}> : (tensor<4xi64>, tensor<4x3xf32>)
  %l10, %s10 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7, 9], vectors_per_class = [1, 1, 1], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25, 0.75, -1.0, 2.0], rho = [0.25, -0.5, 0.125], kernel_params = [0.5]}> : (tensor<4xi64>, tensor<4x3xf32>)
  %l11, %s11 = onnx.ml.SVMClassifier(%y) <{classlabels_ints = [5, 7], vectors_per_class = [2, 1], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25], rho = [0.25], kernel_params = [0.5, 0.25, 3.0]}> : (tensor<1xi64>, tensor<1x2xf32>)
  %l12, %s12 = onnx.ml.SVMClassifier(%x) <{classlabels_ints = [5, 7], coefficients = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], rho = [0.25], kernel_params = [0.5, 0.25, 3.0]}> : (tensor<4xi64>, tensor<4x2xf32>)
  %l13, %s13 = onnx.ml.SVMClassifier(%x) <{classlabels_strings = ["a", "b", "c"], coefficients = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, 1.0, 1.0, 1.0], rho = [0.25], kernel_params = [0.5, 0.25, 3.0]}> : (tensor<4x!onnx.string>, tensor<4x3xf32>)
  %l14, %s14 = onnx.ml.SVMClassifier(%x) <{classlabels_strings = ["a", "b"], vectors_per_class = [2, 1], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25], rho = [0.25], kernel_params = [0.5, 0.25, 3.0]}> : (tensor<4x!onnx.string>, tensor<4x2xf32>)
  %l15, %s15 = onnx.ml.SVMClassifier(%x) <{classlabels_strings = ["a", "b", "c"], classlabels_ints = [5, 7, 9], vectors_per_class = [1, 1, 1], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25, 0.75, -1.0, 2.0], rho = [0.25, -0.5, 0.125], kernel_params = [0.5, 0.25, 3.0]}> : (tensor<4x!onnx.string>, tensor<4x3xf32>)
  %l16, %s16 = onnx.ml.SVMClassifier(%x) <{classlabels_strings = ["a", "b", "c"], classlabels_ints = [5, 7, 9], coefficients = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, 1.0, 1.0, 1.0], rho = [0.25], kernel_params = [0.5, 0.25, 3.0]}> : (tensor<4x!onnx.string>, tensor<4x3xf32>)
  func.return %l0, %s0, %l1, %s1, %l2, %s2, %l3, %s3, %l4, %s4, %l5, %s5, %l6, %s6, %l7, %s7, %l8, %s8, %l9, %s9, %l10, %s10, %l11, %s11, %l12, %s12, %l13, %s13, %l14, %s14, %l15, %s15, %l16, %s16 : tensor<4xi64>, tensor<4x3xf32>, tensor<4xi64>, tensor<4x3xf32>, tensor<4xi64>, tensor<4x2xf32>, tensor<4xi64>, tensor<4x2xf32>, tensor<4xi64>, tensor<4x2xf32>, tensor<4xi64>, tensor<4x2xf32>, tensor<4xi64>, tensor<4x2xf32>, tensor<4xi64>, tensor<4x3xf32>, tensor<4xi64>, tensor<4x3xf32>, tensor<4xi64>, tensor<4x3xf32>, tensor<4xi64>, tensor<4x3xf32>, tensor<1xi64>, tensor<1x2xf32>, tensor<4xi64>, tensor<4x2xf32>, tensor<4x!onnx.string>, tensor<4x3xf32>, tensor<4x!onnx.string>, tensor<4x2xf32>, tensor<4x!onnx.string>, tensor<4x3xf32>, tensor<4x!onnx.string>, tensor<4x3xf32>
}
