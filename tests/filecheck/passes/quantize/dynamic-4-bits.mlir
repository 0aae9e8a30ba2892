// RUN: onnx-opt %s -p 'quantize{scheme="dynamic" bits=4}' | filecheck %s

// 4 bits where the target has such a kernel, 8 elsewhere.

// CHECK-LABEL: func.func @main
// CHECK:         tensor<8x3x3x4x!quant.uniform<i8<-127:127>:f32:0, {{.*}}
// CHECK:         tensor<1x5x5x8x!quant.uniform<i8<-127:127>:f32:3, {{.*}}
// CHECK:         %[[F:.*]] = tfl.pseudo_const #onnx.weight<"", tensor<7x240x!quant.uniform<i4<-7:7>:f32, 0.057142857>>>
// CHECK-NEXT:    tfl.fully_connected(%{{.*}}, %[[F]])
func.func @main(%x: tensor<1x5x6x4xf32> {onnx.name = "x"}) -> (tensor<1x7xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<0.2> : tensor<8x3x3x4xf32>
  %b = tfl.pseudo_const dense<0.5> : tensor<8xf32>
  %c = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x5x6x8xf32>
  %v = tfl.pseudo_const dense<0.3> : tensor<1x5x5x8xf32>
  %d = tfl.depthwise_conv_2d(%c, %v, %b) <{padding = "SAME", stride_w = 1, stride_h = 1, depth_multiplier = 1}> : tensor<1x5x6x8xf32>
  %s = tfl.pseudo_const dense<[1, 240]> : tensor<2xi32>
  %r = tfl.reshape(%d, %s) : tensor<1x240xf32>
  %u = tfl.pseudo_const dense<0.4> : tensor<7x240xf32>
  %y = tfl.fully_connected(%r, %u) : tensor<1x7xf32>
  func.return %y : tensor<1x7xf32>
}
