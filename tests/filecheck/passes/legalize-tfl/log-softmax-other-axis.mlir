// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// No data is moved for another axis: the definition.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<0> : tensor<1xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reduce_max(%x, %[[N0]]) <{keep_dims = true}> : tensor<1x3x4xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.sub(%x, %[[N1]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.exp(%[[N2]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.sum(%[[N3]], %[[N0]]) <{keep_dims = true}> : tensor<1x3x4xf32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.log(%[[N4]]) : tensor<1x3x4xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.sub(%[[N2]], %[[N5]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3x4xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x3x4xf32> {onnx.name = "r"}) {
  %y = onnx.LogSoftmax(%x) <{axis = 0}> : tensor<2x3x4xf32>
  func.return %y : tensor<2x3x4xf32>
}
