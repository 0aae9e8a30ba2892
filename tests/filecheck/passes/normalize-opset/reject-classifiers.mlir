// RUN: not onnx-opt %s --pass normalize-opset 2>&1 | filecheck %s

// Which class the votes are for, where all are for the second of two, implementations disagree about.

// CHECK: error[E0401]: ml.TreeEnsembleClassifier is used in a way that opset 3 had, and no newer one has
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}) -> (tensor<4xi64> {onnx.name = "s0"}, tensor<4x2xf32> {onnx.name = "s1"}) {
  %s0, %s1 = onnx.ml.TreeEnsembleClassifier.v3(%x) <{nodes_featureids = [2, 0, 0], nodes_modes = ["BRANCH_LEQ", "LEAF", "LEAF"], nodes_nodeids = [0, 1, 2], nodes_treeids = [0, 0, 0], nodes_values = [0.5, 0.0, 0.0], nodes_truenodeids = [1, 0, 0], nodes_falsenodeids = [2, 0, 0], class_ids = [1, 1], class_nodeids = [1, 2], class_treeids = [0, 0], class_weights = [1.5, 2.5], classlabels_int64s = [5, 7]}> : (tensor<4xi64>, tensor<4x2xf32>)
  func.return %s0, %s1 : tensor<4xi64>, tensor<4x2xf32>
}
