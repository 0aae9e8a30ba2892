// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A window that pads by itself pads what is padded: that would be other pads around the data alone.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [2, 0], [2, 0], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<0.5> : tensor<1x5x5x1xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<0.25> : tensor<1xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pad(%x, %[[V0]]) : tensor<1x9x9x1xf32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.conv_2d(%[[V3]], %[[V1]], %[[V2]]) <{padding = "SAME", stride_w = 3, stride_h = 3}> : tensor<1x3x3x1xf32>
// CHECK-NEXT:    func.return %[[R0]] : tensor<1x3x3x1xf32>
func.func @main(%x: tensor<1x7x7x1xf32> {onnx.name = "x"}) -> (tensor<1x3x3x1xf32> {onnx.name = "y_out"}) {
  %r = tfl.pseudo_const dense<[[0, 0], [2, 0], [2, 0], [0, 0]]> : tensor<4x2xi32>
  %w = tfl.pseudo_const dense<0.5> : tensor<1x5x5x1xf32>
  %b = tfl.pseudo_const dense<0.25> : tensor<1xf32>
  %p = tfl.pad(%x, %r) : tensor<1x9x9x1xf32>
  %y = tfl.conv_2d(%p, %w, %b) <{padding = "SAME", stride_w = 3, stride_h = 3}> : tensor<1x3x3x1xf32>
  func.return %y : tensor<1x3x3x1xf32>
}
