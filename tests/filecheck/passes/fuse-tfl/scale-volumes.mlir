// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Weights of volumes have the channels last.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const #onnx.weight<"", tensor<2x1x2x3x4xf32>>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<0.0> : tensor<4xf32>
// CHECK-NEXT:    %[[VD:.*]] = tfl.conv_3d(%x, %[[N0]], %[[N1]]) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 1, fused_activation_function = "NONE"}> : tensor<1x4x6x6x4xf32>
// CHECK-NEXT:    func.return %[[VD]] : tensor<1x4x6x6x4xf32>
// CHECK-NOT:     tfl.mul
func.func @main(%x: tensor<1x5x6x7x3xf32> {onnx.name = "x"}) -> (tensor<1x4x6x6x4xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<0.5> : tensor<2x1x2x3x4xf32>
  %vb = tfl.conv_3d(%x, %ca) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 1}> : tensor<1x4x6x6x4xf32>
  %cc = tfl.pseudo_const dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %vd = tfl.mul(%vb, %cc) : tensor<1x4x6x6x4xf32>
  func.return %vd : tensor<1x4x6x6x4xf32>
}
