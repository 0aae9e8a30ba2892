// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Resampling, its coordinates by name; depth and space.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[1, 4, 8, 9]> : tensor<4xi64>
// CHECK-NEXT:    %[[L0:.*]] = nhwc.Resize(%x, _, _, %[[N0]]) <{coordinate_transformation_mode = "asymmetric", mode = "linear", nearest_mode = "floor"}> : tensor<1x8x9x4xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<[1, 4, 8, 9]> : tensor<4xi64>
// CHECK-NEXT:    %[[L1:.*]] = nhwc.Resize(%x, _, _, %[[N1]]) <{coordinate_transformation_mode = "align_corners", mode = "linear", nearest_mode = "round_prefer_ceil"}> : tensor<1x8x9x4xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<[1, 4, 8, 9]> : tensor<4xi64>
// CHECK-NEXT:    %[[L2:.*]] = nhwc.Resize(%x, _, _, %[[N2]]) <{coordinate_transformation_mode = "half_pixel", mode = "linear", nearest_mode = "round_prefer_ceil"}> : tensor<1x8x9x4xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<[1, 4, 8, 9]> : tensor<4xi64>
// CHECK-NEXT:    %[[N0:.*]] = nhwc.Resize(%x, _, _, %[[N3]]) <{coordinate_transformation_mode = "asymmetric", mode = "nearest", nearest_mode = "floor"}> : tensor<1x8x9x4xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<[1, 4, 8, 9]> : tensor<4xi64>
// CHECK-NEXT:    %[[N1:.*]] = nhwc.Resize(%x, _, _, %[[N4]]) <{coordinate_transformation_mode = "align_corners", mode = "nearest", nearest_mode = "round_prefer_ceil"}> : tensor<1x8x9x4xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<[1, 4, 8, 9]> : tensor<4xi64>
// CHECK-NEXT:    %[[N2:.*]] = nhwc.Resize(%x, _, _, %[[N5]]) <{coordinate_transformation_mode = "half_pixel", mode = "nearest", nearest_mode = "round_prefer_ceil"}> : tensor<1x8x9x4xf32>
// CHECK-NEXT:    %[[D2S:.*]] = nhwc.DepthToSpace(%x) <{blocksize = 2, mode = "DCR"}> : tensor<1x8x12x1xf32>
// CHECK-NEXT:    %[[S2D:.*]] = nhwc.SpaceToDepth(%x) <{blocksize = 2}> : tensor<1x2x3x16xf32>
// CHECK-NEXT:    func.return %[[L0]], %[[L1]], %[[L2]], %[[N0]], %[[N1]], %[[N2]], %[[D2S]], %[[S2D]] : tensor<1x8x9x4xf32>, tensor<1x8x9x4xf32>, tensor<1x8x9x4xf32>, tensor<1x8x9x4xf32>, tensor<1x8x9x4xf32>, tensor<1x8x9x4xf32>, tensor<1x8x12x1xf32>, tensor<1x2x3x16xf32>
// CHECK-NOT:     tfl.
func.func @main(%x: tensor<1x4x6x4xf32> {onnx.name = "x"}) -> (tensor<1x8x9x4xf32> {onnx.name = "l0_out"}, tensor<1x8x9x4xf32> {onnx.name = "l1_out"}, tensor<1x8x9x4xf32> {onnx.name = "l2_out"}, tensor<1x8x9x4xf32> {onnx.name = "n0_out"}, tensor<1x8x9x4xf32> {onnx.name = "n1_out"}, tensor<1x8x9x4xf32> {onnx.name = "n2_out"}, tensor<1x8x12x1xf32> {onnx.name = "d2s_out"}, tensor<1x2x3x16xf32> {onnx.name = "s2d_out"}) {
  %size = tfl.pseudo_const dense<[8, 9]> : tensor<2xi32>
  %l0 = tfl.resize_bilinear(%x, %size) <{align_corners = false, half_pixel_centers = false}> : tensor<1x8x9x4xf32>
  %l1 = tfl.resize_bilinear(%x, %size) <{align_corners = true, half_pixel_centers = false}> : tensor<1x8x9x4xf32>
  %l2 = tfl.resize_bilinear(%x, %size) <{align_corners = false, half_pixel_centers = true}> : tensor<1x8x9x4xf32>
  %n0 = tfl.resize_nearest_neighbor(%x, %size) <{align_corners = false, half_pixel_centers = false}> : tensor<1x8x9x4xf32>
  %n1 = tfl.resize_nearest_neighbor(%x, %size) <{align_corners = true, half_pixel_centers = false}> : tensor<1x8x9x4xf32>
  %n2 = tfl.resize_nearest_neighbor(%x, %size) <{align_corners = false, half_pixel_centers = true}> : tensor<1x8x9x4xf32>
  %d2s = tfl.depth_to_space(%x) <{block_size = 2}> : tensor<1x8x12x1xf32>
  %s2d = tfl.space_to_depth(%x) <{block_size = 2}> : tensor<1x2x3x16xf32>
  func.return %l0, %l1, %l2, %n0, %n1, %n2, %d2s, %s2d : tensor<1x8x9x4xf32>, tensor<1x8x9x4xf32>, tensor<1x8x9x4xf32>, tensor<1x8x9x4xf32>, tensor<1x8x9x4xf32>, tensor<1x8x9x4xf32>, tensor<1x8x12x1xf32>, tensor<1x2x3x16xf32>
}
