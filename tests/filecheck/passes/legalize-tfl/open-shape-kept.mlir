// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A 0 keeps the data's own length, also where nothing says what it is.

// CHECK-LABEL: func.func @main
// CHECK:         %[[S:.*]] = tfl.shape(%x) : tensor<4xi32>
// CHECK-NEXT:    %[[N:.*]] = tfl.pseudo_const dense<[-1, 6]> : tensor<2xi32>
// CHECK-NEXT:    %[[L:.*]] = tfl.concatenation(%[[S]], %[[N]])
// CHECK-NEXT:    %[[P:.*]] = tfl.pseudo_const dense<[0, 4, 5]> : tensor<3xi32>
// CHECK-NEXT:    %[[T:.*]] = tfl.gather(%[[L]], %[[P]])
// CHECK-NEXT:    tfl.reshape(%x, %[[T]])
func.func @main(%x: tensor<?x4x?x6xf32> {onnx.name = "x"}) -> (tensor<?x?x6xf32> {onnx.name = "y"}) {
  %t = onnx.Constant dense<[0, -1, 6]> : tensor<3xi64>
  %y = onnx.Reshape(%x, %t) : tensor<?x?x6xf32>
  func.return %y : tensor<?x?x6xf32>
}
