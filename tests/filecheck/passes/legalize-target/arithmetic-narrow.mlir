// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// 8-bit integers without a scale kill the process: in 32 bits they are computed modulo 256 all the same.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.cast(%x) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.cast(%y) : tensor<3xi32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.add(%[[N0]], %[[N1]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[VA:.*]] = tfl.cast(%[[N2]]) : tensor<2x3xi8>
// CHECK-NEXT:    func.return %[[VA]] : tensor<2x3xi8>
func.func @main(%x: tensor<2x3xi8> {onnx.name = "x"}, %y: tensor<3xi8> {onnx.name = "y"}) -> (tensor<2x3xi8> {onnx.name = "r"}) {
  %va = tfl.add(%x, %y) : tensor<2x3xi8>
  func.return %va : tensor<2x3xi8>
}
