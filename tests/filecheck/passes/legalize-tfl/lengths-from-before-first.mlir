// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Axes that begin before the first are those from the first on.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.shape(%x) : tensor<5xi64>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<0> : tensor<1xi32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<4> : tensor<1xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.strided_slice(%[[V0]], %[[V1]], %[[V2]], %[[V3]]) : tensor<4xi64>
// CHECK-NEXT:    func.return %[[V4]] : tensor<4xi64>
func.func @main(%x: tensor<2x3x?x5x6xf32> {onnx.name = "x"}) -> (tensor<4xi64> {onnx.name = "r"}) {
  %r = onnx.Shape(%x) <{start = -9, end = -1}> : tensor<4xi64>
  func.return %r : tensor<4xi64>
}
