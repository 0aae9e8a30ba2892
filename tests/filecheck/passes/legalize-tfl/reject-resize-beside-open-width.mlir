// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// The kernels are told both sizes. Where one is not known, and stays, elements are gathered along the other, or products are taken with weights.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = tfl.pseudo_const dense<[0, 0, 1, 2]> : tensor<4xi32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.gather(%x, %[[A]]) <{axis = 1}> : tensor<1x4x?x2xf32>
// CHECK:         %[[B:.*]] = tfl.reshape(%x, %{{.*}}) : tensor<1x3x?xf32>
// CHECK:         %[[C:.*]] = tfl.batch_matmul(%{{.*}}, %[[B]]) : tensor<1x4x?xf32>
// CHECK:         %[[R1:.*]] = tfl.reshape(%[[C]], %{{.*}}) : tensor<1x4x?x2xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]]
func.func @main(%x: tensor<1x3x?x2xf32> {onnx.name = "x"}) -> (tensor<1x4x?x2xf32> {onnx.name = "r0"}, tensor<1x4x?x2xf32> {onnx.name = "r1"}) {
  %s = onnx.Constant dense<1.5> : tensor<1xf32>
  %r0 = nhwc.Resize(%x, _, %s) <{axes = [2], coordinate_transformation_mode = "asymmetric", mode = "nearest", nearest_mode = "floor"}> : tensor<1x4x?x2xf32>
  %r1 = nhwc.Resize(%x, _, %s) <{axes = [2], coordinate_transformation_mode = "half_pixel", mode = "linear"}> : tensor<1x4x?x2xf32>
  func.return %r0, %r1 : tensor<1x4x?x2xf32>, tensor<1x4x?x2xf32>
}
