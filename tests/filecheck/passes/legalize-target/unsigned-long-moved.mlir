// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Moved as what it is with a sign.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[P:.*]] = tfl.pseudo_const dense<[1, 0]> : tensor<2xi32>
// CHECK-NEXT:    %[[N0:.*]] = tfl.bitcast(%x) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N1:.*]] = tfl.transpose(%[[N0]], %[[P]]) : tensor<3x2xi64>
// CHECK-NEXT:    %[[A:.*]] = tfl.bitcast(%[[N1]]) : tensor<3x2xui64>
// CHECK-NEXT:    %[[N2:.*]] = tfl.bitcast(%y) : tensor<3xi64>
// CHECK-NEXT:    %[[N3:.*]] = tfl.select_v2(%c, %[[N0]], %[[N2]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[B:.*]] = tfl.bitcast(%[[N3]]) : tensor<2x3xui64>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<3x2xui64>, tensor<2x3xui64>
func.func @main(%c: tensor<2x3xi1> {onnx.name = "c"}, %x: tensor<2x3xui64> {onnx.name = "x"}, %y: tensor<3xui64> {onnx.name = "y"}) -> (tensor<3x2xui64> {onnx.name = "r0"}, tensor<2x3xui64> {onnx.name = "r1"}) {
  %p = tfl.pseudo_const dense<[1, 0]> : tensor<2xi32>
  %a = tfl.transpose(%x, %p) : tensor<3x2xui64>
  %b = tfl.select_v2(%c, %x, %y) : tensor<2x3xui64>
  func.return %a, %b : tensor<3x2xui64>, tensor<2x3xui64>
}
