// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// In 32 bits the same, modulo 256.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.cast(%x) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.neg(%[[N0]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[VA:.*]] = tfl.cast(%[[N1]]) : tensor<2x3xi8>
// CHECK-NEXT:    func.return %[[VA]] : tensor<2x3xi8>
func.func @main(%x: tensor<2x3xi8> {onnx.name = "x"}) -> (tensor<2x3xi8> {onnx.name = "r"}) {
  %va = tfl.neg(%x) : tensor<2x3xi8>
  func.return %va : tensor<2x3xi8>
}
