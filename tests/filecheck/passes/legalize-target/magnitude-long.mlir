// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// |x| = max(x, -x)

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.neg(%x) : tensor<2x3xi64>
// CHECK-NEXT:    %[[VA:.*]] = tfl.maximum(%x, %[[N0]]) : tensor<2x3xi64>
// CHECK-NEXT:    func.return %[[VA]] : tensor<2x3xi64>
func.func @main(%x: tensor<2x3xi64> {onnx.name = "x"}) -> (tensor<2x3xi64> {onnx.name = "r"}) {
  %va = tfl.abs(%x) : tensor<2x3xi64>
  func.return %va : tensor<2x3xi64>
}
