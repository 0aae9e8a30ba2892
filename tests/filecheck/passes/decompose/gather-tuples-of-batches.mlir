// RUN: onnx-opt %s --pass decompose | filecheck %s

// Tuples of batches say in which batch they are.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[[[0], [0]], [[1], [1]], [[2], [2]]]> : tensor<3x2x1xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Concat(%[[N0]], %i) <{axis = 2}> : tensor<3x2x2xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.GatherND(%x, %[[N1]]) <{batch_dims = 0}> : tensor<3x2x5xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<3x2x5xf32>
func.func @main(%x: tensor<3x4x5xf32> {onnx.name = "x"}, %i: tensor<3x2x1xi64> {onnx.name = "i"}) -> (tensor<3x2x5xf32> {onnx.name = "r"}) {
  %a = onnx.GatherND(%x, %i) <{batch_dims = 1}> : tensor<3x2x5xf32>
  func.return %a : tensor<3x2x5xf32>
}
