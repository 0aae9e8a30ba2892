// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Every op that wants the channel last has a twin.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x6x10x3xf32>
// CHECK-NEXT:    %[[WC:.*]] = onnx.Constant dense<0.5> : tensor<4x3x1x1xf32>
// CHECK-NEXT:    %[[V1:.*]] = nhwc.Conv(%[[V0]], %[[WC]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x6x10x4xf32>
// CHECK-NEXT:    %[[V:.*]] = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[V2:.*]] = nhwc.BatchNormalization(%[[V1]], %[[V]], %[[V]], %[[V]], %[[V]]) <{epsilon = 1.0e-05, momentum = 0.9, training_mode = 0}> : tensor<1x6x10x4xf32>
// CHECK-NEXT:    %[[V3:.*]] = nhwc.InstanceNormalization(%[[V2]], %[[V]], %[[V]]) <{epsilon = 1.0e-05}> : tensor<1x6x10x4xf32>
// CHECK-NEXT:    %[[V4:.*]] = nhwc.GroupNormalization(%[[V3]], %[[V]], %[[V]]) <{epsilon = 1.0e-05, num_groups = 2, stash_type = 1}> : tensor<1x6x10x4xf32>
// CHECK-NEXT:    %[[V5:.*]] = nhwc.LRN(%[[V4]]) <{alpha = 0.5, beta = 0.75, bias = 1.0, size = 3}> : tensor<1x6x10x4xf32>
// CHECK-NEXT:    %[[V6:.*]] = nhwc.AveragePool(%[[V5]]) <{ceil_mode = 0, count_include_pad = 0, dilations = [1, 1], kernel_shape = [2, 2], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x9x4xf32>
// CHECK-NEXT:    %[[V7:.*]] = nhwc.LpPool(%[[V6]]) <{ceil_mode = 0, dilations = [1, 1], kernel_shape = [2, 2], p = 2, pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x8x4xf32>
// CHECK-NEXT:    %[[V8:.*]] = nhwc.SpaceToDepth(%[[V7]]) <{blocksize = 2, mode = "DCR"}> : tensor<1x2x4x16xf32>
// CHECK-NEXT:    %[[V9:.*]] = nhwc.DepthToSpace(%[[V8]]) <{blocksize = 2, mode = "DCR"}> : tensor<1x4x8x4xf32>
// CHECK-NEXT:    %[[G:.*]] = onnx.Constant dense<0.5> : tensor<1x4x8x2xf32>
// CHECK-NEXT:    %[[V10:.*]] = nhwc.GridSample(%[[V9]], %[[G]]) <{align_corners = 0, mode = "linear", padding_mode = "zeros"}> : tensor<1x4x8x4xf32>
// CHECK-NEXT:    %[[WT:.*]] = onnx.Constant dense<0.5> : tensor<4x3x1x1xf32>
// CHECK-NEXT:    %[[V11:.*]] = nhwc.ConvTranspose(%[[V10]], %[[WT]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x8x3xf32>
// CHECK-NEXT:    %[[V12:.*]] = nhwc.GlobalMaxPool(%[[V11]]) : tensor<1x1x1x3xf32>
// CHECK-NEXT:    %[[V13:.*]] = nhwc.GlobalLpPool(%[[V11]]) <{p = 2}> : tensor<1x1x1x3xf32>
// CHECK-NEXT:    %[[M:.*]] = onnx.Add(%[[V12]], %[[V13]]) : tensor<1x1x1x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Mul(%[[V11]], %[[M]]) : tensor<1x4x8x3xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Transpose(%[[Y]]) <{perm = [0, 3, 1, 2]}> : tensor<1x3x4x8xf32>
// CHECK-NEXT:    func.return %[[V14]] : tensor<1x3x4x8xf32>
func.func @main(%x: tensor<1x3x6x10xf32> {onnx.name = "x"}) -> (tensor<1x3x4x8xf32> {onnx.name = "y"}) {
  %wc = onnx.Constant dense<0.5> : tensor<4x3x1x1xf32>
  %c = onnx.Conv(%x, %wc) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x6x10xf32>
  %v = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %t1 = onnx.BatchNormalization(%c, %v, %v, %v, %v) <{epsilon = 1.0e-05, momentum = 0.9, training_mode = 0}> : tensor<1x4x6x10xf32>
  %t2 = onnx.InstanceNormalization(%t1, %v, %v) <{epsilon = 1.0e-05}> : tensor<1x4x6x10xf32>
  %t3 = onnx.GroupNormalization(%t2, %v, %v) <{epsilon = 1.0e-05, num_groups = 2, stash_type = 1}> : tensor<1x4x6x10xf32>
  %t4 = onnx.LRN(%t3) <{size = 3, alpha = 0.5, beta = 0.75, bias = 1.0}> : tensor<1x4x6x10xf32>
  %t5 = onnx.AveragePool(%t4) <{ceil_mode = 0, count_include_pad = 0, dilations = [1, 1], kernel_shape = [2, 2], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x5x9xf32>
  %t6 = onnx.LpPool(%t5) <{ceil_mode = 0, dilations = [1, 1], kernel_shape = [2, 2], p = 2, pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x4x8xf32>
  %t7 = onnx.SpaceToDepth(%t6) <{blocksize = 2, mode = "DCR"}> : tensor<1x16x2x4xf32>
  %t8 = onnx.DepthToSpace(%t7) <{blocksize = 2, mode = "DCR"}> : tensor<1x4x4x8xf32>
  %g = onnx.Constant dense<0.5> : tensor<1x4x8x2xf32>
  %t9 = onnx.GridSample(%t8, %g) <{align_corners = 0, mode = "linear", padding_mode = "zeros"}> : tensor<1x4x4x8xf32>
  %wt = onnx.Constant dense<0.5> : tensor<4x3x1x1xf32>
  %t10 = onnx.ConvTranspose(%t9, %wt) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x4x8xf32>
  %p = onnx.GlobalMaxPool(%t10) : tensor<1x3x1x1xf32>
  %l = onnx.GlobalLpPool(%t10) <{p = 2}> : tensor<1x3x1x1xf32>
  %m = onnx.Add(%p, %l) : tensor<1x3x1x1xf32>
  %y = onnx.Mul(%t10, %m) : tensor<1x3x4x8xf32>
  func.return %y : tensor<1x3x4x8xf32>
}
