// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// Each sample goes down each tree, a level a round.

// CHECK-LABEL: func.func @main
// CHECK-NOT:   TreeEnsemble
// CHECK:       %[[ROOTS:.*]] = onnx.Gather(%x, %{{.*}}) <{axis = 1}> : tensor<?x2xf32>
// CHECK:       onnx.LessOrEqual(%[[ROOTS]],
// CHECK:       %[[LEVEL:.*]] = onnx.Where(
// CHECK:       onnx.Gather(%{{.*}}, %[[LEVEL]])
// CHECK:       onnx.ReduceSum(
// CHECK-NOT:   TreeEnsemble
func.func @main(%x: tensor<?x3xf32> {onnx.name = "x"}) -> (tensor<?x2xf32> {onnx.name = "s0"}) {
  %s0 = onnx.ml.TreeEnsemble(%x) <{nodes_featureids = [2, 0], nodes_modes = dense<[0, 4]> : tensor<2xui8>, nodes_splits = dense<[0.5, 1.5]> : tensor<2xf32>, nodes_trueleafs = [0, 1], nodes_truenodeids = [1, 0], nodes_falseleafs = [1, 1], nodes_falsenodeids = [2, 1], tree_roots = [0, 1], leaf_targetids = [0, 1, 0], leaf_weights = dense<[1.5, 2.5, 3.5]> : tensor<3xf32>, n_targets = 2, post_transform = 0, aggregate_function = 1}> : tensor<?x2xf32>
  func.return %s0 : tensor<?x2xf32>
}
