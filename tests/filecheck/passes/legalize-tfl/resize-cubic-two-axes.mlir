// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Cubic interpolation is a product with the matrix of its weights, axis by axis.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[1, 2, 15]> : tensor<3xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<1x2x15xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<{{\[\[}}[1.0, 0.0], [0.5, 0.5], [0.0, 1.0], [-0.09375, 1.09375]]]> : tensor<1x4x2xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.batch_matmul(%[[N2]], %[[N1]]) : tensor<1x4x15xf32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<[4, 3, 5]> : tensor<3xi32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.reshape(%[[N3]], %[[N4]]) : tensor<4x3x5xf32>
// CHECK-NEXT:    %[[N6:.*]] = tfl.pseudo_const dense<{{\[\[}}[1.0, 0.0, 0.0]]]> : tensor<1x1x3xf32>
// CHECK-NEXT:    %[[N7:.*]] = tfl.batch_matmul(%[[N6]], %[[N5]]) : tensor<4x1x5xf32>
// CHECK-NEXT:    %[[N8:.*]] = tfl.pseudo_const dense<[1, 4, 1, 5]> : tensor<4xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.reshape(%[[N7]], %[[N8]]) : tensor<1x4x1x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x4x1x5xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x2x3x5xf32> {onnx.name = "x"}) -> (tensor<1x4x1x5xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[1.0, 1.0, 2.0, 0.5]> : tensor<4xf32>
  %y = nhwc.Resize(%x, _, %ca) <{coordinate_transformation_mode = "asymmetric", mode = "cubic"}> : tensor<1x4x1x5xf32>
  func.return %y : tensor<1x4x1x5xf32>
}
