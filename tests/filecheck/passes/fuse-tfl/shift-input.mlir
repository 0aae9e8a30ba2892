// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A shift of the data goes into the bias where windows read nothing else.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CC:.*]] = tfl.pseudo_const dense<0.5> : tensor<4x3x5x2xf32>
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<61.0> : tensor<4xf32>
// CHECK-NEXT:    %[[VE:.*]] = tfl.conv_2d(%x, %[[CC]], %[[N0]]) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x5x5x4xf32>
// CHECK-NEXT:    func.return %[[VE]] : tensor<1x5x5x4xf32>
// CHECK-NOT:     tfl.add
func.func @main(%x: tensor<1x7x9x2xf32> {onnx.name = "x"}) -> (tensor<1x5x5x4xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[3.0, 5.0]> : tensor<2xf32>
  %vb = tfl.add(%x, %ca) : tensor<1x7x9x2xf32>
  %cc = tfl.pseudo_const dense<0.5> : tensor<4x3x5x2xf32>
  %cd = tfl.pseudo_const dense<1.0> : tensor<4xf32>
  %ve = tfl.conv_2d(%vb, %cc, %cd) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x5x5x4xf32>
  func.return %ve : tensor<1x5x5x4xf32>
}
