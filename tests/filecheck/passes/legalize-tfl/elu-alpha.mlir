// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// alpha scales the negative half alone.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.relu(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.minimum(%x, %[[N1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.elu(%[[N2]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.mul(%[[N3]], %[[N4]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.add(%[[N0]], %[[N5]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %y = onnx.Elu(%x) <{alpha = 0.5}> : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
