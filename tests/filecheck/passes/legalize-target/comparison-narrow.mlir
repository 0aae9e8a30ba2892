// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Comparisons of 8-bit integers without a scale kill the process.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.cast(%x) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.cast(%y) : tensor<3xi32>
// CHECK-NEXT:    %[[VA:.*]] = tfl.less(%[[N0]], %[[N1]]) : tensor<2x3xi1>
// CHECK-NEXT:    func.return %[[VA]] : tensor<2x3xi1>
func.func @main(%x: tensor<2x3xi8> {onnx.name = "x"}, %y: tensor<3xi8> {onnx.name = "y"}) -> (tensor<2x3xi1> {onnx.name = "r"}) {
  %va = tfl.less(%x, %y) : tensor<2x3xi1>
  func.return %va : tensor<2x3xi1>
}
