// RUN: onnx-opt %s --pass decompose | filecheck %s

// Diagonals, sums and orders of one tensor; what concerns one of two; three tensors; ellipses; axes that broadcast.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<9> : tensor<1xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Reshape(%a, %[[N0]]) : tensor<9xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<9223372036854775807> : tensor<1xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Slice(%[[N1]], %[[N2]], %[[N3]], %[[N2]], %[[N4]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<[3, 1, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Reshape(%[[N5]], %[[N6]]) : tensor<3x1x1xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<[3, 1, 4]> : tensor<3xi64>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Reshape(%b, %[[N8]]) : tensor<3x1x4xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.MatMul(%[[N7]], %[[N9]]) : tensor<3x1x4xf32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Constant dense<[3, 4]> : tensor<2xi64>
// CHECK-NEXT:    %[[U:.*]] = onnx.Reshape(%[[N10]], %[[N11]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N13:.*]] = onnx.ReduceSum(%a, %[[N12]]) <{keepdims = 0, noop_with_empty_axes = 1}> : tensor<3xf32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Constant dense<[1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Reshape(%[[N13]], %[[N14]]) : tensor<1x3xf32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.MatMul(%[[N15]], %b) : tensor<1x4xf32>
// CHECK-NEXT:    %[[V:.*]] = onnx.Reshape(%[[N16]], %[[N4]]) : tensor<4xf32>
// CHECK-NEXT:    %[[W:.*]] = onnx.MatMul(%a, %b) : tensor<3x4xf32>
// CHECK-NEXT:    %[[X:.*]] = onnx.Transpose(%a) <{perm = [1, 0]}> : tensor<3x3xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Constant dense<[3, 3, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Reshape(%[[X]], %[[N17]]) : tensor<3x3x1xf32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.MatMul(%[[N18]], %[[N9]]) : tensor<3x3x4xf32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Transpose(%[[N19]]) <{perm = [2, 1, 0]}> : tensor<4x3x3xf32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Transpose(%b) <{perm = [1, 0]}> : tensor<4x3xf32>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Constant dense<[4, 3, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Reshape(%[[N21]], %[[N22]]) : tensor<4x3x1xf32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.MatMul(%[[N20]], %[[N23]]) : tensor<4x3x1xf32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Constant dense<[4, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Reshape(%[[N24]], %[[N25]]) : tensor<4x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Transpose(%[[N26]]) <{perm = [1, 0]}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[N27:.*]] = onnx.ReduceSum(%c, %[[N2]]) <{keepdims = 0, noop_with_empty_axes = 1}> : tensor<4xf32>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Constant dense<[4, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Reshape(%[[N27]], %[[N28]]) : tensor<4x1xf32>
// CHECK-NEXT:    %[[N30:.*]] = onnx.MatMul(%b, %[[N29]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Reshape(%[[N30]], %[[N31]]) : tensor<3xf32>
// CHECK-NEXT:    func.return %[[U]], %[[V]], %[[W]], %[[X]], %[[Y]], %[[Z]] : tensor<3x4xf32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x3xf32>, tensor<3x4xf32>, tensor<3xf32>
func.func @main(%a: tensor<3x3xf32> {onnx.name = "a"}, %b: tensor<3x4xf32> {onnx.name = "b"}, %c: tensor<1x4xf32> {onnx.name = "c"}) -> (tensor<3x4xf32> {onnx.name = "u"}, tensor<4xf32> {onnx.name = "v"}, tensor<3x4xf32> {onnx.name = "w"}, tensor<3x3xf32> {onnx.name = "x"}, tensor<3x4xf32> {onnx.name = "y"}, tensor<3xf32> {onnx.name = "z"}) {
  %u = onnx.Einsum(%a, %b) <{equation = "ii,ij->ij"}> : tensor<3x4xf32>
  %v = onnx.Einsum(%a, %b) <{equation = "ij,ik->k"}> : tensor<4xf32>
  %w = onnx.Einsum(%a, %b) <{equation = "...i,ij->...j"}> : tensor<3x4xf32>
  %x = onnx.Einsum(%a) <{equation = "ij->ji"}> : tensor<3x3xf32>
  %y = onnx.Einsum(%a, %b, %b) <{equation = "ij,jk,jk->ik"}> : tensor<3x4xf32>
  %z = onnx.Einsum(%b, %c) <{equation = "ij,ij->i"}> : tensor<3xf32>
  func.return %u, %v, %w, %x, %y, %z : tensor<3x4xf32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x3xf32>, tensor<3x4xf32>, tensor<3xf32>
}
