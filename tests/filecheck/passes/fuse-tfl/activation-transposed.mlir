// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// An activation goes into a transposed convolution, also through what is scaled and shifted.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[SIZE:.*]] = tfl.pseudo_const dense<[1, 8, 11, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[W:.*]] = tfl.pseudo_const #onnx.weight<"", tensor<3x2x3x2xf32>>
// CHECK-NEXT:    %[[B:.*]] = tfl.pseudo_const dense<[4.0, 5.0, 6.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.transpose_conv(%[[SIZE]], %[[W]], %x, %[[B]]) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "RELU6"}> : tensor<1x8x11x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x8x11x3xf32>
func.func @main(%x: tensor<1x7x9x2xf32> {onnx.name = "x"}) -> (tensor<1x8x11x3xf32> {onnx.name = "r"}) {
  %size = tfl.pseudo_const dense<[1, 8, 11, 3]> : tensor<4xi32>
  %w = tfl.pseudo_const dense<0.5> : tensor<3x2x3x2xf32>
  %c = tfl.transpose_conv(%size, %w, %x) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x8x11x3xf32>
  %s = tfl.pseudo_const dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %m = tfl.mul(%c, %s) : tensor<1x8x11x3xf32>
  %t = tfl.pseudo_const dense<[4.0, 5.0, 6.0]> : tensor<3xf32>
  %a = tfl.add(%m, %t) : tensor<1x8x11x3xf32>
  %r = tfl.relu6(%a) : tensor<1x8x11x3xf32>
  func.return %r : tensor<1x8x11x3xf32>
}
