// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// The greatest truth value is whether any holds.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.reduce_any(%x, %[[CA]]) <{keep_dims = true}> : tensor<2x1xi1>
// CHECK-NEXT:    func.return %[[VB]] : tensor<2x1xi1>
func.func @main(%x: tensor<2x3xi1> {onnx.name = "x"}) -> (tensor<2x1xi1> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<1> : tensor<1xi32>
  %vb = tfl.reduce_max(%x, %ca) <{keep_dims = true}> : tensor<2x1xi1>
  func.return %vb : tensor<2x1xi1>
}
