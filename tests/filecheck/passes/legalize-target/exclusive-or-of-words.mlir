// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// 64 bits are two words of 32.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.bitcast(%x) : tensor<2x3x2xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.bitcast(%y) : tensor<3x2xi32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.bitwise_xor(%[[N0]], %[[N1]]) : tensor<2x3x2xi32>
// CHECK-NEXT:    %[[A:.*]] = tfl.bitcast(%[[N2]]) : tensor<2x3xi64>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x3xi64>
func.func @main(%x: tensor<2x3xi64> {onnx.name = "x"}, %y: tensor<3xi64> {onnx.name = "y"}) -> (tensor<2x3xi64> {onnx.name = "r0"}) {
  %a = tfl.bitwise_xor(%x, %y) : tensor<2x3xi64>
  func.return %a : tensor<2x3xi64>
}
