// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// alpha goes into the weights, beta into the bias.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<1.0> : tensor<5x4xf32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<[3.0, 6.0, 9.0, 12.0, 15.0]> : tensor<5xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.fully_connected(%x, %[[N0]], %[[N1]]) : tensor<3x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<3x5xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}) -> (tensor<3x5xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<2.0> : tensor<5x4xf32>
  %cb = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0, 5.0]> : tensor<5xf32>
  %y = onnx.Gemm(%x, %ca, %cb) <{alpha = 0.5, beta = 3.0, transB = 1}> : tensor<3x5xf32>
  func.return %y : tensor<3x5xf32>
}
