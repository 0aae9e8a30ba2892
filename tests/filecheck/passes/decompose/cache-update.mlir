// RUN: onnx-opt %s --pass decompose | filecheck %s

// A cache is written from the place of each sample on.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[-1, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Reshape(%i, %[[N0]]) : tensor<2x1xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Add(%[[N1]], %[[N2]]) : tensor<2x4xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<7> : tensor<i64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Mod(%[[N3]], %[[N4]]) <{fmod = 0}> : tensor<2x4xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 1, 3]}> : tensor<2x7x3x5xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<[14, -1]> : tensor<2xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Reshape(%[[N6]], %[[N7]]) : tensor<14x15xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Constant dense<[[0], [7]]> : tensor<2x1xi64>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Add(%[[N5]], %[[N9]]) : tensor<2x4xi64>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Reshape(%[[N10]], %[[N0]]) : tensor<8x1xi64>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Transpose(%u) <{perm = [0, 2, 1, 3]}> : tensor<2x4x3x5xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Constant dense<[8, -1]> : tensor<2xi64>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Reshape(%[[N12]], %[[N13]]) : tensor<8x15xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.ScatterND(%[[N8]], %[[N11]], %[[N14]]) <{reduction = "none"}> : tensor<14x15xf32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Constant dense<[2, 7, 3, 5]> : tensor<4xi64>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Reshape(%[[N15]], %[[N16]]) : tensor<2x7x3x5xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Transpose(%[[N17]]) <{perm = [0, 2, 1, 3]}> : tensor<2x3x7x5xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x3x7x5xf32>
func.func @main(%x: tensor<2x3x7x5xf32> {onnx.name = "x"}, %u: tensor<2x3x4x5xf32> {onnx.name = "u"}, %i: tensor<2xi64> {onnx.name = "i"}) -> (tensor<2x3x7x5xf32> {onnx.name = "r"}) {
  %a = onnx.TensorScatter(%x, %u, %i) <{axis = -2, mode = "circular"}> : tensor<2x3x7x5xf32>
  func.return %a : tensor<2x3x7x5xf32>
}
