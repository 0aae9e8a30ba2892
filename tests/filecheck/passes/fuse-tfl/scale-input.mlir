// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A scale of the data goes into the weights, also where windows read zeros.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CD:.*]] = tfl.pseudo_const dense<1.0> : tensor<4xf32>
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const #onnx.weight<"", tensor<4x3x5x2xf32>>
// CHECK-NEXT:    %[[VE:.*]] = tfl.conv_2d(%x, %[[N0]], %[[CD]]) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x7x9x4xf32>
// CHECK-NEXT:    func.return %[[VE]] : tensor<1x7x9x4xf32>
// CHECK-NOT:     tfl.mul
func.func @main(%x: tensor<1x7x9x2xf32> {onnx.name = "x"}) -> (tensor<1x7x9x4xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[3.0, 5.0]> : tensor<2xf32>
  %vb = tfl.mul(%x, %ca) : tensor<1x7x9x2xf32>
  %cc = tfl.pseudo_const dense<0.5> : tensor<4x3x5x2xf32>
  %cd = tfl.pseudo_const dense<1.0> : tensor<4xf32>
  %ve = tfl.conv_2d(%vb, %cc, %cd) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x7x9x4xf32>
  func.return %ve : tensor<1x7x9x4xf32>
}
