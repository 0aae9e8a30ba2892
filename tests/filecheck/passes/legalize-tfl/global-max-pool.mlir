// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// The largest of an image is a reduction along its axes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[0, 2, 3, 1]> : tensor<4xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.transpose(%x, %[[V0]]) : tensor<2x5x7x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<[1, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.reduce_max(%[[V1]], %[[V2]]) <{keep_dims = true}> : tensor<2x1x1x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<[2, 3, 1, 1]> : tensor<4xi32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.reshape(%[[V3]], %[[V4]]) : tensor<2x3x1x1xf32>
// CHECK-NEXT:    func.return %[[V5]] : tensor<2x3x1x1xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x3x5x7xf32> {onnx.name = "x"}) -> (tensor<2x3x1x1xf32> {onnx.name = "r0"}) {
  %r0 = onnx.GlobalMaxPool(%x) : tensor<2x3x1x1xf32>
  func.return %r0 : tensor<2x3x1x1xf32>
}
