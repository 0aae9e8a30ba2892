// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A line, cut off at 0 and 1.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<0.25> : tensor<f32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.mul(%x, %[[N0]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.add(%[[N1]], %[[N2]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.relu_0_to_1(%[[N3]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %y = onnx.HardSigmoid(%x) <{alpha = 0.25, beta = 0.5}> : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
