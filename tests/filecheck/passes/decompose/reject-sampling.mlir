// RUN: onnx-opt %s --pass decompose | filecheck %s

// Corners of an axis of one element, as many points as a region is large, sizes that are not known, offsets
// that are not one for each element that is read.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.GridSample(%x, %g) <{align_corners = 1, mode = "linear", padding_mode = "zeros"}> : tensor<2x3x6x7xf32>
// CHECK-NEXT:    %[[SIZE:.*]] = onnx.Constant dense<[2, 3, 1, 5]> : tensor<4xi64>
// CHECK-NEXT:    %[[B:.*]] = onnx.AffineGrid(%theta, %[[SIZE]]) <{align_corners = 1}> : tensor<2x1x5x2xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.RoiAlign(%x, %regions, %batch) <{coordinate_transformation_mode = "half_pixel", mode = "avg", output_height = 2, output_width = 4, sampling_ratio = 0, spatial_scale = 0.5}> : tensor<5x3x2x4xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.DeformConv(%s, %w, %o) <{dilations = [1, 1], group = 1, kernel_shape = [2, 3], offset_group = 2, pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x3x4x?xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.DeformConv(%t, %w, %o) <{dilations = [1, 1], group = 1, kernel_shape = [2, 3], offset_group = 1, pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x3x4x4xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]] : tensor<2x3x6x7xf32>, tensor<2x1x5x2xf32>, tensor<5x3x2x4xf32>, tensor<2x3x4x?xf32>, tensor<2x3x4x4xf32>
func.func @main(%x: tensor<2x3x1x5xf32> {onnx.name = "x"}, %g: tensor<2x6x7x2xf32> {onnx.name = "g"}, %theta: tensor<2x2x3xf32> {onnx.name = "theta"}, %regions: tensor<5x4xf32> {onnx.name = "regions"}, %batch: tensor<5xi64> {onnx.name = "batch"}, %s: tensor<2x4x5x?xf32> {onnx.name = "s"}, %w: tensor<3x4x2x3xf32> {onnx.name = "w"}, %o: tensor<2x24x4x4xf32> {onnx.name = "o"}, %t: tensor<2x4x5x6xf32> {onnx.name = "t"}) -> (tensor<2x3x6x7xf32> {onnx.name = "a"}, tensor<2x1x5x2xf32> {onnx.name = "b"}, tensor<5x3x2x4xf32> {onnx.name = "c"}, tensor<2x3x4x?xf32> {onnx.name = "d"}, tensor<2x3x4x4xf32> {onnx.name = "e"}) {
  %a = onnx.GridSample(%x, %g) <{align_corners = 1, mode = "linear", padding_mode = "zeros"}> : tensor<2x3x6x7xf32>
  %size = onnx.Constant dense<[2, 3, 1, 5]> : tensor<4xi64>
  %b = onnx.AffineGrid(%theta, %size) <{align_corners = 1}> : tensor<2x1x5x2xf32>
  %c = onnx.RoiAlign(%x, %regions, %batch) <{coordinate_transformation_mode = "half_pixel", mode = "avg", output_height = 2, output_width = 4, sampling_ratio = 0, spatial_scale = 0.5}> : tensor<5x3x2x4xf32>
  %d = onnx.DeformConv(%s, %w, %o) <{dilations = [1, 1], group = 1, kernel_shape = [2, 3], offset_group = 2, pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x3x4x?xf32>
  %e = onnx.DeformConv(%t, %w, %o) <{dilations = [1, 1], group = 1, kernel_shape = [2, 3], offset_group = 1, pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x3x4x4xf32>
  func.return %a, %b, %c, %d, %e : tensor<2x3x6x7xf32>, tensor<2x1x5x2xf32>, tensor<5x3x2x4xf32>, tensor<2x3x4x?xf32>, tensor<2x3x4x4xf32>
}
