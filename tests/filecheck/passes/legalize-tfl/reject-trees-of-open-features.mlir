// RUN: onnx-opt %s --convert --verify-diagnostics

// It must be known how many features there are.

// expected-error@unknown {{ml.TreeEnsemble (opset 5): how many features its samples have must be known}}
func.func @main(%x: tensor<4x?xf32> {onnx.name = "x"}) -> (tensor<4x2xf32> {onnx.name = "r0"}) {
  %y = onnx.ml.TreeEnsemble(%x) <{nodes_featureids = [2, 0], nodes_modes = dense<[0, 4]> : tensor<2xui8>, nodes_splits = dense<[0.5, 1.5]> : tensor<2xf32>, nodes_trueleafs = [0, 1], nodes_truenodeids = [1, 0], nodes_falseleafs = [1, 1], nodes_falsenodeids = [2, 1], tree_roots = [0, 1], leaf_targetids = [0, 1, 0], leaf_weights = dense<[1.5, 2.5, 3.5]> : tensor<3xf32>, n_targets = 2, post_transform = 0, aggregate_function = 1}> : tensor<4x2xf32>
  func.return %y : tensor<4x2xf32>
}
