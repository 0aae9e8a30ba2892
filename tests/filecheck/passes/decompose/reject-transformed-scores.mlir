// RUN: onnx-opt %s --pass decompose | filecheck %s

// Scores that are transformed by what has no rule, and data of one axis.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.ml.LinearRegressor(%x) <{coefficients = [0.5, 1.0, -2.0], post_transform = "PROBIT", targets = 1}> : tensor<2x1xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.ml.SVMRegressor(%x) <{coefficients = [1.0, -0.5], kernel_type = "LINEAR", n_supports = 2, one_class = 1, post_transform = "PROBIT", rho = [0.25], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0]}> : tensor<2x1xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.ml.SVMRegressor(%x) <{coefficients = [1.0, -0.5], kernel_type = "LINEAR", n_supports = 2, one_class = 0, post_transform = "PROBIT", rho = [0.25], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0]}> : tensor<2x1xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.ml.SVMRegressor(%x) <{coefficients = [1.0, -0.5], kernel_params = [0.5, 0.25, 3.0], kernel_type = "POLY", n_supports = 2, one_class = 0, post_transform = "PROBIT", rho = [0.25], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0]}> : tensor<2x1xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.ml.SVMRegressor(%x) <{coefficients = [1.0, -0.5], kernel_params = [0.5, 0.25, 3.0], kernel_type = "RBF", n_supports = 2, one_class = 0, post_transform = "PROBIT", rho = [0.25], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0]}> : tensor<2x1xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.ml.LinearRegressor(%y) <{coefficients = [0.5, 1.0, -2.0], post_transform = "NONE", targets = 1}> : tensor<1x1xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.ml.SVMRegressor(%y) <{coefficients = [1.0, -0.5], kernel_type = "LINEAR", n_supports = 2, one_class = 0, post_transform = "NONE", rho = [0.25], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0]}> : tensor<1x1xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.ml.SVMRegressor(%y) <{coefficients = [1.0, -0.5], kernel_params = [0.5, 0.25, 3.0], kernel_type = "POLY", n_supports = 2, one_class = 0, post_transform = "NONE", rho = [0.25], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0]}> : tensor<1x1xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.ml.SVMRegressor(%y) <{coefficients = [1.0, -0.5], kernel_params = [0.5, 0.25, 3.0], kernel_type = "RBF", n_supports = 2, one_class = 0, post_transform = "NONE", rho = [0.25], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0]}> : tensor<1x1xf32>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]], %[[V2]], %[[V3]], %[[V4]], %[[V5]], %[[V6]], %[[V7]], %[[V8]] : tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<3xf32> {onnx.name = "y"}) -> (tensor<2x1xf32> {onnx.name = "r0"}, tensor<2x1xf32> {onnx.name = "r1"}, tensor<2x1xf32> {onnx.name = "r2"}, tensor<2x1xf32> {onnx.name = "r3"}, tensor<2x1xf32> {onnx.name = "r4"}, tensor<1x1xf32> {onnx.name = "r5"}, tensor<1x1xf32> {onnx.name = "r6"}, tensor<1x1xf32> {onnx.name = "r7"}, tensor<1x1xf32> {onnx.name = "r8"}) {
  %r0 = onnx.ml.LinearRegressor(%x) <{coefficients = [0.5, 1.0, -2.0], post_transform = "PROBIT", targets = 1}> : tensor<2x1xf32>
  %r1 = onnx.ml.SVMRegressor(%x) <{coefficients = [1.0, -0.5], kernel_type = "LINEAR", n_supports = 2, one_class = 1, post_transform = "PROBIT", rho = [0.25], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0]}> : tensor<2x1xf32>
  %r2 = onnx.ml.SVMRegressor(%x) <{coefficients = [1.0, -0.5], kernel_type = "LINEAR", n_supports = 2, one_class = 0, post_transform = "PROBIT", rho = [0.25], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0]}> : tensor<2x1xf32>
  %r3 = onnx.ml.SVMRegressor(%x) <{coefficients = [1.0, -0.5], kernel_params = [0.5, 0.25, 3.0], kernel_type = "POLY", n_supports = 2, one_class = 0, post_transform = "PROBIT", rho = [0.25], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0]}> : tensor<2x1xf32>
  %r4 = onnx.ml.SVMRegressor(%x) <{coefficients = [1.0, -0.5], kernel_params = [0.5, 0.25, 3.0], kernel_type = "RBF", n_supports = 2, one_class = 0, post_transform = "PROBIT", rho = [0.25], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0]}> : tensor<2x1xf32>
  %r5 = onnx.ml.LinearRegressor(%y) <{coefficients = [0.5, 1.0, -2.0], post_transform = "NONE", targets = 1}> : tensor<1x1xf32>
  %r6 = onnx.ml.SVMRegressor(%y) <{coefficients = [1.0, -0.5], kernel_type = "LINEAR", n_supports = 2, one_class = 0, post_transform = "NONE", rho = [0.25], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0]}> : tensor<1x1xf32>
  %r7 = onnx.ml.SVMRegressor(%y) <{coefficients = [1.0, -0.5], kernel_params = [0.5, 0.25, 3.0], kernel_type = "POLY", n_supports = 2, one_class = 0, post_transform = "NONE", rho = [0.25], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0]}> : tensor<1x1xf32>
  %r8 = onnx.ml.SVMRegressor(%y) <{coefficients = [1.0, -0.5], kernel_params = [0.5, 0.25, 3.0], kernel_type = "RBF", n_supports = 2, one_class = 0, post_transform = "NONE", rho = [0.25], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0]}> : tensor<1x1xf32>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8 : tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>
}
