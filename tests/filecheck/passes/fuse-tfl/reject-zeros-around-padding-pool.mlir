// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A pool that pads by itself has windows of padding alone: their greatest is what was padded with.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [2, 2], [2, 2], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<-3.0e+38> : tensor<f32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.add(%x, %x) <{fused_activation_function = "RELU"}> : tensor<1x5x6x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.padv2(%[[V2]], %[[V0]], %[[V1]]) : tensor<1x9x10x3xf32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.max_pool_2d(%[[V3]]) <{padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3}> : tensor<1x9x10x3xf32>
// CHECK-NEXT:    func.return %[[R0]] : tensor<1x9x10x3xf32>
func.func @main(%x: tensor<1x5x6x3xf32> {onnx.name = "x"}) -> (tensor<1x9x10x3xf32> {onnx.name = "y_out"}) {
  %r = tfl.pseudo_const dense<[[0, 0], [2, 2], [2, 2], [0, 0]]> : tensor<4x2xi32>
  %c = tfl.pseudo_const dense<-3.0e38> : tensor<f32>
  %a = tfl.add(%x, %x) <{fused_activation_function = "RELU"}> : tensor<1x5x6x3xf32>
  %p = tfl.padv2(%a, %r, %c) : tensor<1x9x10x3xf32>
  %y = tfl.max_pool_2d(%p) <{padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3}> : tensor<1x9x10x3xf32>
  func.return %y : tensor<1x9x10x3xf32>
}
