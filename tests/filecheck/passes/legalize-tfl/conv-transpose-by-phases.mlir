// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A kernel is not told the size of an open image: a convolution for each place between two elements, side by side; what is too much is cut off.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<0> : tensor<4x2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pad(%x, %[[V0]]) : tensor<1x?x?x2xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<{{\[\[\[\[}}1.0, 9.0]]], {{\[\[\[}}5.0, 13.0]]], {{\[\[\[}}2.0, 10.0]]], {{\[\[\[}}6.0, 14.0]]], {{\[\[\[}}3.0, 11.0]]], {{\[\[\[}}7.0, 15.0]]], {{\[\[\[}}4.0, 12.0]]], {{\[\[\[}}8.0, 16.0]]]]> : tensor<8x1x1x2xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<[0.5, 0.25, 0.5, 0.25, 0.5, 0.25, 0.5, 0.25]> : tensor<8xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.conv_2d(%[[V1]], %[[V2]], %[[V3]]) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x?x?x8xf32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.depth_to_space(%[[V4]]) <{block_size = 2}> : tensor<1x?x?x2xf32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.pad(%x, %[[V5]]) : tensor<1x?x?x2xf32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.pseudo_const #onnx.weight<"", tensor<8x2x2x2xf32>>
// CHECK-NEXT:    %[[V8:.*]] = tfl.pseudo_const dense<0.0> : tensor<8xf32>
// CHECK-NEXT:    %[[V9:.*]] = tfl.conv_2d(%[[V6]], %[[V7]], %[[V8]]) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x?x?x8xf32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.depth_to_space(%[[V9]]) <{block_size = 2}> : tensor<1x?x?x2xf32>
// CHECK-NEXT:    %[[V11:.*]] = tfl.pseudo_const dense<[0, 1, 1, 0]> : tensor<4xi32>
// CHECK-NEXT:    %[[V12:.*]] = tfl.pseudo_const dense<[0, -2, -2, 0]> : tensor<4xi32>
// CHECK-NEXT:    %[[V13:.*]] = tfl.pseudo_const dense<1> : tensor<4xi32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.strided_slice(%[[V10]], %[[V11]], %[[V12]], %[[V13]]) <{end_mask = 9}> : tensor<1x?x?x2xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]] : tensor<1x?x?x2xf32>, tensor<1x?x?x2xf32>
func.func @main(%x: tensor<1x?x?x2xf32> {onnx.name = "x"}) -> (tensor<1x?x?x2xf32> {onnx.name = "y_out"}, tensor<1x?x?x2xf32> {onnx.name = "z_out"}) {
  %w = onnx.Constant dense<[[[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]], [[[9.0, 10.0], [11.0, 12.0]], [[13.0, 14.0], [15.0, 16.0]]]]> : tensor<2x2x2x2xf32>
  %b = onnx.Constant dense<[0.5, 0.25]> : tensor<2xf32>
  %v = onnx.Constant dense<0.5> : tensor<2x2x3x3xf32>
  %y = nhwc.ConvTranspose(%x, %w, %b) <{auto_pad = "NOTSET", dilations = [1, 1], group = 1, kernel_shape = [2, 2], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [2, 2]}> : tensor<1x?x?x2xf32>
  %z = nhwc.ConvTranspose(%x, %v) <{auto_pad = "NOTSET", dilations = [1, 1], group = 1, kernel_shape = [3, 3], output_padding = [0, 0], pads = [1, 1, 1, 1], strides = [2, 2]}> : tensor<1x?x?x2xf32>
  func.return %y, %z : tensor<1x?x?x2xf32>, tensor<1x?x?x2xf32>
}
