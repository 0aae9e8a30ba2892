// RUN: onnx-opt %s --pass decompose | filecheck %s

// Tuples of batches say in which batch they are.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Mod(%i, %[[N0]]) <{fmod = 0}> : tensor<3x2x1xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.ReduceSum(%[[N1]], %[[N2]]) <{keepdims = 0}> : tensor<3x2xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<{{\[\[}}0], [4], [8]]> : tensor<3x1xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<[-1, 5]> : tensor<2xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Reshape(%x, %[[N5]]) : tensor<12x5xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Add(%[[N3]], %[[N4]]) : tensor<3x2xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Gather(%[[N6]], %[[N7]]) <{axis = 0}> : tensor<3x2x5xf32>
// CHECK-NEXT:    func.return %[[N8]] : tensor<3x2x5xf32>
func.func @main(%x: tensor<3x4x5xf32> {onnx.name = "x"}, %i: tensor<3x2x1xi64> {onnx.name = "i"}) -> (tensor<3x2x5xf32> {onnx.name = "r"}) {
  %a = onnx.GatherND(%x, %i) <{batch_dims = 1}> : tensor<3x2x5xf32>
  func.return %a : tensor<3x2x5xf32>
}
