// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A batch of any size: the lengths of the axes that are resized are all that is asked.

// CHECK-LABEL: func.func @main
// CHECK:         %[[S:.*]] = tfl.pseudo_const dense<[8, 9]> : tensor<2xi32>
// CHECK:         %[[A:.*]] = tfl.resize_bilinear(%x, %[[S]]) <{align_corners = false, half_pixel_centers = true}> : tensor<?x8x9x3xf32>
// CHECK:         %[[B:.*]] = tfl.resize_nearest_neighbor(%x, %[[S]]) <{align_corners = false, half_pixel_centers = false}> : tensor<?x8x9x3xf32>
// CHECK:         %[[V0:.*]] = tfl.pseudo_const dense<[-1, 5, 12]> : tensor<3xi32>
// CHECK:         %[[V1:.*]] = tfl.reshape(%x, %[[V0]]) : tensor<?x5x12xf32>
// CHECK:         %[[V2:.*]] = tfl.batch_matmul(%{{.*}}, %[[V1]]) : tensor<?x8x12xf32>
// CHECK:         %[[V3:.*]] = tfl.pseudo_const dense<[-1, 4, 3]> : tensor<3xi32>
// CHECK:         %[[V4:.*]] = tfl.reshape(%[[V2]], %[[V3]]) : tensor<?x4x3xf32>
// CHECK:         %[[V5:.*]] = tfl.batch_matmul(%{{.*}}, %[[V4]]) : tensor<?x9x3xf32>
// CHECK:         %[[V6:.*]] = tfl.pseudo_const dense<[-1, 8, 9, 3]> : tensor<4xi32>
// CHECK:         %[[C:.*]] = tfl.reshape(%[[V5]], %[[V6]]) : tensor<?x8x9x3xf32>
// CHECK:         %[[D:.*]] = tfl.gather(%x, %{{.*}}) <{axis = 1}> : tensor<?x8x4x3xf32>
// CHECK:         func.return %[[A]], %[[B]], %[[C]], %[[D]]
func.func @main(%x: tensor<?x5x4x3xf32> {onnx.name = "x"}) -> (tensor<?x8x9x3xf32> {onnx.name = "a_out"}, tensor<?x8x9x3xf32> {onnx.name = "b_out"}, tensor<?x8x9x3xf32> {onnx.name = "c_out"}, tensor<?x8x4x3xf32> {onnx.name = "d_out"}) {
  %n = onnx.Constant dense<[8, 9]> : tensor<2xi64>
  %m = onnx.Constant dense<8> : tensor<1xi64>
  %a = nhwc.Resize(%x, _, _, %n) <{axes = [2, 3], coordinate_transformation_mode = "half_pixel", mode = "linear"}> : tensor<?x8x9x3xf32>
  %b = nhwc.Resize(%x, _, _, %n) <{axes = [2, 3], coordinate_transformation_mode = "asymmetric", mode = "nearest", nearest_mode = "floor"}> : tensor<?x8x9x3xf32>
  %c = nhwc.Resize(%x, _, _, %n) <{axes = [2, 3], coordinate_transformation_mode = "half_pixel", mode = "cubic"}> : tensor<?x8x9x3xf32>
  %d = nhwc.Resize(%x, _, _, %m) <{axes = [2], coordinate_transformation_mode = "half_pixel", mode = "nearest", nearest_mode = "ceil"}> : tensor<?x8x4x3xf32>
  func.return %a, %b, %c, %d : tensor<?x8x9x3xf32>, tensor<?x8x9x3xf32>, tensor<?x8x9x3xf32>, tensor<?x8x4x3xf32>
}
