// RUN: onnx-opt %s --pass decompose | filecheck %s

// A cache is written from the place of each sample on.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<7> : tensor<i64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<[-1, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Reshape(%i, %[[N2]]) : tensor<2x1xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Add(%[[N3]], %[[N1]]) : tensor<2x4xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Mod(%[[N4]], %[[N0]]) <{fmod = 0}> : tensor<2x4xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 1, 3]}> : tensor<2x7x3x5xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<[-1, 3, 5]> : tensor<3xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Reshape(%[[N6]], %[[N7]]) : tensor<14x3x5xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Constant dense<{{\[\[}}0], [7]]> : tensor<2x1xi64>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Add(%[[N5]], %[[N9]]) : tensor<2x4xi64>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Reshape(%[[N10]], %[[N2]]) : tensor<8x1xi64>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Transpose(%u) <{perm = [0, 2, 1, 3]}> : tensor<2x4x3x5xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Reshape(%[[N12]], %[[N7]]) : tensor<8x3x5xf32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.ScatterND(%[[N8]], %[[N11]], %[[N13]]) <{reduction = "none"}> : tensor<14x3x5xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Constant dense<[2, 7, 3, 5]> : tensor<4xi64>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Reshape(%[[N14]], %[[N15]]) : tensor<2x7x3x5xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Transpose(%[[N16]]) <{perm = [0, 2, 1, 3]}> : tensor<2x3x7x5xf32>
// CHECK-NEXT:    func.return %[[N17]] : tensor<2x3x7x5xf32>
func.func @main(%x: tensor<2x3x7x5xf32> {onnx.name = "x"}, %u: tensor<2x3x4x5xf32> {onnx.name = "u"}, %i: tensor<2xi64> {onnx.name = "i"}) -> (tensor<2x3x7x5xf32> {onnx.name = "r"}) {
  %a = onnx.TensorScatter(%x, %u, %i) <{axis = -2, mode = "circular"}> : tensor<2x3x7x5xf32>
  func.return %a : tensor<2x3x7x5xf32>
}
