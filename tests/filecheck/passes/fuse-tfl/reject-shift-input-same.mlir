// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Zeros beyond the data are not shifted.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<[3.0, 5.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.add(%x, %[[CA]]) : tensor<1x7x9x2xf32>
// CHECK-NEXT:    %[[CC:.*]] = tfl.pseudo_const dense<0.5> : tensor<4x3x5x2xf32>
// CHECK-NEXT:    %[[CD:.*]] = tfl.pseudo_const dense<1.0> : tensor<4xf32>
// CHECK-NEXT:    %[[VE:.*]] = tfl.conv_2d(%[[VB]], %[[CC]], %[[CD]]) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x7x9x4xf32>
// CHECK-NEXT:    func.return %[[VE]] : tensor<1x7x9x4xf32>
func.func @main(%x: tensor<1x7x9x2xf32> {onnx.name = "x"}) -> (tensor<1x7x9x4xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[3.0, 5.0]> : tensor<2xf32>
  %vb = tfl.add(%x, %ca) : tensor<1x7x9x2xf32>
  %cc = tfl.pseudo_const dense<0.5> : tensor<4x3x5x2xf32>
  %cd = tfl.pseudo_const dense<1.0> : tensor<4xf32>
  %ve = tfl.conv_2d(%vb, %cc, %cd) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x7x9x4xf32>
  func.return %ve : tensor<1x7x9x4xf32>
}
