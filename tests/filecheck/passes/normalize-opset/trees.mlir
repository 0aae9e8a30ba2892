// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Trees whose leaves speak of several targets say which leaf; a table says what the leaves do.

// CHECK-LABEL: func.func @main
// CHECK:       %[[LEAF:.*]] = onnx.ml.TreeEnsemble(%{{.*}}) <{
// CHECK-SAME:  {{.*}}leaf_weights = dense<[0.0, 1.0]> : tensor<2xf32>
// CHECK:       %[[AT:.*]] = onnx.Cast(%[[LEAF]])
// CHECK:       %[[VOTES:.*]] = onnx.Constant dense<{{\[\[}}1.5, 2.5], [0.0, 3.5{{\]\]}}> : tensor<2x2xf32>
// CHECK:       %[[SAID:.*]] = onnx.Gather(%[[VOTES]], %[[AT]]) <{axis = 0}>
// CHECK:       onnx.ReduceSum(%[[SAID]],
// CHECK:       %[[LEAF:.*]] = onnx.ml.TreeEnsemble(%{{.*}}) <{
// CHECK-SAME:  {{.*}}leaf_weights = dense<[0.0, 1.0]> : tensor<2xf32>
// CHECK:       %[[AT:.*]] = onnx.Cast(%[[LEAF]])
// CHECK:       %[[VOTES:.*]] = onnx.Constant dense<{{\[\[}}1.5, 2.5], [0.0, 3.5{{\]\]}}> : tensor<2x2xf32>
// CHECK:       %[[SAID:.*]] = onnx.Gather(%[[VOTES]], %[[AT]]) <{axis = 0}>
// CHECK:       onnx.ReduceMean(%[[SAID]],
// CHECK:       %[[LEAF:.*]] = onnx.ml.TreeEnsemble(%{{.*}}) <{
// CHECK-SAME:  {{.*}}leaf_weights = dense<[0.0, 1.0]> : tensor<2xf32>
// CHECK:       %[[AT:.*]] = onnx.Cast(%[[LEAF]])
// CHECK:       %[[VOTES:.*]] = onnx.Constant dense<{{\[\[}}1.5, 2.5], [3.4028235e+38, 3.5{{\]\]}}> : tensor<2x2xf32>
// CHECK:       %[[SAID:.*]] = onnx.Gather(%[[VOTES]], %[[AT]]) <{axis = 0}>
// CHECK:       onnx.ReduceMin(%[[SAID]],
// CHECK:       %[[LEAF:.*]] = onnx.ml.TreeEnsemble(%{{.*}}) <{
// CHECK-SAME:  {{.*}}leaf_weights = dense<[0.0, 1.0]> : tensor<2xf32>
// CHECK:       %[[AT:.*]] = onnx.Cast(%[[LEAF]])
// CHECK:       %[[VOTES:.*]] = onnx.Constant dense<{{\[\[}}1.5, 2.5], [-3.4028235e+38, 3.5{{\]\]}}> : tensor<2x2xf32>
// CHECK:       %[[SAID:.*]] = onnx.Gather(%[[VOTES]], %[[AT]]) <{axis = 0}>
// CHECK:       onnx.ReduceMax(%[[SAID]],
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}) -> (tensor<4x2xf32> {onnx.name = "s0"}, tensor<4x2xf32> {onnx.name = "s1"}, tensor<4x2xf32> {onnx.name = "s2"}, tensor<4x2xf32> {onnx.name = "s3"}) {
  %s0 = onnx.ml.TreeEnsembleRegressor.v3(%x) <{nodes_featureids = [2, 0, 0], nodes_modes = ["BRANCH_LEQ", "LEAF", "LEAF"], nodes_nodeids = [0, 1, 2], nodes_treeids = [0, 0, 0], nodes_values = [0.5, 0.0, 0.0], nodes_truenodeids = [1, 0, 0], nodes_falsenodeids = [2, 0, 0], target_ids = [0, 1, 1], target_nodeids = [1, 1, 2], target_treeids = [0, 0, 0], target_weights = [1.5, 2.5, 3.5], n_targets = 2, aggregate_function = "SUM", base_values = [0.25, 0.75]}> : tensor<4x2xf32>
  %s1 = onnx.ml.TreeEnsembleRegressor.v3(%x) <{nodes_featureids = [2, 0, 0], nodes_modes = ["BRANCH_LEQ", "LEAF", "LEAF"], nodes_nodeids = [0, 1, 2], nodes_treeids = [0, 0, 0], nodes_values = [0.5, 0.0, 0.0], nodes_truenodeids = [1, 0, 0], nodes_falsenodeids = [2, 0, 0], target_ids = [0, 1, 1], target_nodeids = [1, 1, 2], target_treeids = [0, 0, 0], target_weights = [1.5, 2.5, 3.5], n_targets = 2, aggregate_function = "AVERAGE", base_values = [0.25, 0.75]}> : tensor<4x2xf32>
  %s2 = onnx.ml.TreeEnsembleRegressor.v3(%x) <{nodes_featureids = [2, 0, 0], nodes_modes = ["BRANCH_LEQ", "LEAF", "LEAF"], nodes_nodeids = [0, 1, 2], nodes_treeids = [0, 0, 0], nodes_values = [0.5, 0.0, 0.0], nodes_truenodeids = [1, 0, 0], nodes_falsenodeids = [2, 0, 0], target_ids = [0, 1, 1], target_nodeids = [1, 1, 2], target_treeids = [0, 0, 0], target_weights = [1.5, 2.5, 3.5], n_targets = 2, aggregate_function = "MIN", base_values = [0.25, 0.75]}> : tensor<4x2xf32>
  %s3 = onnx.ml.TreeEnsembleRegressor.v3(%x) <{nodes_featureids = [2, 0, 0], nodes_modes = ["BRANCH_LEQ", "LEAF", "LEAF"], nodes_nodeids = [0, 1, 2], nodes_treeids = [0, 0, 0], nodes_values = [0.5, 0.0, 0.0], nodes_truenodeids = [1, 0, 0], nodes_falsenodeids = [2, 0, 0], target_ids = [0, 1, 1], target_nodeids = [1, 1, 2], target_treeids = [0, 0, 0], target_weights = [1.5, 2.5, 3.5], n_targets = 2, aggregate_function = "MAX", base_values = [0.25, 0.75]}> : tensor<4x2xf32>
  func.return %s0, %s1, %s2, %s3 : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
}
