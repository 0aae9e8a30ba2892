// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// CONV_2D ignores TANH without a word.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<0.5> : tensor<4x3x5x2xf32>
// CHECK-NEXT:    %[[CB:.*]] = tfl.pseudo_const dense<1.0> : tensor<4xf32>
// CHECK-NEXT:    %[[VC:.*]] = tfl.conv_2d(%x, %[[CA]], %[[CB]]) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x5x5x4xf32>
// CHECK-NEXT:    %[[VD:.*]] = tfl.tanh(%[[VC]]) : tensor<1x5x5x4xf32>
// CHECK-NEXT:    func.return %[[VD]] : tensor<1x5x5x4xf32>
func.func @main(%x: tensor<1x7x9x2xf32> {onnx.name = "x"}) -> (tensor<1x5x5x4xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<0.5> : tensor<4x3x5x2xf32>
  %cb = tfl.pseudo_const dense<1.0> : tensor<4xf32>
  %vc = tfl.conv_2d(%x, %ca, %cb) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x5x5x4xf32>
  %vd = tfl.tanh(%vc) : tensor<1x5x5x4xf32>
  func.return %vd : tensor<1x5x5x4xf32>
}
