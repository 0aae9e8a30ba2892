// RUN: onnx-opt %s --pass decompose | filecheck %s

// Constant tuples are made whole by legalize-tfl; without batches nothing lacks.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[C:.*]] = onnx.Constant dense<[[[0]], [[3]], [[1]]]> : tensor<3x1x1xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.GatherND(%x, %[[C]]) <{batch_dims = 1}> : tensor<3x1x5xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.GatherND(%x, %i) <{batch_dims = 0}> : tensor<2x4x5xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<3x1x5xf32>, tensor<2x4x5xf32>
func.func @main(%x: tensor<3x4x5xf32> {onnx.name = "x"}, %i: tensor<2x1xi64> {onnx.name = "i"}) -> (tensor<3x1x5xf32> {onnx.name = "r"}, tensor<2x4x5xf32> {onnx.name = "s"}) {
  %c = onnx.Constant dense<[[[0]], [[3]], [[1]]]> : tensor<3x1x1xi64>
  %a = onnx.GatherND(%x, %c) <{batch_dims = 1}> : tensor<3x1x5xf32>
  %b = onnx.GatherND(%x, %i) <{batch_dims = 0}> : tensor<2x4x5xf32>
  func.return %a, %b : tensor<3x1x5xf32>, tensor<2x4x5xf32>
}
