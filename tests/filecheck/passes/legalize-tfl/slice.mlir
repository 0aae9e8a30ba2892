// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Counts from the end, and ends beyond the data, become plain ones.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[0, 2, 1]> : tensor<3xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<[4, 3, 4]> : tensor<3xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.slice(%x, %[[N0]], %[[N1]]) : tensor<4x3x4xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<4x3x4xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<4x5x6xf32> {onnx.name = "x"}) -> (tensor<4x3x4xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[-3, 1]> : tensor<2xi64>
  %cb = onnx.Constant dense<[9223372036854775807, -1]> : tensor<2xi64>
  %cc = onnx.Constant dense<[1, 2]> : tensor<2xi64>
  %y = onnx.Slice(%x, %ca, %cb, %cc) : tensor<4x3x4xf32>
  func.return %y : tensor<4x3x4xf32>
}
