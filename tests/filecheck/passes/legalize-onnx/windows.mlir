// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Windows become channels-last twins: groups told by the weights, pads by name, weights transposed.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[W:.*]] = onnx.Constant dense<0.5> : tensor<6x3x3x2xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Constant dense<1.0> : tensor<6xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Constant dense<0.25> : tensor<1x3x3x8xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Constant dense<2.0> : tensor<8xf32>
// CHECK-NEXT:    %[[U:.*]] = onnx.Constant dense<0.125> : tensor<3x2x2x4xf32>
// CHECK-NEXT:    %[[K:.*]] = onnx.Constant dense<0.5> : tensor<2x2x2x2x3xf32>
// CHECK-NEXT:    %[[N0:.*]] = onnx.Transpose(%[[W]]) <{perm = [0, 3, 1, 2]}> : tensor<6x2x3x3xf32>
// CHECK-NEXT:    %[[N1:.*]] = nhwc.Conv(%x, %[[N0]], %[[B]]) <{auto_pad = "SAME_UPPER", dilations = [1, 1], group = 2, kernel_shape = [3, 3], strides = [1, 2]}> : tensor<1x5x4x6xf32>
// CHECK-NEXT:    %[[CONV:.*]] = onnx.Relu(%[[N1]]) : tensor<1x5x4x6xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Transpose(%[[D]]) <{perm = [3, 0, 1, 2]}> : tensor<8x1x3x3xf32>
// CHECK-NEXT:    %[[N3:.*]] = nhwc.Conv(%x, %[[N2]], %[[E]]) <{auto_pad = "VALID", dilations = [1, 1], group = 4, kernel_shape = [3, 3], strides = [1, 2]}> : tensor<1x3x3x8xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<6.0> : tensor<f32>
// CHECK-NEXT:    %[[DEPTH:.*]] = onnx.Clip(%[[N3]], %[[N4]], %[[N5]]) : tensor<1x3x3x8xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Transpose(%[[U]]) <{perm = [3, 0, 1, 2]}> : tensor<4x3x2x2xf32>
// CHECK-NEXT:    %[[N7:.*]] = nhwc.ConvTranspose(%x, %[[N6]]) <{kernel_shape = [2, 2], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [2, 2]}> : tensor<1x10x14x3xf32>
// CHECK-NEXT:    %[[UP:.*]] = onnx.Relu(%[[N7]]) : tensor<1x10x14x3xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Transpose(%[[K]]) <{perm = [4, 3, 0, 1, 2]}> : tensor<3x2x2x2x2xf32>
// CHECK-NEXT:    %[[VOL:.*]] = nhwc.Conv(%v, %[[N8]]) <{auto_pad = "VALID", dilations = [1, 1, 1], kernel_shape = [2, 2, 2], strides = [1, 1, 1]}> : tensor<1x2x3x4x3xf32>
// CHECK-NEXT:    %[[N9:.*]] = nhwc.AveragePool(%x) <{auto_pad = "SAME_UPPER", kernel_shape = [2, 3], strides = [2, 2]}> : tensor<1x3x4x4xf32>
// CHECK-NEXT:    %[[AVG:.*]] = onnx.Relu(%[[N9]]) : tensor<1x3x4x4xf32>
// CHECK-NEXT:    %[[N10:.*]] = nhwc.MaxPool(%x) <{auto_pad = "VALID", kernel_shape = [2, 3], strides = [2, 2]}> : tensor<1x2x3x4xf32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[MAX:.*]] = onnx.Clip(%[[N10]], %[[N11]], %[[N12]]) : tensor<1x2x3x4xf32>
// CHECK-NEXT:    %[[LRN:.*]] = nhwc.LRN(%x) <{alpha = 2.5, beta = 0.75, bias = 1.0, size = 5}> : tensor<1x5x7x4xf32>
// CHECK-NEXT:    func.return %[[CONV]], %[[DEPTH]], %[[UP]], %[[VOL]], %[[AVG]], %[[MAX]], %[[LRN]] : tensor<1x5x4x6xf32>, tensor<1x3x3x8xf32>, tensor<1x10x14x3xf32>, tensor<1x2x3x4x3xf32>, tensor<1x3x4x4xf32>, tensor<1x2x3x4xf32>, tensor<1x5x7x4xf32>
// CHECK-NOT:     tfl.
func.func @main(%x: tensor<1x5x7x4xf32> {onnx.name = "x"}, %v: tensor<1x3x4x5x2xf32> {onnx.name = "v"}) -> (tensor<1x5x4x6xf32> {onnx.name = "conv_out"}, tensor<1x3x3x8xf32> {onnx.name = "depth_out"}, tensor<1x10x14x3xf32> {onnx.name = "up_out"}, tensor<1x2x3x4x3xf32> {onnx.name = "vol_out"}, tensor<1x3x4x4xf32> {onnx.name = "avg_out"}, tensor<1x2x3x4xf32> {onnx.name = "max_out"}, tensor<1x5x7x4xf32> {onnx.name = "lrn_out"}) {
  %w = tfl.pseudo_const dense<0.5> : tensor<6x3x3x2xf32>
  %b = tfl.pseudo_const dense<1.0> : tensor<6xf32>
  %d = tfl.pseudo_const dense<0.25> : tensor<1x3x3x8xf32>
  %e = tfl.pseudo_const dense<2.0> : tensor<8xf32>
  %u = tfl.pseudo_const dense<0.125> : tensor<3x2x2x4xf32>
  %s = tfl.pseudo_const dense<[1, 10, 14, 3]> : tensor<4xi32>
  %k = tfl.pseudo_const dense<0.5> : tensor<2x2x2x2x3xf32>
  %conv = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 2, stride_h = 1, fused_activation_function = "RELU", dilation_w_factor = 1, dilation_h_factor = 1}> : tensor<1x5x4x6xf32>
  %depth = tfl.depthwise_conv_2d(%x, %d, %e) <{padding = "VALID", stride_w = 2, stride_h = 1, fused_activation_function = "RELU6", dilation_w_factor = 1, dilation_h_factor = 1, depth_multiplier = 2}> : tensor<1x3x3x8xf32>
  %up = tfl.transpose_conv(%s, %u, %x) <{padding = "SAME", stride_w = 2, stride_h = 2, fused_activation_function = "RELU"}> : tensor<1x10x14x3xf32>
  %vol = tfl.conv_3d(%v, %k) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 1, fused_activation_function = "NONE", dilation_d_factor = 1, dilation_w_factor = 1, dilation_h_factor = 1}> : tensor<1x2x3x4x3xf32>
  %avg = tfl.average_pool_2d(%x) <{padding = "SAME", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 2, fused_activation_function = "RELU"}> : tensor<1x3x4x4xf32>
  %max = tfl.max_pool_2d(%x) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 2, fused_activation_function = "RELU_N1_TO_1"}> : tensor<1x2x3x4xf32>
  %lrn = tfl.local_response_normalization(%x) <{radius = 2, bias = 1.0, alpha = 0.5, beta = 0.75}> : tensor<1x5x7x4xf32>
  func.return %conv, %depth, %up, %vol, %avg, %max, %lrn : tensor<1x5x4x6xf32>, tensor<1x3x3x8xf32>, tensor<1x10x14x3xf32>, tensor<1x2x3x4x3xf32>, tensor<1x3x4x4xf32>, tensor<1x2x3x4xf32>, tensor<1x5x7x4xf32>
}
