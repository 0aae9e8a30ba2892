// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Lengths that only a run tells are told of what is pooled.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.shape(%x) : tensor<5xi64>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<2> : tensor<1xi32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<5> : tensor<1xi32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.strided_slice(%[[N0]], %[[N1]], %[[N2]], %[[N3]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N5:.*]] = tfl.pseudo_const dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N6:.*]] = tfl.concatenation(%[[N5]], %[[N4]]) <{axis = 0}> : tensor<4xi64>
// CHECK-NEXT:    %[[N7:.*]] = tfl.cast(%[[N6]]) : tensor<4xi32>
// CHECK-NEXT:    %[[N8:.*]] = tfl.reshape(%x, %[[N7]]) : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[N9:.*]] = tfl.max_pool_2d(%[[N8]]) <{padding = "VALID", stride_w = 3, stride_h = 4, filter_width = 3, filter_height = 4}> : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[N10:.*]] = tfl.pseudo_const dense<0> : tensor<1xi32>
// CHECK-NEXT:    %[[N11:.*]] = tfl.strided_slice(%[[N0]], %[[N10]], %[[N1]], %[[N3]]) : tensor<2xi64>
// CHECK-NEXT:    %[[N12:.*]] = tfl.pseudo_const dense<4> : tensor<1xi32>
// CHECK-NEXT:    %[[N13:.*]] = tfl.strided_slice(%[[N0]], %[[N12]], %[[N2]], %[[N3]]) : tensor<1xi64>
// CHECK-NEXT:    %[[N14:.*]] = tfl.concatenation(%[[N11]], %[[N5]], %[[N13]]) <{axis = 0}> : tensor<4xi64>
// CHECK-NEXT:    %[[N15:.*]] = tfl.cast(%[[N14]]) : tensor<4xi32>
// CHECK-NEXT:    %[[N16:.*]] = tfl.reshape(%[[N9]], %[[N15]]) : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[N17:.*]] = tfl.max_pool_2d(%[[N16]]) <{padding = "VALID", stride_w = 1, stride_h = 2, filter_width = 1, filter_height = 2}> : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[N18:.*]] = tfl.pseudo_const dense<[2, -1, 2, 3, 3]> : tensor<5xi32>
// CHECK-NEXT:    %[[N19:.*]] = tfl.reshape(%[[N17]], %[[N18]]) : tensor<2x?x2x3x3xf32, #onnx.dims<[2, _, 2, 3, 3]>>
// CHECK-NEXT:    %[[N20:.*]] = tfl.average_pool_2d(%[[N8]]) <{padding = "VALID", stride_w = 3, stride_h = 4, filter_width = 3, filter_height = 4}> : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[N21:.*]] = tfl.reshape(%[[N20]], %[[N15]]) : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[N22:.*]] = tfl.average_pool_2d(%[[N21]]) <{padding = "VALID", stride_w = 1, stride_h = 2, filter_width = 1, filter_height = 2}> : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[N23:.*]] = tfl.reshape(%[[N22]], %[[N18]]) : tensor<2x?x2x3x3xf32, #onnx.dims<[2, _, 2, 3, 3]>>
// CHECK-NEXT:    func.return %[[N19]], %[[N23]] : tensor<2x?x2x3x3xf32, #onnx.dims<[2, _, 2, 3, 3]>>, tensor<2x?x2x3x3xf32, #onnx.dims<[2, _, 2, 3, 3]>>
func.func @main(%x: tensor<2x?x8x9x3xf32, #onnx.dims<[2, "d", 8, 9, 3]>> {onnx.name = "x"}) -> (tensor<2x?x2x3x3xf32, #onnx.dims<[2, _, 2, 3, 3]>> {onnx.name = "r"}, tensor<2x?x2x3x3xf32, #onnx.dims<[2, _, 2, 3, 3]>> {onnx.name = "s"}) {
  %y = nhwc.MaxPool(%x) <{ceil_mode = 0, dilations = [1, 1, 1], kernel_shape = [2, 4, 3], pads = [0, 0, 0, 0, 0, 0], storage_order = 0, strides = [2, 4, 3]}> : tensor<2x?x2x3x3xf32, #onnx.dims<[2, _, 2, 3, 3]>>
  %z = nhwc.AveragePool(%x) <{ceil_mode = 0, count_include_pad = 0, dilations = [1, 1, 1], kernel_shape = [2, 4, 3], pads = [0, 0, 0, 0, 0, 0], strides = [2, 4, 3]}> : tensor<2x?x2x3x3xf32, #onnx.dims<[2, _, 2, 3, 3]>>
  func.return %y, %z : tensor<2x?x2x3x3xf32, #onnx.dims<[2, _, 2, 3, 3]>>, tensor<2x?x2x3x3xf32, #onnx.dims<[2, _, 2, 3, 3]>>
}
