// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Truth values as integers of 8 bits.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<{{\[\[}}1, 0], [0, 2]]> : tensor<2x2xi32>
// CHECK-NEXT:    %[[N0:.*]] = tfl.cast(%x) : tensor<2x3xi8>
// CHECK-NEXT:    %[[N1:.*]] = tfl.gather_nd(%[[N0]], %[[CA]]) : tensor<2xi8>
// CHECK-NEXT:    %[[VB:.*]] = tfl.cast(%[[N1]]) : tensor<2xi1>
// CHECK-NEXT:    func.return %[[VB]] : tensor<2xi1>
func.func @main(%x: tensor<2x3xi1> {onnx.name = "x"}) -> (tensor<2xi1> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[[1, 0], [0, 2]]> : tensor<2x2xi32>
  %vb = tfl.gather_nd(%x, %ca) : tensor<2xi1>
  func.return %vb : tensor<2xi1>
}
