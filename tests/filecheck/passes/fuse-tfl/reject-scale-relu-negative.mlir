// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A negative scale does not go through RELU.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<0.5> : tensor<4x3x5x2xf32>
// CHECK-NEXT:    %[[CB:.*]] = tfl.pseudo_const dense<1.0> : tensor<4xf32>
// CHECK-NEXT:    %[[VC:.*]] = tfl.conv_2d(%x, %[[CA]], %[[CB]]) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "RELU"}> : tensor<1x5x5x4xf32>
// CHECK-NEXT:    %[[CD:.*]] = tfl.pseudo_const dense<[1.0, -2.0, 3.0, 4.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[VE:.*]] = tfl.mul(%[[VC]], %[[CD]]) : tensor<1x5x5x4xf32>
// CHECK-NEXT:    func.return %[[VE]] : tensor<1x5x5x4xf32>
func.func @main(%x: tensor<1x7x9x2xf32> {onnx.name = "x"}) -> (tensor<1x5x5x4xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<0.5> : tensor<4x3x5x2xf32>
  %cb = tfl.pseudo_const dense<1.0> : tensor<4xf32>
  %vc = tfl.conv_2d(%x, %ca, %cb) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "RELU"}> : tensor<1x5x5x4xf32>
  %cd = tfl.pseudo_const dense<[1.0, -2.0, 3.0, 4.0]> : tensor<4xf32>
  %ve = tfl.mul(%vc, %cd) : tensor<1x5x5x4xf32>
  func.return %ve : tensor<1x5x5x4xf32>
}
