// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// The shift times the weights is bias.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CC:.*]] = tfl.pseudo_const dense<0.5> : tensor<5x3xf32>
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<8.5> : tensor<5xf32>
// CHECK-NEXT:    %[[VE:.*]] = tfl.fully_connected(%x, %[[CC]], %[[N0]]) : tensor<2x5xf32>
// CHECK-NEXT:    func.return %[[VE]] : tensor<2x5xf32>
// CHECK-NOT:     tfl.add
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x5xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[3.0, 5.0, 7.0]> : tensor<3xf32>
  %vb = tfl.add(%x, %ca) : tensor<2x3xf32>
  %cc = tfl.pseudo_const dense<0.5> : tensor<5x3xf32>
  %cd = tfl.pseudo_const dense<1.0> : tensor<5xf32>
  %ve = tfl.fully_connected(%vb, %cc, %cd) : tensor<2x5xf32>
  func.return %ve : tensor<2x5xf32>
}
