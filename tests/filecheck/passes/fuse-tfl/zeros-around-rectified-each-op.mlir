// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// What each kernel rectifies may have zeros around it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<0.5> : tensor<3x1x1x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<0.5> : tensor<1x1x1x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<0.5> : tensor<3x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<0.25> : tensor<3xf32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.average_pool_2d(%x) <{padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3, fused_activation_function = "RELU"}> : tensor<1x7x8x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.conv_2d(%x, %[[V1]], %[[V4]]) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "RELU6"}> : tensor<1x7x8x3xf32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.depthwise_conv_2d(%x, %[[V2]], %[[V4]]) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1, fused_activation_function = "RELU"}> : tensor<1x7x8x3xf32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.div(%x, %x) <{fused_activation_function = "RELU"}> : tensor<1x7x8x3xf32>
// CHECK-NEXT:    %[[V9:.*]] = tfl.fully_connected(%x, %[[V3]], %[[V4]]) <{fused_activation_function = "RELU", weights_format = "DEFAULT", keep_num_dims = true}> : tensor<1x7x8x3xf32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.max_pool_2d(%x) <{padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3, fused_activation_function = "RELU"}> : tensor<1x7x8x3xf32>
// CHECK-NEXT:    %[[V11:.*]] = tfl.mul(%x, %x) <{fused_activation_function = "RELU6"}> : tensor<1x7x8x3xf32>
// CHECK-NEXT:    %[[V12:.*]] = tfl.sub(%x, %[[V4]]) <{fused_activation_function = "RELU"}> : tensor<1x7x8x3xf32>
// CHECK-NEXT:    %[[V13:.*]] = tfl.pad(%[[V5]], %[[V0]]) : tensor<1x9x10x3xf32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.max_pool_2d(%[[V13]]) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 3}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V14:.*]] = tfl.pad(%[[V6]], %[[V0]]) : tensor<1x9x10x3xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.max_pool_2d(%[[V14]]) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 3}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V15:.*]] = tfl.pad(%[[V7]], %[[V0]]) : tensor<1x9x10x3xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.max_pool_2d(%[[V15]]) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 3}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V16:.*]] = tfl.pad(%[[V8]], %[[V0]]) : tensor<1x9x10x3xf32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.max_pool_2d(%[[V16]]) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 3}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V17:.*]] = tfl.pad(%[[V9]], %[[V0]]) : tensor<1x9x10x3xf32>
// CHECK-NEXT:    %[[R4:.*]] = tfl.max_pool_2d(%[[V17]]) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 3}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V18:.*]] = tfl.pad(%[[V10]], %[[V0]]) : tensor<1x9x10x3xf32>
// CHECK-NEXT:    %[[R5:.*]] = tfl.max_pool_2d(%[[V18]]) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 3}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V19:.*]] = tfl.pad(%[[V11]], %[[V0]]) : tensor<1x9x10x3xf32>
// CHECK-NEXT:    %[[R6:.*]] = tfl.max_pool_2d(%[[V19]]) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 3}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V20:.*]] = tfl.pad(%[[V12]], %[[V0]]) : tensor<1x9x10x3xf32>
// CHECK-NEXT:    %[[R7:.*]] = tfl.max_pool_2d(%[[V20]]) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 3}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]], %[[R6]], %[[R7]] : tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>
func.func @main(%x: tensor<1x7x8x3xf32> {onnx.name = "x"}) -> (tensor<1x4x4x3xf32> {onnx.name = "y0"}, tensor<1x4x4x3xf32> {onnx.name = "y1"}, tensor<1x4x4x3xf32> {onnx.name = "y2"}, tensor<1x4x4x3xf32> {onnx.name = "y3"}, tensor<1x4x4x3xf32> {onnx.name = "y4"}, tensor<1x4x4x3xf32> {onnx.name = "y5"}, tensor<1x4x4x3xf32> {onnx.name = "y6"}, tensor<1x4x4x3xf32> {onnx.name = "y7"}) {
  %r = tfl.pseudo_const dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi32>
  %c = tfl.pseudo_const dense<-3.0e38> : tensor<f32>
  %w = tfl.pseudo_const dense<0.5> : tensor<3x1x1x3xf32>
  %wd = tfl.pseudo_const dense<0.5> : tensor<1x1x1x3xf32>
  %wf = tfl.pseudo_const dense<0.5> : tensor<3x3xf32>
  %b = tfl.pseudo_const dense<0.25> : tensor<3xf32>
  %a0 = tfl.average_pool_2d(%x) <{fused_activation_function = "RELU", padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3}> : tensor<1x7x8x3xf32>
  %a1 = tfl.conv_2d(%x, %w, %b) <{fused_activation_function = "RELU6", padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x7x8x3xf32>
  %a2 = tfl.depthwise_conv_2d(%x, %wd, %b) <{depth_multiplier = 1, fused_activation_function = "RELU", padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x7x8x3xf32>
  %a3 = tfl.div(%x, %x) <{fused_activation_function = "RELU"}> : tensor<1x7x8x3xf32>
  %a4 = tfl.fully_connected(%x, %wf, %b) <{fused_activation_function = "RELU", keep_num_dims = true, weights_format = "DEFAULT"}> : tensor<1x7x8x3xf32>
  %a5 = tfl.max_pool_2d(%x) <{fused_activation_function = "RELU", padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3}> : tensor<1x7x8x3xf32>
  %a6 = tfl.mul(%x, %x) <{fused_activation_function = "RELU6"}> : tensor<1x7x8x3xf32>
  %a7 = tfl.sub(%x, %b) <{fused_activation_function = "RELU"}> : tensor<1x7x8x3xf32>
  %p0 = tfl.padv2(%a0, %r, %c) : tensor<1x9x10x3xf32>
  %y0 = tfl.max_pool_2d(%p0) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 3}> : tensor<1x4x4x3xf32>
  %p1 = tfl.padv2(%a1, %r, %c) : tensor<1x9x10x3xf32>
  %y1 = tfl.max_pool_2d(%p1) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 3}> : tensor<1x4x4x3xf32>
  %p2 = tfl.padv2(%a2, %r, %c) : tensor<1x9x10x3xf32>
  %y2 = tfl.max_pool_2d(%p2) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 3}> : tensor<1x4x4x3xf32>
  %p3 = tfl.padv2(%a3, %r, %c) : tensor<1x9x10x3xf32>
  %y3 = tfl.max_pool_2d(%p3) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 3}> : tensor<1x4x4x3xf32>
  %p4 = tfl.padv2(%a4, %r, %c) : tensor<1x9x10x3xf32>
  %y4 = tfl.max_pool_2d(%p4) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 3}> : tensor<1x4x4x3xf32>
  %p5 = tfl.padv2(%a5, %r, %c) : tensor<1x9x10x3xf32>
  %y5 = tfl.max_pool_2d(%p5) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 3}> : tensor<1x4x4x3xf32>
  %p6 = tfl.padv2(%a6, %r, %c) : tensor<1x9x10x3xf32>
  %y6 = tfl.max_pool_2d(%p6) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 3}> : tensor<1x4x4x3xf32>
  %p7 = tfl.padv2(%a7, %r, %c) : tensor<1x9x10x3xf32>
  %y7 = tfl.max_pool_2d(%p7) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 3}> : tensor<1x4x4x3xf32>
  func.return %y0, %y1, %y2, %y3, %y4, %y5, %y6, %y7 : tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>
}
