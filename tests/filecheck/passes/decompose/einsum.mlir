// RUN: onnx-opt %s --pass decompose | filecheck %s

// Contractions: with a batch, with the axes in other orders, of vectors, with the result's letters implied.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.MatMul(%a, %b) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[X:.*]] = onnx.Transpose(%[[V0]]) <{perm = [2, 0, 1]}> : tensor<5x2x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Transpose(%a) <{perm = [2, 0, 1]}> : tensor<4x2x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[4, 6]> : tensor<2xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Reshape(%[[V1]], %[[V2]]) : tensor<4x6xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Transpose(%c) <{perm = [1, 2, 0]}> : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<[6, 5]> : tensor<2xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Reshape(%[[V4]], %[[V5]]) : tensor<6x5xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.MatMul(%[[V3]], %[[V6]]) : tensor<4x5xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<[1, 4]> : tensor<2xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Reshape(%v, %[[V7]]) : tensor<1x4xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.MatMul(%[[V8]], %[[V3]]) : tensor<1x6xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<[2, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Reshape(%[[V9]], %[[V10]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant dense<[2, 3, 4, 1, 1]> : tensor<5xi64>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Reshape(%a, %[[V11]]) : tensor<2x3x4x1x1xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.MatMul(%[[V12]], %[[V12]]) : tensor<2x3x4x1x1xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<[2, 3, 4]> : tensor<3xi64>
// CHECK-NEXT:    %[[W:.*]] = onnx.Reshape(%[[V13]], %[[V14]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Constant dense<[4, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Reshape(%v, %[[V15]]) : tensor<4x1xf32>
// CHECK-NEXT:    %[[U:.*]] = onnx.MatMul(%[[V16]], %[[V8]]) : tensor<4x4xf32>
// CHECK-NEXT:    func.return %[[X]], %[[Y]], %[[Z]], %[[W]], %[[U]] : tensor<5x2x3xf32>, tensor<4x5xf32>, tensor<2x3xf32>, tensor<2x3x4xf32>, tensor<4x4xf32>
// CHECK-NOT:     onnx.Einsum
func.func @main(%a: tensor<2x3x4xf32> {onnx.name = "a"}, %b: tensor<2x4x5xf32> {onnx.name = "b"}, %c: tensor<5x2x3xf32> {onnx.name = "c"}, %v: tensor<4xf32> {onnx.name = "v"}) -> (tensor<5x2x3xf32> {onnx.name = "x"}, tensor<4x5xf32> {onnx.name = "y"}, tensor<2x3xf32> {onnx.name = "z"}, tensor<2x3x4xf32> {onnx.name = "w"}, tensor<4x4xf32> {onnx.name = "u"}) {
  %x = onnx.Einsum(%a, %b) <{equation = "bij, bjk -> kbi"}> : tensor<5x2x3xf32>
  %y = onnx.Einsum(%a, %c) <{equation = "abc,dab->cd"}> : tensor<4x5xf32>
  %z = onnx.Einsum(%v, %a) <{equation = "k,ijk"}> : tensor<2x3xf32>
  %w = onnx.Einsum(%a, %a) <{equation = "ijk,ijk->ijk"}> : tensor<2x3x4xf32>
  %u = onnx.Einsum(%v, %v) <{equation = "i,j->ij"}> : tensor<4x4xf32>
  func.return %x, %y, %z, %w, %u : tensor<5x2x3xf32>, tensor<4x5xf32>, tensor<2x3xf32>, tensor<2x3x4xf32>, tensor<4x4xf32>
}
