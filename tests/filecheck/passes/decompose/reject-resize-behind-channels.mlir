// RUN: onnx-opt %s --pass decompose --why resize_to_sizes_behind_channels --why resize_by_scales_behind_channels -o %t.mlir 2>&1 | filecheck %s

// Sizes that are known need nothing; a matrix has nothing behind its channels; a batch may be resized; a mode may move elements at scale 1.

// CHECK:      'resize_to_sizes_behind_channels' (onnx.Resize): this does not hold; dims(x) = [N, 3, 5, 4], dims(r) = [none, none, none, none]
// CHECK:      'resize_to_sizes_behind_channels' (onnx.Resize): this does not hold; m = tf_half_pixel_for_nn
// CHECK:      'resize_to_sizes_behind_channels' (onnx.Resize): this does not hold
// CHECK-NEXT:   when rank(x) > 2 and is_computed(sizes)
// CHECK-NEXT:                        ^^^^^^^^^^^^^^^^^^
// CHECK:      'resize_to_sizes_behind_channels' (onnx.Resize): this does not hold; rank(x) = 2
// CHECK:      'resize_by_scales_behind_channels' (onnx.Resize): this does not hold; scales = [1, 2, 1, 1]
// CHECK:      'resize_by_scales_behind_channels' (onnx.Resize): this does not hold; m = tf_half_pixel_for_nn
// CHECK:      'resize_by_scales_behind_channels' (onnx.Resize): this does not hold; is_static(x) = true
// CHECK:      'resize_by_scales_behind_channels' (onnx.Resize): this does not hold; rank(x) = 2
func.func @main(%x: tensor<?x3x5x4xf32, #onnx.dims<["N", 3, 5, 4]>> {onnx.name = "x"}, %n: tensor<4xi64> {onnx.name = "n"}, %m: tensor<?x5xf32> {onnx.name = "m"}, %s: tensor<1x3x5x4xf32> {onnx.name = "s"}) -> (tensor<2x3x7x9xf32> {onnx.name = "a"}, tensor<?x9xf32> {onnx.name = "b"}, tensor<?x?x?x?xf32> {onnx.name = "c"}, tensor<?x3x7x9xf32> {onnx.name = "d"}, tensor<1x3x10x8xf32> {onnx.name = "e"}, tensor<?x10xf32> {onnx.name = "f"}, tensor<?x6x5x4xf32> {onnx.name = "g"}, tensor<?x3x10x8xf32> {onnx.name = "h"}) {
  %sizes = onnx.Constant dense<[2, 3, 7, 9]> : tensor<4xi64>
  %large = onnx.Constant dense<[7, 9]> : tensor<2xi64>
  %long = onnx.Constant dense<[9]> : tensor<1xi64>
  %twice = onnx.Constant dense<[1.0, 1.0, 2.0, 2.0]> : tensor<4xf32>
  %wide = onnx.Constant dense<[1.0, 2.0]> : tensor<2xf32>
  %deep = onnx.Constant dense<[1.0, 2.0, 1.0, 1.0]> : tensor<4xf32>
  %first = onnx.Shape(%x) <{start = 0, end = 2}> : tensor<2xi64>
  %behind = onnx.Concat(%first, %large) <{axis = 0}> : tensor<4xi64>
  %batch = onnx.Shape(%m) <{start = 0, end = 1}> : tensor<1xi64>
  %row = onnx.Concat(%batch, %long) <{axis = 0}> : tensor<2xi64>
  %a = onnx.Resize(%x, _, _, %sizes) <{keep_aspect_ratio_policy = "stretch", mode = "linear"}> : tensor<2x3x7x9xf32>
  %b = onnx.Resize(%m, _, _, %row) <{keep_aspect_ratio_policy = "stretch", mode = "linear"}> : tensor<?x9xf32>
  %c = onnx.Resize(%x, _, _, %n) <{keep_aspect_ratio_policy = "stretch", mode = "linear"}> : tensor<?x?x?x?xf32>
  %d = onnx.Resize(%x, _, _, %behind) <{coordinate_transformation_mode = "tf_half_pixel_for_nn", keep_aspect_ratio_policy = "stretch", mode = "nearest"}> : tensor<?x3x7x9xf32>
  %e = onnx.Resize(%s, _, %twice) <{keep_aspect_ratio_policy = "stretch", mode = "linear"}> : tensor<1x3x10x8xf32>
  %f = onnx.Resize(%m, _, %wide) <{keep_aspect_ratio_policy = "stretch", mode = "linear"}> : tensor<?x10xf32>
  %g = onnx.Resize(%x, _, %deep) <{keep_aspect_ratio_policy = "stretch", mode = "linear"}> : tensor<?x6x5x4xf32>
  %h = onnx.Resize(%x, _, %twice) <{coordinate_transformation_mode = "tf_half_pixel_for_nn", keep_aspect_ratio_policy = "stretch", mode = "nearest"}> : tensor<?x3x10x8xf32>
  func.return %a, %b, %c, %d, %e, %f, %g, %h : tensor<2x3x7x9xf32>, tensor<?x9xf32>, tensor<?x?x?x?xf32>, tensor<?x3x7x9xf32>, tensor<1x3x10x8xf32>, tensor<?x10xf32>, tensor<?x6x5x4xf32>, tensor<?x3x10x8xf32>
}
