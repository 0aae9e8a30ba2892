// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// A classifier is a regressor and the place of its greatest score. Labels that are words stay.

// CHECK-LABEL: func.func @main
// CHECK:       %[[SCORES:.*]] = onnx.Add(
// CHECK:       %[[BEST:.*]] = onnx.ArgMax(%[[SCORES]])
// CHECK:       onnx.Gather(%{{.*}}, %[[BEST]])
// CHECK:       onnx.Constant dense<{{\[\[}}-1.5, 1.5], [-2.5, 2.5{{\]\]}}> : tensor<2x2xf32>
// CHECK:       onnx.Constant dense<[1.0, 0.0]> : tensor<2xf32>
// CHECK:       %[[WORDS:.*]] = onnx.ArgMax(
// CHECK:       onnx.ml.LabelEncoder(%{{.*}}) <{{.*}}values_strings = ["a", "b"]
// CHECK:       onnx.ml.LinearRegressor(%{{.*}}) <{{.*}}coefficients = [-1.0, -2.0, -3.0, 1.0, 2.0, 3.0], intercepts = [-0.5, 0.5]
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}) -> (tensor<4xi64> {onnx.name = "s0"}, tensor<4x2xf32> {onnx.name = "s1"}, tensor<4xi64> {onnx.name = "s2"}, tensor<4x2xf32> {onnx.name = "s3"}, tensor<4x!onnx.string> {onnx.name = "s4"}, tensor<4x2xf32> {onnx.name = "s5"}, tensor<4xi64> {onnx.name = "s6"}, tensor<4x2xf32> {onnx.name = "s7"}) {
  %s0, %s1 = onnx.ml.TreeEnsembleClassifier.v3(%x) <{nodes_featureids = [2, 0, 0], nodes_modes = ["BRANCH_LEQ", "LEAF", "LEAF"], nodes_nodeids = [0, 1, 2], nodes_treeids = [0, 0, 0], nodes_values = [0.5, 0.0, 0.0], nodes_truenodeids = [1, 0, 0], nodes_falsenodeids = [2, 0, 0], class_ids = [0, 1, 1], class_nodeids = [1, 1, 2], class_treeids = [0, 0, 0], class_weights = [1.5, 2.5, 3.5], classlabels_int64s = [5, 7]}> : (tensor<4xi64>, tensor<4x2xf32>)
  %s2, %s3 = onnx.ml.TreeEnsembleClassifier.v3(%x) <{nodes_featureids = [2, 0, 0], nodes_modes = ["BRANCH_LEQ", "LEAF", "LEAF"], nodes_nodeids = [0, 1, 2], nodes_treeids = [0, 0, 0], nodes_values = [0.5, 0.0, 0.0], nodes_truenodeids = [1, 0, 0], nodes_falsenodeids = [2, 0, 0], class_ids = [0, 0], class_nodeids = [1, 2], class_treeids = [0, 0], class_weights = [1.5, 2.5], classlabels_int64s = [8, 9]}> : (tensor<4xi64>, tensor<4x2xf32>)
  %s4, %s5 = onnx.ml.TreeEnsembleClassifier.v3(%x) <{nodes_featureids = [2, 0, 0], nodes_modes = ["BRANCH_LEQ", "LEAF", "LEAF"], nodes_nodeids = [0, 1, 2], nodes_treeids = [0, 0, 0], nodes_values = [0.5, 0.0, 0.0], nodes_truenodeids = [1, 0, 0], nodes_falsenodeids = [2, 0, 0], class_ids = [0, 1, 1], class_nodeids = [1, 1, 2], class_treeids = [0, 0, 0], class_weights = [1.5, 2.5, 3.5], classlabels_strings = ["a", "b"]}> : (tensor<4x!onnx.string>, tensor<4x2xf32>)
  %s6, %s7 = onnx.ml.LinearClassifier(%x) <{coefficients = [1.0, 2.0, 3.0], intercepts = [0.5], classlabels_ints = [5, 7]}> : (tensor<4xi64>, tensor<4x2xf32>)
  func.return %s0, %s1, %s2, %s3, %s4, %s5, %s6, %s7 : tensor<4xi64>, tensor<4x2xf32>, tensor<4xi64>, tensor<4x2xf32>, tensor<4x!onnx.string>, tensor<4x2xf32>, tensor<4xi64>, tensor<4x2xf32>
}
