// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A scale of the data goes into the weights.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CD:.*]] = tfl.pseudo_const dense<1.0> : tensor<5xf32>
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<{{\[\[}}1.5, 2.5, 3.5], [1.5, 2.5, 3.5], [1.5, 2.5, 3.5], [1.5, 2.5, 3.5], [1.5, 2.5, 3.5]]> : tensor<5x3xf32>
// CHECK-NEXT:    %[[VE:.*]] = tfl.fully_connected(%x, %[[N0]], %[[CD]]) : tensor<2x5xf32>
// CHECK-NEXT:    func.return %[[VE]] : tensor<2x5xf32>
// CHECK-NOT:     tfl.mul
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x5xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[3.0, 5.0, 7.0]> : tensor<3xf32>
  %vb = tfl.mul(%x, %ca) : tensor<2x3xf32>
  %cc = tfl.pseudo_const dense<0.5> : tensor<5x3xf32>
  %cd = tfl.pseudo_const dense<1.0> : tensor<5xf32>
  %ve = tfl.fully_connected(%vb, %cc, %cd) : tensor<2x5xf32>
  func.return %ve : tensor<2x5xf32>
}
