// RUN: onnx-opt %s -p equalize-channels | filecheck %s

// A bound of 6 is no longer 6 when scaled; what another op reads has to stay; channels that a reshape mixes with places are no channels of the next.

// CHECK-LABEL: func.func @main
// CHECK:         %[[W:.*]] = tfl.pseudo_const dense<4.0> : tensor<2x1x1x2xf32>
// CHECK:         %[[V:.*]] = tfl.pseudo_const dense<1.0> : tensor<2x1x1x2xf32>
// CHECK:         %[[F:.*]] = tfl.pseudo_const dense<1.0> : tensor<3x60xf32>
// CHECK:         %[[A:.*]] = tfl.conv_2d(%x, %[[W]],
// CHECK-NEXT:    %[[B:.*]] = tfl.conv_2d(%[[A]], %[[V]],
// CHECK-NEXT:    %[[C:.*]] = tfl.conv_2d(%[[B]], %[[W]],
// CHECK:         tfl.fully_connected(%{{.*}}, %[[F]])
func.func @main(%x: tensor<1x5x6x2xf32> {onnx.name = "x"}) -> (tensor<1x5x6x2xf32> {onnx.name = "b"}, tensor<1x3xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<4.0> : tensor<2x1x1x2xf32>
  %v = tfl.pseudo_const dense<1.0> : tensor<2x1x1x2xf32>
  %f = tfl.pseudo_const dense<1.0> : tensor<3x60xf32>
  %z = tfl.pseudo_const dense<0.0> : tensor<2xf32>
  %n = tfl.pseudo_const dense<[1, 60]> : tensor<2xi32>
  %a = tfl.conv_2d(%x, %w, %z) <{padding = "SAME", stride_w = 1, stride_h = 1, fused_activation_function = "RELU6"}> : tensor<1x5x6x2xf32>
  %b = tfl.conv_2d(%a, %v, %z) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x5x6x2xf32>
  %c = tfl.conv_2d(%b, %w, %z) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x5x6x2xf32>
  %r = tfl.reshape(%c, %n) : tensor<1x60xf32>
  %y = tfl.fully_connected(%r, %f, _) : tensor<1x3xf32>
  func.return %b, %y : tensor<1x5x6x2xf32>, tensor<1x3xf32>
}
