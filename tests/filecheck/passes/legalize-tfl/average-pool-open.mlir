// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Of sizes that only a run tells, what counts is what an average over ones tells: the data, and the explicit pads in the second.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.shape(%x) : tensor<4xi64>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<3> : tensor<1xi32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.strided_slice(%[[N0]], %[[N1]], %[[N2]], %[[N1]]) : tensor<2xi64>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N5:.*]] = tfl.concatenation(%[[N4]], %[[N3]], %[[N4]]) <{axis = 0}> : tensor<4xi64>
// CHECK-NEXT:    %[[N6:.*]] = tfl.pseudo_const dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N7:.*]] = tfl.fill(%[[N5]], %[[N6]]) : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[N8:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [1, 1], [0, 1], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[N9:.*]] = tfl.pad(%x, %[[N8]]) : tensor<?x?x10x3xf32, #onnx.dims<["n", _, 10, 3]>>
// CHECK-NEXT:    %[[N10:.*]] = tfl.average_pool_2d(%[[N9]]) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 2, filter_height = 3}> : tensor<?x?x5x3xf32, #onnx.dims<["n", _, 5, 3]>>
// CHECK-NEXT:    %[[N11:.*]] = tfl.pad(%[[N7]], %[[N8]]) : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[N12:.*]] = tfl.average_pool_2d(%[[N11]]) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 2, filter_height = 3}> : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[N13:.*]] = tfl.div(%[[N10]], %[[N12]]) : tensor<?x?x5x3xf32, #onnx.dims<["n", _, 5, 3]>>
// CHECK-NEXT:    %[[N14:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [1, 1], [0, 0], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[N15:.*]] = tfl.padv2(%[[N7]], %[[N14]], %[[N6]]) : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[N16:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [1, 2], [0, 0], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[N17:.*]] = tfl.pad(%x, %[[N16]]) : tensor<?x?x9x3xf32, #onnx.dims<["n", _, 9, 3]>>
// CHECK-NEXT:    %[[N18:.*]] = tfl.average_pool_2d(%[[N17]]) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 4}> : tensor<?x?x4x3xf32, #onnx.dims<["n", _, 4, 3]>>
// CHECK-NEXT:    %[[N19:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [0, 1], [0, 0], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[N20:.*]] = tfl.pad(%[[N15]], %[[N19]]) : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[N21:.*]] = tfl.average_pool_2d(%[[N20]]) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 4}> : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[N22:.*]] = tfl.div(%[[N18]], %[[N21]]) : tensor<?x?x4x3xf32, #onnx.dims<["n", _, 4, 3]>>
// CHECK-NEXT:    func.return %[[N13]], %[[N22]] : tensor<?x?x5x3xf32, #onnx.dims<["n", _, 5, 3]>>, tensor<?x?x4x3xf32, #onnx.dims<["n", _, 4, 3]>>
func.func @main(%x: tensor<?x?x9x3xf32, #onnx.dims<["n", "h", 9, 3]>> {onnx.name = "x"}) -> (tensor<?x?x5x3xf32, #onnx.dims<["n", _, 5, 3]>> {onnx.name = "y"}, tensor<?x?x4x3xf32, #onnx.dims<["n", _, 4, 3]>> {onnx.name = "z"}) {
  %y = nhwc.AveragePool(%x) <{ceil_mode = 0, count_include_pad = 0, dilations = [1, 1], kernel_shape = [3, 2], pads = [1, 0, 1, 1], strides = [2, 2]}> : tensor<?x?x5x3xf32, #onnx.dims<["n", _, 5, 3]>>
  %z = nhwc.AveragePool(%x) <{ceil_mode = 1, count_include_pad = 1, dilations = [1, 1], kernel_shape = [4, 3], pads = [1, 0, 1, 0], strides = [2, 2]}> : tensor<?x?x4x3xf32, #onnx.dims<["n", _, 4, 3]>>
  func.return %y, %z : tensor<?x?x5x3xf32, #onnx.dims<["n", _, 5, 3]>>, tensor<?x?x4x3xf32, #onnx.dims<["n", _, 4, 3]>>
}
