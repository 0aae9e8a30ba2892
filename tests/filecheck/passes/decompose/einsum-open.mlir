// RUN: onnx-opt %s --pass decompose | filecheck %s

// Of a batch, of rows and of words that only a run counts.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%q) <{perm = [0, 2, 1, 3]}> : tensor<?x2x5x?xf32, #onnx.dims<["n", 2, 5, "d"]>>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Transpose(%k) <{perm = [0, 2, 3, 1]}> : tensor<?x2x?x7xf32, #onnx.dims<["n", 2, "d", 7]>>
// CHECK-NEXT:    %[[V2:.*]] = onnx.MatMul(%[[V0]], %[[V1]]) : tensor<?x2x5x7xf32, #onnx.dims<["n", 2, 5, 7]>>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<[4, 6]> : tensor<2xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Reshape(%w, %[[V3]]) : tensor<4x6xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.MatMul(%x, %[[V4]]) : tensor<?x?x6xf32, #onnx.dims<["n", "t", 6]>>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<[0, 0, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Reshape(%[[V5]], %[[V6]]) : tensor<?x?x2x3xf32, #onnx.dims<["n", "t", 2, 3]>>
// CHECK-NEXT:    func.return %[[V2]], %[[V7]] : tensor<?x2x5x7xf32, #onnx.dims<["n", 2, 5, 7]>>, tensor<?x?x2x3xf32, #onnx.dims<["n", "t", 2, 3]>>
func.func @main(%q: tensor<?x5x2x?xf32, #onnx.dims<["n", 5, 2, "d"]>> {onnx.name = "q"}, %k: tensor<?x7x2x?xf32, #onnx.dims<["n", 7, 2, "d"]>> {onnx.name = "k"}, %x: tensor<?x?x4xf32, #onnx.dims<["n", "t", 4]>> {onnx.name = "x"}, %w: tensor<4x2x3xf32> {onnx.name = "w"}) -> (tensor<?x2x5x7xf32, #onnx.dims<["n", 2, 5, 7]>> {onnx.name = "y"}, tensor<?x?x2x3xf32, #onnx.dims<["n", "t", 2, 3]>> {onnx.name = "z"}) {
  %y = onnx.Einsum(%q, %k) <{equation = "nqhd,nkhd->nhqk"}> : tensor<?x2x5x7xf32, #onnx.dims<["n", 2, 5, 7]>>
  %z = onnx.Einsum(%x, %w) <{equation = "ntd,dhe->nthe"}> : tensor<?x?x2x3xf32, #onnx.dims<["n", "t", 2, 3]>>
  func.return %y, %z : tensor<?x2x5x7xf32, #onnx.dims<["n", 2, 5, 7]>>, tensor<?x?x2x3xf32, #onnx.dims<["n", "t", 2, 3]>>
}
