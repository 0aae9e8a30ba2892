// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// What transforms a regressor's scores becomes an op behind it.

// CHECK-LABEL: func.func @main
// CHECK:       onnx.ml.LinearRegressor(%{{.*}}) <{{.*}}post_transform = "NONE"
// CHECK:       onnx.Softmax(
// CHECK:       onnx.ml.LinearRegressor(%{{.*}}) <{{.*}}post_transform = "NONE"
// CHECK:       onnx.Sigmoid(
// CHECK:       onnx.ml.LinearRegressor(%{{.*}}) <{{.*}}post_transform = "NONE"
// CHECK:       onnx.Exp(
// CHECK:       onnx.ml.LinearRegressor(%{{.*}}) <{{.*}}post_transform = "NONE"
// CHECK:       onnx.Log(
// CHECK:       onnx.ml.TreeEnsemble(%{{.*}}) <{{.*}}post_transform = 0
// CHECK:       onnx.Softmax(
// CHECK:       onnx.ml.TreeEnsemble(%{{.*}}) <{{.*}}post_transform = 0
// CHECK:       onnx.Sigmoid(
// CHECK:       onnx.ml.TreeEnsemble(%{{.*}}) <{{.*}}post_transform = 0
// CHECK:       onnx.Exp(
// CHECK:       onnx.ml.TreeEnsemble(%{{.*}}) <{{.*}}post_transform = 0
// CHECK:       onnx.Log(
// CHECK-NOT:   PROBIT
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}) -> (tensor<4x2xf32> {onnx.name = "s0"}, tensor<4x2xf32> {onnx.name = "s1"}, tensor<4x2xf32> {onnx.name = "s2"}, tensor<4x2xf32> {onnx.name = "s3"}, tensor<4x2xf32> {onnx.name = "s4"}, tensor<4x2xf32> {onnx.name = "s5"}, tensor<4x2xf32> {onnx.name = "s6"}, tensor<4x2xf32> {onnx.name = "s7"}) {
  %s0 = onnx.ml.LinearRegressor(%x) <{coefficients = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0], targets = 2, post_transform = "SOFTMAX"}> : tensor<4x2xf32>
  %s1 = onnx.ml.LinearRegressor(%x) <{coefficients = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0], targets = 2, post_transform = "LOGISTIC"}> : tensor<4x2xf32>
  %s2 = onnx.ml.LinearRegressor(%x) <{coefficients = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0], targets = 2, post_transform = "SOFTMAX_ZERO"}> : tensor<4x2xf32>
  %s3 = onnx.ml.LinearRegressor(%x) <{coefficients = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0], targets = 2, post_transform = "PROBIT"}> : tensor<4x2xf32>
  %s4 = onnx.ml.TreeEnsembleRegressor.v3(%x) <{nodes_featureids = [2, 0, 0], nodes_modes = ["BRANCH_LEQ", "LEAF", "LEAF"], nodes_nodeids = [0, 1, 2], nodes_treeids = [0, 0, 0], nodes_values = [0.5, 0.0, 0.0], nodes_truenodeids = [1, 0, 0], nodes_falsenodeids = [2, 0, 0], target_ids = [0, 1, 1], target_nodeids = [1, 1, 2], target_treeids = [0, 0, 0], target_weights = [1.5, 2.5, 3.5], n_targets = 2, post_transform = "SOFTMAX"}> : tensor<4x2xf32>
  %s5 = onnx.ml.TreeEnsembleRegressor.v3(%x) <{nodes_featureids = [2, 0, 0], nodes_modes = ["BRANCH_LEQ", "LEAF", "LEAF"], nodes_nodeids = [0, 1, 2], nodes_treeids = [0, 0, 0], nodes_values = [0.5, 0.0, 0.0], nodes_truenodeids = [1, 0, 0], nodes_falsenodeids = [2, 0, 0], target_ids = [0, 1, 1], target_nodeids = [1, 1, 2], target_treeids = [0, 0, 0], target_weights = [1.5, 2.5, 3.5], n_targets = 2, post_transform = "LOGISTIC"}> : tensor<4x2xf32>
  %s6 = onnx.ml.TreeEnsembleRegressor.v3(%x) <{nodes_featureids = [2, 0, 0], nodes_modes = ["BRANCH_LEQ", "LEAF", "LEAF"], nodes_nodeids = [0, 1, 2], nodes_treeids = [0, 0, 0], nodes_values = [0.5, 0.0, 0.0], nodes_truenodeids = [1, 0, 0], nodes_falsenodeids = [2, 0, 0], target_ids = [0, 1, 1], target_nodeids = [1, 1, 2], target_treeids = [0, 0, 0], target_weights = [1.5, 2.5, 3.5], n_targets = 2, post_transform = "SOFTMAX_ZERO"}> : tensor<4x2xf32>
  %s7 = onnx.ml.TreeEnsembleRegressor.v3(%x) <{nodes_featureids = [2, 0, 0], nodes_modes = ["BRANCH_LEQ", "LEAF", "LEAF"], nodes_nodeids = [0, 1, 2], nodes_treeids = [0, 0, 0], nodes_values = [0.5, 0.0, 0.0], nodes_truenodeids = [1, 0, 0], nodes_falsenodeids = [2, 0, 0], target_ids = [0, 1, 1], target_nodeids = [1, 1, 2], target_treeids = [0, 0, 0], target_weights = [1.5, 2.5, 3.5], n_targets = 2, post_transform = "PROBIT"}> : tensor<4x2xf32>
  func.return %s0, %s1, %s2, %s3, %s4, %s5, %s6, %s7 : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
}
