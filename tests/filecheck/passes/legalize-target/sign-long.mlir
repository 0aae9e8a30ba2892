// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// The kernel gives garbage for 64-bit integers.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<-1> : tensor<i64>
// CHECK-NEXT:    %[[N1:.*]] = tfl.maximum(%x, %[[N0]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<1> : tensor<i64>
// CHECK-NEXT:    %[[VA:.*]] = tfl.minimum(%[[N1]], %[[N2]]) : tensor<2x3xi64>
// CHECK-NEXT:    func.return %[[VA]] : tensor<2x3xi64>
func.func @main(%x: tensor<2x3xi64> {onnx.name = "x"}) -> (tensor<2x3xi64> {onnx.name = "r"}) {
  %va = tfl.sign(%x) : tensor<2x3xi64>
  func.return %va : tensor<2x3xi64>
}
