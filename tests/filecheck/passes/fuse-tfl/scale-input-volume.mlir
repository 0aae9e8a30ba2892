// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A scale of the data goes into the weights.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[B:.*]] = tfl.pseudo_const dense<[1.0, -1.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[[[[[1.0, 1.0], [2.0, 2.0], [4.0, 4.0]]]]]> : tensor<1x1x1x3x2xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.conv_3d(%v, %[[V0]], %[[B]]) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 1}> : tensor<1x2x4x5x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x2x4x5x2xf32>
// CHECK-NOT:     tfl.mul(
func.func @main(%v: tensor<1x2x4x5x3xf32> {onnx.name = "v"}) -> (tensor<1x2x4x5x2xf32> {onnx.name = "y"}) {
  %wv = tfl.pseudo_const dense<0.5> : tensor<1x1x1x3x2xf32>
  %b = tfl.pseudo_const dense<[1.0, -1.0]> : tensor<2xf32>
  %s = tfl.pseudo_const dense<[2.0, 4.0, 8.0]> : tensor<3xf32>
  %m = tfl.mul(%v, %s) : tensor<1x2x4x5x3xf32>
  %y = tfl.conv_3d(%m, %wv, %b) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 1}> : tensor<1x2x4x5x2xf32>
  func.return %y : tensor<1x2x4x5x2xf32>
}
