// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// The bias of a transposed convolution is everywhere.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<[1, 8, 11, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const #onnx.weight<"", tensor<3x2x3x2xf32>>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<[4.0, 5.0, 6.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[VG:.*]] = tfl.transpose_conv(%[[CA]], %[[N0]], %x, %[[N1]]) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "NONE"}> : tensor<1x8x11x3xf32>
// CHECK-NEXT:    func.return %[[VG]] : tensor<1x8x11x3xf32>
// CHECK-NOT:     tfl.mul
// CHECK-NOT:     tfl.add
func.func @main(%x: tensor<1x7x9x2xf32> {onnx.name = "x"}) -> (tensor<1x8x11x3xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[1, 8, 11, 3]> : tensor<4xi32>
  %cb = tfl.pseudo_const dense<0.5> : tensor<3x2x3x2xf32>
  %vc = tfl.transpose_conv(%ca, %cb, %x) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x8x11x3xf32>
  %cd = tfl.pseudo_const dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %ve = tfl.mul(%vc, %cd) : tensor<1x8x11x3xf32>
  %cf = tfl.pseudo_const dense<[4.0, 5.0, 6.0]> : tensor<3xf32>
  %vg = tfl.add(%ve, %cf) : tensor<1x8x11x3xf32>
  func.return %vg : tensor<1x8x11x3xf32>
}
