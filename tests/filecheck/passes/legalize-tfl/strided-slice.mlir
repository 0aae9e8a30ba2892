// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// An end before the first element cannot be written: a mask says so.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[0, 4, 1]> : tensor<3xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<[4, -1, 6]> : tensor<3xi32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<[1, -1, 2]> : tensor<3xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.strided_slice(%x, %[[N0]], %[[N1]], %[[N2]]) <{end_mask = 2}> : tensor<4x5x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<4x5x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<4x5x6xf32> {onnx.name = "x"}) -> (tensor<4x5x3xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[-1, 1]> : tensor<2xi64>
  %cb = onnx.Constant dense<[-9223372036854775807, 6]> : tensor<2xi64>
  %cc = onnx.Constant dense<[1, 2]> : tensor<2xi64>
  %cd = onnx.Constant dense<[-1, 2]> : tensor<2xi64>
  %y = onnx.Slice(%x, %ca, %cb, %cc, %cd) : tensor<4x5x3xf32>
  func.return %y : tensor<4x5x3xf32>
}
