// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A computed shape whose zeros are lengths is taken as it is.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.cast(%s) : tensor<3xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<?x?x?xf32>
// CHECK-NEXT:    func.return %[[N1]] : tensor<?x?x?xf32>
func.func @main(%x: tensor<2x6xf32> {onnx.name = "x"}, %s: tensor<3xi64> {onnx.name = "s"}) -> (tensor<?x?x?xf32> {onnx.name = "y"}) {
  %y = onnx.Reshape(%x, %s) <{allowzero = 1}> : tensor<?x?x?xf32>
  func.return %y : tensor<?x?x?xf32>
}
